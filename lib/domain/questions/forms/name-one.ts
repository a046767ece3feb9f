import type { FoundFact } from '../../facts/found-fact'
import { overlaps, spanOf, wording } from '../../facts/statement'
import type { MentionList } from '../../language/lists'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isName, isPlaceKind } from '../../language/mentions'
import { numberWord } from '../../language/numbers'
import { pluralOf } from '../../language/plurals'
import type { Candidate } from '../candidate'
import { NAME_ONE } from '../kinds'
import type { Run } from '../run'
import { endsSoon } from './ask-in-place'
import { inside } from './asked'
import { commonOf } from './shared-parts'
import { partsOf } from './parts'
import { TOWN_OR_CITY, typeNoun } from './question-words'
import { sameList } from './same-list'
import { shownContext } from './shown-context'
import { accepted } from './typed'
import { theBefore } from '../../language/token'

/** Names of the longest list that is asked for at once. */
const MOST = 8

/**
 * "Elm is twinned with three cities. Name one of them.": a list of names behind the verb, with its length in its place;
 * any of them is right, and the first stands for all as the key. Asked once for a list, from its first name.
 */
export function nameOne(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const list = source.detail ? null : listFrom(source)
  if (!list) return []
  const { members, range, what } = list
  const count = numberWord(members.length) ?? ''
  const told = wording(statement, [{ ...spanOf(statement, range), text: `${count} ${what}` }])
  const listed = { start: slot.start, end: members.at(-1)?.end ?? slot.end }
  const all = statement.text.slice(listed.start, listed.end)
  if (!/^[\p{L}\p{N} ,.'’&-]+$/u.test(all)) return []
  const stem = `${told.replace(/\.+$/, '')}. ${NAME_ONE}`
  return [
    {
      ...commonOf(source, { stem, context: shownContext(run, source), key: all }, listed),
      form: 'short-answer',
      key: slot.text,
      accepted: [all, ...members.flatMap((member) => accepted(member, member.text))],
    },
  ]
}

/** A list that can be asked for. */
interface AskedList {
  readonly members: readonly NameMention[]
  /** Its tokens, "the" among them. */
  readonly range: TokenRange
  /** "cities". */
  readonly what: string
}

/** The list of names behind the verb that a slot opens, as the article writes it; null where it is no question. */
function listFrom({ slot, statement }: FoundFact): AskedList | null {
  const parts = partsOf(statement)
  if (!parts || !isName(slot) || !inside(slot, parts.rest)) return null
  const { tokens } = statement.sentence
  const list = sameList(statement.sentence, slot) ?? []
  const members = list.filter(isName)
  const isWhole = members.length === list.length && members[0]?.start === slot.start
  if (!isWhole || members.length > MOST) return null
  const range = wholeOf(tokens, list)
  const what = whatAre(members)
  if (!range || what === null || !endsSoon(parts, range)) return null
  if (tokens[range.first - 1]?.lower === 'at' && /^(?:cities|countries)$/.test(what)) return null
  const span = spanOf(statement, range)
  return statement.edits.some((edit) => overlaps(edit, span)) ? null : { members, range, what }
}

/** The list with its "the"; null where the word before it says more than how it hangs on the verb ("the cities of …"). */
function wholeOf(tokens: FoundFact['statement']['sentence']['tokens'], list: MentionList): TokenRange | null {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return null
  const the = theBefore(tokens, first.first)
  const opening = tokens[first.first - 1 - the]
  const plain =
    opening &&
    /^(?:VERB|AUX|ADP)$/.test(opening.pos) &&
    !/^(?:of|as|like|between|including|than|includes?|included)$/.test(opening.lower)
  return plain && !/^['’]s?$/.test(tokens[last.last]?.text ?? '')
    ? { first: first.first - the, last: last.last }
    : null
}

/** "cities", "people", "places": what all of some names are; null where they are not of one kind. */
function whatAre(names: readonly NameMention[]): string | null {
  const types = new Set(names.map(typeNoun))
  const [type = null] = types
  if (types.size === 1 && type !== null && type !== TOWN_OR_CITY) return pluralOf(type)
  if (names.every(({ kind }) => kind === 'person')) return 'people'
  return names.every(({ kind }) => isPlaceKind(kind)) ? 'places' : null
}
