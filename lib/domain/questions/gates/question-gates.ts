import { shownWords } from '../../facts/statement'
import { isDate, isQuantity } from '../../language/mentions'
import { behindBrackets } from '../../language/token'
import type { Gate } from './gate'

/** "Ada once sang in Oslo in which year?": "once" says that the year does not matter. */
export const onceWhen: Gate = {
  name: 'once-when',
  check: ({ stem, source: { slot, statement } }) => {
    if (!isDate(slot) || !stem.endsWith('?')) return null
    const words = shownWords(statement).map(([token]) => token)
    const once = words.findIndex(({ lower }, at) => lower === 'once' && words[at + 1]?.pos === 'VERB')
    return once >= 0 && words[once - 1]?.text !== ','
      ? '“Once” and the question when do not go together.'
      : null
  },
}

/** "Since which year have they lived in Elm when the mill burned?": what "when" told of the date is left without it. */
export const tornWhen: Gate = {
  name: 'torn-when',
  check: ({ stem, source: { slot, statement } }) => {
    if (!isDate(slot) || !stem.endsWith('?')) return null
    const { tokens } = statement.sentence
    const isBound = /^(?:since|until|till|from)$/.test(tokens[slot.first - 1]?.lower ?? '')
    return isBound && tokens[slot.last]?.lower === 'when'
      ? '“When” has lost the date that it tells of.'
      : null
  },
}

/** "If she wins, Ada Lind would be mayor" asked as "Who would be mayor?": without what it hangs on it is not so. */
export const lostCondition: Gate = {
  name: 'lost-condition',
  check: ({ stem, source: { statement } }) => {
    const { clause, sentence } = statement
    const opening = sentence.tokens[clause?.front?.first ?? -1]?.lower ?? ''
    return CONDITION.test(opening) &&
      !stem
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(opening)
      ? 'The question has lost the condition of what it asks.'
      : null
  },
}

const CONDITION = /^(?:if|unless|provided|assuming|should)$/

/** "How many pounds did the boat carry of coal?": a number is asked for with what it measures. */
export const splitMeasure: Gate = {
  name: 'split-measure',
  check: ({ stem, source: { slot, statement } }) =>
    /^How many\b/u.test(stem) &&
    isQuantity(slot) &&
    statement.sentence.tokens[behindBrackets(statement.sentence.tokens, slot.last)]?.lower === 'of' &&
    statement.sentence.tokens[slot.last]?.text === '('
      ? 'What is measured has been torn from its measure.'
      : null,
}

/** "Any plan would not be brought before which court?": a denial of "any" says nothing of one in particular. */
export const deniesAny: Gate = {
  name: 'denies-any',
  check: ({ stem }) => (DENIES_ANY.test(stem) ? 'Of “any … not” nobody asks which.' : null),
}

const DENIES_ANY = /^Any\b[^,]*\b(?:not|never)\b.*\b(?:who|whom|what|which|when|where|how)\b[^,]*\?$/
