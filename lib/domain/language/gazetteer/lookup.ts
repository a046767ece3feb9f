import type { NameKind } from '../mentions'
import type { ProperName } from '../wordnet/proper-names'
import { properName } from '../wordnet/proper-names'
import { isFirstName } from './first-names'
import { COUNTRIES, countryNamed, countryOf } from './countries'
import { ORGANISATIONS } from './organisations'
import { CITIES, CONTINENTS, REGIONS, US_STATES } from './places'
import { wordSet } from '../../shared/text'

const cities = new Set([...COUNTRIES.map((country) => country.capital), ...Object.values(CITIES).flat()])
const states = new Set(US_STATES)
const places = new Set([...CONTINENTS, ...REGIONS])
const otherPeoples = wordSet(
  'European African Asian Arab Roman Byzantine Ottoman Celtic Norse Viking Vikings Romans Greeks Germans Italians ' +
    'Russians Americans Ukrainians Koreans Korean Chinese Mongols Mongol Turks Jews Jewish Muslim Muslims Christian Christians ' +
    'Catholic Catholics Protestant Protestants Buddhist Buddhists Hindu Hindus Islamic Latino Hispanic Caribbean Scandinavian ' +
    'Slavic Slavs Basque Catalan Venetian Athenian Spartan Hawaiian Tibetan Texan Californian Siberian Indians Sicilian ' +
    'Aztec Maya Mayan Inca Incas Persians Arabs Africans Europeans Asians Britons Spaniards Swedes Danes Finns Poles Saxon Saxons ' +
    'Anglo-Saxon Norman Normans Germanic Eurasian Soviets Yugoslav Flemish Bavarian Prussian Cossack Bedouin Berber Kurdish Kurds ' +
    'Shia Shiite Sunni Orthodox Huguenot Quaker Mormon Amish Zulu Cherokee Navajo Apache Sioux Inuit Maori Aboriginal',
)
/** Capitalised adjectives and words that name no one thing that could be asked for. */
const unnamed = wordSet(
  'Latin Mediterranean Victorian Antarctic Native Balkan Baltic Communist Nazi Republican Democratic Democrat Democrats ' +
    'Republicans Gothic Baroque Renaissance Internet Web Bible Christmas Easter Arabic Hebrew Sanskrit Mandarin Cantonese Western ' +
    'Eastern Northern Southern Christianity Islam Buddhism Hinduism Judaism Marxism God Allah Wi-Fi Covid COVID-19',
)

/** What the lists say of a name: its kind and the noun for it; null for a name that is in none. */
export function knownName(name: string): ProperName | null {
  const bare = name.replace(/^[Tt]he (?=\p{Lu})/u, '')
  if (countryNamed(bare)) return { kind: 'country', noun: 'country' }
  if (unnamed.has(bare)) return { kind: 'other', noun: null }
  if (isListedPeople(bare)) return { kind: 'nationality', noun: null }
  if (ORGANISATIONS.has(bare)) return { kind: 'organisation', noun: null }
  if (cities.has(bare)) return { kind: 'city', noun: 'city' }
  if (states.has(bare)) return { kind: 'place', noun: 'state' }
  if (CONTINENTS.includes(bare)) return { kind: 'place', noun: 'continent' }
  const proper = properName(bare)
  if (places.has(bare)) return { kind: 'place', noun: proper?.kind === 'place' ? proper.noun : null }
  if (isPeople(bare)) return { kind: 'nationality', noun: null }
  const named = proper?.kind === 'city' || proper?.kind === 'country'
  return proper && named ? { ...proper, noun: proper.kind } : proper
}

/** True for a city of the lists of countries; WordNet calls every town a city. */
export const isListedCity = (name: string): boolean => cities.has(name)

const isListedPeople = (name: string): boolean =>
  countryOf(name) !== null ||
  otherPeoples.has(name) ||
  (name.endsWith('s') && countryOf(name.slice(0, -1)) !== null)

/** "New Yorkers", "Rhode Islander": those who live in a city or state of the lists that has a name of several words. */
function isOfCity(name: string): boolean {
  const city = /^(.+?)e?rs?$/u.exec(name)?.[1]
  return city !== undefined && / /.test(city) && (cities.has(city) || states.has(city))
}

const isPeople = (name: string): boolean =>
  isOfCity(name) ||
  (properName(name)?.kind === 'nationality' && !isFirstName(name)) ||
  (name.endsWith('s') && properName(name.slice(0, -1))?.kind === 'nationality')

/** The kind of a name of the lists, or null for a name that is in none. */
export const gazetteerKind = (name: string): NameKind | null => knownName(name)?.kind ?? null
