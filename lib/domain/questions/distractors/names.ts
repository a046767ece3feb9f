import { COUNTRIES, countryNamed, NOT_OFFERED } from '../../language/gazetteer/countries'
import { CITIES } from '../../language/gazetteer/places'
import type { NameMention } from '../../language/mentions'
import { typeNoun } from '../forms/question-words'
import type { Run } from '../run'
import { namesBeside } from './well-known-names'

/** Names of the same kind as `key`, those of the articles first, then neighbours on the map; `avoid` holds what is no wrong answer. */
export function otherNames(run: Run, key: NameMention, avoid: ReadonlySet<string>): string[] {
  if (key.kind === 'term' || key.kind === 'work') return []
  const told = sameType(run, key).filter((name) => !isVariant(name, key.name))
  const listed = siblings(key).filter((name) => !told.includes(name))
  return [...told, ...listed].filter((name) => !avoid.has(name) && !isVariant(name, key.text))
}

/** Persons, countries and cities are alike; of other things only a zoo beside a zoo, a war beside a war. */
function sameType(run: Run, key: NameMention): readonly string[] {
  const names = run.names.get(key.kind) ?? []
  if (key.kind === 'person' || key.kind === 'country' || key.kind === 'city') return names
  const type = typeNoun(key)
  return type === null ? [] : names.filter((name) => typeNoun({ ...key, text: name, name }) === type)
}

/** "Kim" and "Kim Jong-un", "Russia" and "Russian Federation": one inside the other may be the same thing. */
export function isVariant(a: string, b: string): boolean {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  return x === y || x.includes(y) || y.includes(x)
}

function siblings(key: NameMention): string[] {
  if (key.kind === 'country') return neighbouringCountries(key.name)
  const beside = key.kind === 'person' ? [] : namesBeside(key.text)
  return beside.length === 0 && key.kind === 'city' ? neighbouringCities(key.name) : beside
}

function neighbouringCountries(name: string): string[] {
  const country = countryNamed(name)
  if (!country) return []
  return COUNTRIES.filter((other) => other.region === country.region && !NOT_OFFERED.has(other.name)).map(
    (other) => other.name,
  )
}

function neighbouringCities(name: string): string[] {
  const home = COUNTRIES.find((country) => country.capital === name)
  const region = home?.region ?? Object.entries(CITIES).find(([, cities]) => cities.includes(name))?.[0]
  if (!region) return []
  const capitals = COUNTRIES.filter(
    (country) => country.region === region && !NOT_OFFERED.has(country.name),
  ).map((country) => country.capital)
  return home ? capitals : [...(CITIES[region] ?? []), ...capitals]
}
