import type { Score } from './rank'

/** From how many members on a board is parted into leagues: below it a league would be too small for an alias to cover. */
export const FEWEST_FOR_LEAGUES = 12
/** How many members a league has, or nearly so: from six to eleven. */
const LEAGUE_SIZE = 8

/**
 * The league of each member by id: members of similar scores together, in parts as even as can be, the best in league 1.
 * Equal scores are told apart by id, so that the same members and scores give the same leagues, in whatever order they
 * come. Too few members make no league at all.
 */
export function formLeagues(members: readonly Pick<Score, 'id' | 'score'>[]): ReadonlyMap<string, number> {
  if (members.length < FEWEST_FOR_LEAGUES) return new Map()
  const count = Math.round(members.length / LEAGUE_SIZE)
  const sorted = members.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return new Map(sorted.map(({ id }, index) => [id, Math.floor((index * count) / members.length) + 1]))
}
