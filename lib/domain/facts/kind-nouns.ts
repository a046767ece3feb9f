import type { NameKind } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'

/** Nouns for bodies of people that have a name. */
const ORGANISATION =
  /^(?:company|firm|organi[sz]ation|corporation|network|agency|broadcaster|publisher|team|club|party|band|institution|university|college|chain|retailer|carmaker|charity|bank|airline|manufacturer|newspaper|magazine)$/

/** Nouns for places that have a name. */
export const PLACE =
  /^(?:city|town|village|region|area|district|neighbou?rhood|island|country|site|place|state|settlement)$/

/** Nouns for works and programmes that have a name. */
const WORK = /^(?:album|film|movie|book|novel|song|single|website|programme|play|musical|series|sequel)$/

/** The kinds of names that a noun (in small letters) can stand for: of "the company" organisations; null for any other noun. */
export function kindsOf(noun: string): readonly NameKind[] | null {
  if (ORGANISATION.test(noun)) return ['organisation', 'other']
  if (PLACE.test(noun)) return ['city', 'country', 'place', 'other']
  return isPersonNoun(noun) ? ['person'] : null
}

/** True for a noun of a body of people that has a name. */
export const namesBody = (noun: string): boolean => ORGANISATION.test(noun)

/** True for a noun of something that goes by a name of its own: "the album" says less than that. */
export const goesByName = (noun: string): boolean =>
  ORGANISATION.test(noun) || WORK.test(noun) || /^(?:country|nation|site)$/.test(noun)
