import type { NameKind } from '../mentions'
import { COUNTRIES, countryNamed, countryOf } from './countries'
import { CITIES, CONTINENTS, REGIONS, US_STATES } from './places'

const cities = new Set([...COUNTRIES.map((country) => country.capital), ...Object.values(CITIES).flat()])
const places = new Set([...CONTINENTS, ...US_STATES, ...REGIONS])
const otherPeoples = new Set(
  (
    'European African Asian Arab Latin Roman Byzantine Ottoman Celtic Norse Viking Vikings Romans Greeks Germans Italians ' +
    'Russians Americans Ukrainians Koreans Korean Chinese Mongols Mongol Turks Jews Jewish Muslim Muslims Christian Christians ' +
    'Catholic Catholics Protestant Protestants Buddhist Hindu Islamic Latino Hispanic Caribbean Mediterranean Scandinavian ' +
    'Slavic Basque Catalan Venetian Victorian Athenian Spartan Hawaiian Tibetan Texan Californian Siberian Antarctic Indians ' +
    'Native Aztec Maya Mayan Inca Persians Arabs Africans Europeans Asians Britons Spaniards Swedes Danes Finns Poles Saxon ' +
    'Anglo-Saxon Norman Normans Germanic Eurasian Balkan Baltic Soviets Communist ' +
    'Nazi Republican Democratic Democrat Democrats Republicans Gothic Baroque Renaissance Internet Web Bible Christmas ' +
    'Easter English Spanish French Latin Arabic Hebrew Sanskrit Mandarin Cantonese'
  ).split(' '),
)

/** What a name of the lists names, or null for a name that is in none. */
export function gazetteerKind(name: string): NameKind | null {
  const bare = name.replace(/^[Tt]he /, '')
  if (countryNamed(bare)) return 'country'
  if (countryOf(bare) || otherPeoples.has(bare)) return 'nationality'
  if (cities.has(bare)) return 'city'
  return places.has(bare) ? 'place' : null
}
