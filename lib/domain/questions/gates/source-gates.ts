import { isName, isQuantity } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import { listHolding } from '../../language/lists'
import type { Gate } from './gate'

/** A fragment, such as a caption, states nothing. */
export const noVerb: Gate = {
  name: 'no-sentence',
  check: ({ source: { statement, detail } }) => {
    const { tokens } = statement.sentence
    const stated = tokens.some(
      (token, index) =>
        token.start >= statement.start && token.end <= statement.end && isFinite(tokens, index),
    )
    return stated || detail ? null : 'The source is no full sentence.'
  },
}

/** What the article only supposes is never asked as if it were so. */
export const hedged: Gate = {
  name: 'hedged',
  check: ({ source }) =>
    source.fact.certainty === 'hedged' ? 'The article only supposes this; it does not state it.' : null,
}

/** A question must be understood without the sentences around it. */
export const notSelfContained: Gate = {
  name: 'not-self-contained',
  check: ({ source, context }) => {
    const loose = source.loose.find((word) => word.fatal)
    return loose && context === null
      ? `“${loose.words}” cannot be understood without the sentence before.`
      : null
  },
}

/** A sentence that opens with a question, a list or another's words is no statement of the article. */
export const noStatement: Gate = {
  name: 'no-statement',
  check: ({ source: { statement, detail } }) => {
    const said = statement.text.slice(statement.sentence.start, statement.sentence.end)
    if (detail) return null
    if (/[?:]["'”’]?$/.test(said)) return 'The source is a question or the start of a list.'
    return /^["“]/.test(said) ? 'The source is somebody’s words, not a statement of the article.' : null
  },
}

const FRACTIONS = /^(?:third|thirds|quarter|quarters|half|halves|fifth|fifths|tenth|tenths|twelfth|percent)$/

/** Numbers that are no count: "one of", "between 50 and 100", "5 feet 10 inches", "two thirds". */
export const noCount: Gate = {
  name: 'no-count',
  check: ({ source: { slot, statement } }) => {
    if (!isQuantity(slot)) return null
    const { tokens } = statement.sentence
    const [before, after] = [tokens[slot.first - 1]?.lower ?? '', tokens[slot.last]?.lower ?? '']
    if (slot.value === 1 && !slot.isUnit) return '“One” is too easy to guess.'
    if (slot.kind === 'quantity' && slot.noun === null)
      return 'The sentence does not say what the number counts.'
    if (FRACTIONS.test(slot.noun ?? '') && slot.kind === 'quantity')
      return 'A fraction is more than one number.'
    if (/^(?:between|to|and|or)$/.test(before) && tokens[slot.first - 2]?.pos === 'NUM')
      return 'The number is part of a range.'
    if (before === 'between' || (/^(?:to|or)$/.test(after) && tokens[slot.last + 1]?.pos === 'NUM'))
      return 'The number is part of a range.'
    return tokens[slot.last]?.pos === 'NUM' || tokens[slot.first - 1]?.pos === 'NUM'
      ? 'The number is one part of a measure.'
      : null
  },
}

/** What the title already tells, or what every sentence is about, is no question. */
export const trivialKey: Gate = {
  name: 'trivial-key',
  check: ({ source: { slot, title }, form }) => {
    if (!isName(slot) || form === 'true-false') return null
    const last = slot.name.split(' ').at(-1) ?? slot.name
    const told = title.includes(slot.name) || (slot.kind === 'person' && title.includes(last))
    return told ? 'The title of the article gives the answer away.' : null
  },
}

/** Of a list of names only the last is taken out: any other gap could hold any of them. */
export const listMember: Gate = {
  name: 'list-member',
  check: ({ source: { slot, statement, detail }, form }) => {
    const list = isName(slot) && !detail ? listHolding(statement.sentence, slot) : null
    if (!list || form === 'true-false') return null
    if (form !== 'choice') return 'Each name of the list would fit.'
    return list.at(-1)?.start === slot.start ? null : 'Another name of the same list would fit as well.'
  },
}

/** Days of the week and months without a year say when only to those who know when the article was written. */
export const looseDate: Gate = {
  name: 'loose-date',
  check: ({ source: { slot } }) =>
    slot.kind === 'date' && slot.grain === 'weekday' ? 'A day of the week has no date.' : null,
}
