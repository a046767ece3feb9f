import { BE } from '../../language/closed-classes'
import { isDate } from '../../language/mentions'
import type { Gate } from './gate'

/** "When had Berg besieged Elm?": nothing tells what came after it. */
const asksBefore = (stem: string): boolean =>
  /^(?:when|where|whom?|wh(?:at|ich)\b.{0,40}?|in (?:what|which) \p{Ll}+|how (?:many|much)\b.{0,40}?) had \p{L}/iu.test(
    stem,
  ) && !/\b(?:by|before|when|after|until|already|since|previously|once)\b/i.test(stem.slice(5))

/** "has been shown in the late 1970s", "Since 2002 it is elected": the source's own slip, which no teacher would repeat. */
export const wrongTense: Gate = {
  name: 'wrong-tense',
  check: ({ source: { statement, detail }, stem }) => {
    const { clause, sentence } = statement
    if (detail || !clause) return null
    if (asksBefore(stem)) return 'The question asks what had been, and not before what.'
    const { tokens, mentions, syntax } = sentence
    const { finite, main, modal } = clause.verb
    const word = tokens[finite]?.lower ?? ''
    const present = /^(?:has|have)$/.test(word) && main > finite
    const dates = mentions.filter((one) => isDate(one) && one.year !== null)
    const times = clause.obliques.filter(({ first, last }) =>
      dates.some((one) => one.first >= first && one.last <= last),
    )
    const lasting = tokens.slice(clause.rest.first, clause.rest.last).some(({ lower }) => lower === 'since')
    const past = !lasting && times.some(({ preposition }) => preposition === 'in')
    const since = times.some(({ preposition }) => preposition === 'since')
    const goesOn = BE.has(word) && syntax?.xpos[finite] !== 'VBD' && main > finite && !modal
    return (present && past) || (goesOn && since) ? 'The tense of the verb does not go with its time.' : null
  },
}
