import { COUNTRIES, countryNamed, NOT_OFFERED } from '../../language/gazetteer/countries'
import { CITIES, US_STATES } from '../../language/gazetteer/places'
import type { NameMention } from '../../language/mentions'
import { typeNoun } from '../forms/question-words'
import type { Run } from '../run'
import { peopleBeside } from './well-known-people'
import { namesBeside, wellKnownNoun } from './well-known-names'

/** Names of the same kind as `key`, those of the articles first, then neighbours on the map; `avoid` holds what is no wrong answer. */
export function otherNames(run: Run, key: NameMention, avoid: ReadonlySet<string>): string[] {
  if (key.kind === 'term') return []
  const told = sameType(run, key).filter((name) => !isVariant(name, key.name))
  const listed = siblings(run, key)
  const nearest = isWellKnown(key) ? [...listed, ...told] : [...told, ...listed]
  const named = [...avoid, key.text].filter((other) => other.length > 2)
  return [...new Set(nearest)].filter((name) => !named.some((other) => isVariant(name, other)))
}

/** A name that stands in one of the lists has its likes there: other universities of the land, other teams of the league. */
const isWellKnown = (key: NameMention): boolean =>
  key.kind !== 'person' && key.kind !== 'city' && wellKnownNoun(key.text) === typeNoun(key)

/** Persons, countries and cities are alike; of other things only a zoo beside a zoo, a war beside a war. */
function sameType(run: Run, key: NameMention): readonly string[] {
  if (key.kind === 'person' || key.kind === 'country' || key.kind === 'city')
    return run.names.get(key.kind) ?? []
  const type = typeNoun(key)
  return type === null ? [] : (run.namesOfType.get(type) ?? [])
}

/** "Kim" and "Kim Jong-un", "Isfahan" and "Esfahan": one inside the other, or a letter apart, may be the same thing. */
export function isVariant(a: string, b: string): boolean {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  return x === y || x.includes(y) || y.includes(x) || (x.length >= 5 && isOneLetterApart(x, y))
}

/** One letter put in, left out or changed. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front++
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - front - back <= 1
}

function siblings(run: Run, key: NameMention): string[] {
  if (key.kind === 'country') return neighbouringCountries(key.name)
  if (key.kind === 'city') return neighbouringCities(run, key.name)
  return key.kind === 'person' ? peopleBeside(key.name) : besideOfType(key)
}

/** Well-known names of the very noun that is asked with. */
function besideOfType(key: NameMention): string[] {
  const type = typeNoun(key)
  return namesBeside(key.text).filter((name) => wellKnownNoun(name) === type)
}

function neighbouringCountries(name: string): string[] {
  const country = countryNamed(name)
  if (!country) return []
  return COUNTRIES.filter((other) => other.region === country.region && !NOT_OFFERED.has(other.name)).map(
    (other) => other.name,
  )
}

function neighbouringCities(run: Run, name: string): string[] {
  const home = COUNTRIES.find((country) => country.capital === name)
  const here = regionOf(run)
  const region = home?.region ?? (here !== null && NAMESAKES.has(name) ? here : (regionOfCity(name) ?? here))
  if (!region) return []
  const capitals = COUNTRIES.filter(
    (country) => country.region === region && !NOT_OFFERED.has(country.name),
  ).map((country) => country.capital)
  return home ? capitals : [...(CITIES[region] ?? []), ...capitals]
}

/** Cities on both sides of an ocean: the article's own side is meant. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'Cambridge|Manchester|Birmingham|Rochester|Plymouth|Boston|Richmond|Athens|Portland|Lancaster|Newcastle|Oxford|Bristol|Brighton|Portsmouth|Naples'.split('|'), // prettier-ignore
)

const regionOfCity = (name: string): string | undefined =>
  Object.entries(CITIES).find(([, cities]) => cities.includes(name))?.[0]

/** The part of the world that the articles speak of most, by the cities, states and countries they name; null where they name none. */
function regionOf(run: Run): string | null {
  const places = [...(run.names.get('city') ?? []), ...(run.names.get('country') ?? []), ...(run.names.get('place') ?? [])] // prettier-ignore
  const counts = new Map<string, number>()
  for (const place of places) {
    const region = US_STATES.includes(place)
      ? 'northern-america'
      : (countryNamed(place)?.region ?? regionOfCity(place))
    if (region) counts.set(region, (counts.get(region) ?? 0) + (run.mentionsOf.get(place) ?? 1))
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
