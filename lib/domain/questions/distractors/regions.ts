import { COUNTRIES, countryNamed } from '../../language/gazetteer/countries'
import { CITIES, US_STATES } from '../../language/gazetteer/places'
import type { NameMention } from '../../language/mentions'
import type { Run } from '../run'

/** Cities on both sides of an ocean: the article's own side is meant. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'Cambridge|Manchester|Birmingham|Rochester|Plymouth|Boston|Richmond|Athens|Portland|Lancaster|Newcastle|Oxford|Bristol|Brighton|Portsmouth|Naples'.split(
    '|',
  ),
)

/** The part of the world in which a city of the lists lies; null for any other. */
const regionOfCity = (name: string): string | null =>
  COUNTRIES.find((country) => country.capital === name)?.region ??
  Object.entries(CITIES).find(([, cities]) => cities.includes(name))?.[0] ??
  null

/** The part of the world in which a country or city lies; of a city that no list holds, the articles' own. */
export function regionOf(run: Run, { kind, name }: Pick<NameMention, 'kind' | 'name'>): string | null {
  if (kind === 'country') return countryNamed(name)?.region ?? null
  const here = regionOfArticles(run)
  return here !== null && NAMESAKES.has(name) ? here : (regionOfCity(name) ?? here)
}

/** "europe" of "southern-europe". */
export const continentOf = (region: string): string =>
  region === 'caribbean' ? 'america' : (region.split('-').at(-1) ?? region)

/** True for a place that is known to lie on another continent than `key`. */
export function isFarAway(run: Run, key: NameMention, name: string): boolean {
  const there = key.kind === 'country' ? (countryNamed(name)?.region ?? null) : regionOfCity(name)
  const here = regionOf(run, key)
  return here !== null && there !== null && continentOf(there) !== continentOf(here)
}

/** The part of the world that the articles speak of most, by the cities, states and countries they name; null where they name none. */
export function regionOfArticles(run: Run): string | null {
  const places = [
    ...(run.names.get('city') ?? []),
    ...(run.names.get('country') ?? []),
    ...(run.names.get('place') ?? []),
  ]
  const counts = new Map<string, number>()
  for (const place of places) {
    const region = US_STATES.includes(place)
      ? 'northern-america'
      : (countryNamed(place)?.region ?? regionOfCity(place))
    if (region) counts.set(region, (counts.get(region) ?? 0) + (run.mentionsOf.get(place) ?? 1))
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
