import type { Country } from '../../language/gazetteer/countries'
import { COUNTRIES, countryNamed, NOT_OFFERED } from '../../language/gazetteer/countries'
import { CITIES, citiesBeside, usualCityName } from '../../language/gazetteer/places'
import type { NameMention } from '../../language/mentions'
import { isOneLetterApart } from '../../shared/text'
import { typeNoun } from '../forms/question-words'
import type { Run } from '../run'
import { continentOf, isFarAway, regionOf } from './regions'
import { peopleBeside } from './well-known-people'
import { namesBeside, wellKnownNoun } from './well-known-names'

/**
 * Names of the same kind as `key`, those of the articles first, then neighbours on the map; none of another part of the
 * world, which would give the right one away. `avoid` holds what is no wrong answer.
 */
export function otherNames(run: Run, key: NameMention, avoid: ReadonlySet<string>): string[] {
  if (key.kind === 'term') return []
  const told = sameType(run, key).filter((name) => !isVariant(name, key.name) && !isOfThePast(name))
  const here = /^(?:city|country)$/.test(key.kind) ? regionOf(run, key) : null
  const far = told.filter((name) => isFarAway(here, key.kind, name))
  const near = told.filter((name) => !far.includes(name))
  const listed = siblings(run, key)
  const nearest = isWellKnown(key) ? [...listed, ...near] : [...near, ...listed]
  return unlike([...new Set(nearest)], [...avoid, key.text])
}

/** No longer on the map: beside a country of today it is no answer that anybody would give. */
const isOfThePast = (name: string): boolean =>
  /^(?:Soviet Union|USSR|Yugoslavia|Czechoslovakia|Persia|Prussia|Byzantium|(?:Northern |Southern )?Rhodesia|Zaire|East Germany|West Germany)$/.test(
    name,
  )

/** Anybody else of whom the articles tell: enough where no other name is offered beside it. */
export const otherPeople = (run: Run, key: NameMention, avoid: ReadonlySet<string>): string[] =>
  unlike((run.names.get('person') ?? []).filter(isPlainName), [...avoid, key.text, key.name])

/** "Ada Byron": no initials, no figures, which a person's name seldom is. */
const isPlainName = (name: string): boolean => /\p{Ll}/u.test(name) && !/\d/.test(name)

/** Without what may be another name of something in `avoid`; nothing is told from a name of one or two letters. */
export function unlike(names: readonly string[], avoid: readonly string[]): string[] {
  const named = avoid.filter((other) => other.length > 2)
  return names.filter((name) => !named.some((other) => isVariant(name, other)))
}

/** A name that stands in one of the lists has its likes there: other universities of the land, other teams of the league. */
const isWellKnown = (key: NameMention): boolean =>
  key.kind === 'person' || (key.kind !== 'city' && wellKnownNoun(key.text) === typeNoun(key))

/**
 * Countries and cities are alike; of other things only a zoo beside a zoo, a prize beside a prize. A person goes beside
 * those whom the articles call the same: beside an architect, a poet and a general give the architect away.
 */
function sameType(run: Run, key: NameMention): readonly string[] {
  if (key.kind === 'person') return peopleLike(run, key)
  if (key.kind === 'country' || key.kind === 'city') return run.names.get(key.kind) ?? []
  const type = typeNoun(key)
  return type === null ? [] : (run.namesOfType.get(type) ?? [])
}

const peopleLike = (run: Run, { name }: NameMention): string[] =>
  [...run.peopleOfRole.values()]
    .filter((people) => people.includes(name))
    .flat()
    .filter(isPlainName)

/** "Kim" and "Kim Jong-un", "Isfahan" and "Esfahan": one inside the other, or a letter apart, may be the same thing. */
export function isVariant(a: string, b: string): boolean {
  const x = usualName(a)
  const y = usualName(b)
  return (
    x === y ||
    x.includes(y) ||
    y.includes(x) ||
    (x.length >= 5 && isOneLetterApart(x, y)) ||
    isSameOfCountry(x, y) ||
    isPartOfKingdom(x, y) ||
    isPartOfKingdom(y, x) ||
    isShortOf(a, b) ||
    isShortOf(b, a)
  )
}

/** One writing of what has several: "USSR" as "soviet union", "Second World War" as "world war ii", "Bombay" as "mumbai". */
function usualName(name: string): string {
  const plain = usualCityName(name)
    .toLowerCase()
    .replace(/^(first|second) world war$/, (_, which: string) =>
      which === 'first' ? 'world war i' : 'world war ii',
    )
  return countryNamed(name)?.name.toLowerCase() ?? plain
}

/** What is so of Scotland is so of the United Kingdom. */
const isPartOfKingdom = (part: string, whole: string): boolean =>
  whole === 'united kingdom' && /^(?:england|scotland|wales|northern ireland|great britain)$/.test(part)

/** "LEM" for "Lunar Excursion Module". */
const isShortOf = (short: string, long: string): boolean =>
  /^\p{Lu}{2,}$/u.test(short) &&
  long.includes(' ') &&
  (long.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === short

/** "Scotland Parliament", "Scottish Parliament", "Parliament of Scotland": the same words but for the form of one name. */
function isSameOfCountry(x: string, y: string): boolean {
  const stems = (text: string): string =>
    text
      .split(/[\s-]+/)
      .filter((word) => !/^(?:of|the|for)$/.test(word))
      .map((word) => word.slice(0, word.length > 6 ? 4 : 6))
      .toSorted()
      .join(' ')
  return x.includes(' ') && y.includes(' ') && stems(x) === stems(y)
}

function siblings(run: Run, key: NameMention): string[] {
  if (key.kind === 'country') return neighbouringCountries(run, key)
  if (key.kind === 'city') return neighbouringCities(run, key)
  return key.kind === 'person' ? peopleBeside(key.name) : besideOfType(run, key)
}

/** Well-known names of the very noun that is asked with. */
function besideOfType(run: Run, key: NameMention): string[] {
  const type = typeNoun(key)
  return namesBeside(key.text, run.region).filter((name) => wellKnownNoun(name) === type)
}

const countriesOf = (region: string | null): Country[] =>
  COUNTRIES.filter((country) => country.region === region && !NOT_OFFERED.has(country.name))

/** Those of the same part of the world first, then the rest of the continent. */
function neighbouringCountries(run: Run, key: NameMention): string[] {
  const region = regionOf(run, key)
  if (region === null) return []
  const beyond = COUNTRIES.filter(
    (country) => continentOf(country.region) === continentOf(region) && !NOT_OFFERED.has(country.name),
  )
  return [...new Set([...countriesOf(region), ...beyond].map(({ name }) => name))]
}

function neighbouringCities(run: Run, key: NameMention): string[] {
  const region = regionOf(run, key)
  const capitals = countriesOf(region).map(({ capital }) => capital)
  const isCapital = COUNTRIES.some(({ capital }) => capital === key.name)
  if (isCapital) return capitals
  const others = [...(CITIES[region ?? ''] ?? []), ...capitals]
  return [...new Set([...citiesBeside(usualCityName(key.name)), ...others])]
}
