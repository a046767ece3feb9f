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

const REGIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CITIES)
    .toReversed()
    .flatMap(([region, cities]) => cities.map((city): [string, string] => [city, region])),
  ...COUNTRIES.toReversed().map(({ capital, region }): [string, string] => [capital, region]),
])

/** The part of the world in which a city of the lists lies; null for any other. */
const regionOfCity = (name: string): string | null => REGIONS.get(name) ?? null

/** The part of the world in which a country or city lies; of a city that no list holds, the articles' own. */
export function regionOf(
  { region: here }: Pick<Run, 'region'>,
  { kind, name }: Pick<NameMention, 'kind' | 'name'>,
): string | null {
  if (kind === 'country') return countryNamed(name)?.region ?? null
  return here !== null && NAMESAKES.has(name) ? here : (regionOfCity(name) ?? here)
}

/** "europe" of "southern-europe". */
export const continentOf = (region: string): string =>
  region === 'caribbean' ? 'america' : (region.split('-').at(-1) ?? region)

/** True for a country or city, as `kind` says, that is known to lie on another continent than the region `here`. */
export function isFarAway(here: string | null, kind: NameMention['kind'], name: string): boolean {
  const there = kind === 'country' ? (countryNamed(name)?.region ?? null) : regionOfCity(name)
  return here !== null && there !== null && continentOf(there) !== continentOf(here)
}

/** The part of the world that the articles speak of most, by the cities, states and countries they name; null where they name none. */
export function regionOfArticles(run: Pick<Run, 'names' | 'mentionsOf'>): string | null {
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
