import { isName, isQuantity } from '../../language/mentions'
import { listHolding } from '../../language/lists'
import type { TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Gate } from './gate'

const FRACTIONS = /^(?:third|thirds|quarter|quarters|half|halves|fifth|fifths|tenth|tenths|twelfth|percent)$/

/** Numbers that are no count: "one of", "between 50 and 100", "5 feet 10 inches", "two thirds". */
export const noCount: Gate = {
  name: 'no-count',
  check: ({ source: { slot, statement } }) => {
    if (!isQuantity(slot)) return null
    const { tokens } = statement.sentence
    const [before, after] = [tokens[slot.first - 1]?.lower ?? '', tokens[slot.last]?.lower ?? '']
    if (slot.value === 1) return '“One” is too easy to guess.'
    if (slot.kind === 'quantity' && slot.noun === null)
      return 'The sentence does not say what the number counts.'
    if (FRACTIONS.test(slot.noun ?? '') && slot.kind === 'quantity')
      return 'A fraction is more than one number.'
    if (/^(?:between|to|and|or)$/.test(before) && tokens[slot.first - 2]?.pos === 'NUM')
      return 'The number is part of a range.'
    if (
      /^(?:freeway|highway|road|street|interstate|avenue|bus|line|route|flight|channel|km2|m2)$/.test(
        slot.noun?.toLowerCase() ?? '',
      )
    )
      return 'The number is a label.'
    if (before === 'between' || (/^(?:to|or)$/.test(after) && tokens[slot.last + 1]?.pos === 'NUM'))
      return 'The number is part of a range.'
    const next = statement.sentence.mentions.find(
      (mention) =>
        isQuantity(mention) &&
        mention !== slot &&
        (mention.first === slot.last + 1 || mention.last === slot.first - 1),
    )
    if (slot.isUnit && next && isQuantity(next) && next.noun === slot.noun)
      return 'The sentence gives two such numbers.'
    return tokens[slot.last]?.pos === 'NUM' || tokens[slot.first - 1]?.pos === 'NUM'
      ? 'The number is one part of a measure.'
      : null
  },
}

/** What the title already tells, or what every sentence is about, is no question. */
export const trivialKey: Gate = {
  name: 'trivial-key',
  check: ({ source: { slot, title } }) => {
    if (!isName(slot)) return null
    const last = slot.name.split(' ').at(-1) ?? slot.name
    const told = title.includes(slot.name) || (slot.kind === 'person' && title.includes(last))
    return told ? 'The title of the article gives the answer away.' : null
  },
}

/** Words behind which a list only gives examples: what it does not name may be true as well. */
const EXAMPLES_FOLLOW = /^(?:including|includes?|included|like|among)$/

/**
 * Of a list of names only the last is taken out: any other gap could hold any of them. A list that only gives examples
 * ("including …", "such as …") says nothing of other names, so that none can be called wrong.
 */
export const listMember: Gate = {
  name: 'list-member',
  check: ({ source: { slot, statement, detail }, form }) => {
    const list = isName(slot) && !detail ? listHolding(statement.sentence, slot) : null
    const first = list?.[0]
    if (!list || !first) return null
    const before = statement.sentence.tokens.slice(Math.max(0, first.first - 3), first.first)
    const words = before.map(({ lower }) => lower)
    if (words.some((word) => EXAMPLES_FOLLOW.test(word)) || words.join(' ').includes('such as'))
      return 'The list only gives examples: another name could be true as well.'
    if (form === 'true-false') return null
    if (form !== 'choice' || list.length < 3) return 'Each name of the list would fit.'
    return list.at(-1)?.start === slot.start ? null : 'Another name of the same list would fit as well.'
  },
}

/** Days of the week and months without a year say when only to those who know when the article was written. */
export const looseDate: Gate = {
  name: 'loose-date',
  check: ({ source: { slot } }) =>
    slot.kind === 'date' && slot.grain === 'weekday' ? 'A day of the week has no date.' : null,
}

/** A name of unknown kind is asked for only where it stands on its own: no abbreviation, no half of a longer name. */
export const unclearName: Gate = {
  name: 'unclear-name',
  check: ({ source }, run) => {
    const { slot, statement, detail } = source
    if (!isName(slot) || detail) return null
    const { tokens } = statement.sentence
    const after = tokens[slot.last]
    const before = tokens[slot.first - 1]
    const titled = slot.kind === 'person' || (before !== undefined && /^(?:The|St\.?)$/.test(before.text))
    if (before && !titled && slot.kind !== 'term' && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text))
      return 'The name is part of a longer one.'
    if (after && slot.kind !== 'term' && after.pos === 'PROPN') return 'The name is part of a longer one.'
    if (
      after &&
      slot.kind !== 'person' &&
      /^(?:in|of|for)$/.test(after.lower) &&
      /^\p{Lu}/u.test(tokens[slot.last + 1]?.text ?? '') &&
      slot.kind === 'other'
    ) {
      return 'The name is part of a longer one.'
    }
    if (slot.kind !== 'other' || isIntroduced(tokens, slot)) return null
    if (ABBREVIATION.test(slot.text)) return 'An abbreviation is no good answer.'
    if (after && /^['’]s?$/.test(after.text)) return 'The name only says whose something is.'
    if (
      after &&
      (after.lower === 'of' || (/^(?:NOUN|ADJ)$/.test(after.pos) && !PLACE_NOUNS.test(after.lower)))
    ) {
      return 'The name only describes the noun behind it.'
    }
    return (run.mentionsOf.get(slot.text) ?? 0) > 4 ? 'The article speaks of this all the time.' : null
  },
}

const ABBREVIATION = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}|\d|\p{Ll}\p{Lu}/u

/** "called the TEU", "known as Jorvik": the text itself introduces the name. */
const isIntroduced = (tokens: readonly Token[], slot: TokenRange): boolean => {
  const the = tokens[slot.first - 1]?.lower === 'the' ? 1 : 0
  return /^(?:called|named|as|dubbed)$/.test(tokens[slot.first - 1 - the]?.lower ?? '')
}

const PLACE_NOUNS =
  /^(?:region|province|district|river|island|islands|mountains|peninsula|coast|valley|county|state|desert|sea|bridge|castle|palace|church|cathedral|museum|dog|dogs|cheese|cat|cats|horse|horses|people|tribe|language)$/

/** "Mecca, Saudi Arabia": the larger place behind a comma says where the smaller one is; it is not asked. */
export const addressPart: Gate = {
  name: 'part-of-an-address',
  check: ({ source: { slot, statement, detail } }) => {
    if (!isName(slot) || detail || !PLACES.test(slot.kind)) return null
    const { tokens, mentions } = statement.sentence
    const smaller = mentions.find(
      (mention) => isName(mention) && mention.kind !== 'person' && mention.last === slot.first - 1,
    )
    const closes =
      slot.last >= statement.tokens.last ||
      tokens[slot.last]?.text === ',' ||
      tokens[slot.last]?.pos === 'PUNCT'
    return smaller && tokens[slot.first - 1]?.text === ',' && closes
      ? 'It only says where the place before it is.'
      : null
  },
}

const PLACES = /^(?:country|city|place|other)$/

/** "a 2014 estimate": a year that only describes a noun. */
export const yearOfNoun: Gate = {
  name: 'year-of-a-noun',
  check: ({ source: { slot, statement } }) => {
    const { tokens } = statement.sentence
    const describes =
      slot.kind === 'date' &&
      /^an?$/.test(tokens[slot.first - 1]?.lower ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[slot.last]?.pos ?? '')
    return describes ? 'The year only describes the noun behind it.' : null
  },
}

/** "1960 and 1961", "from 1961 to 1972", "the 19th and 20th centuries": one date of several. */
export const dateOfRange: Gate = {
  name: 'part-of-a-range',
  check: ({ source: { slot, statement } }) => {
    if (slot.kind !== 'date') return null
    const { tokens } = statement.sentence
    const dated = (index: number): boolean =>
      /^(?:NUM|PROPN|ADJ)$/.test(tokens[index]?.pos ?? '') && /\d|^[A-Z]/.test(tokens[index]?.text ?? '')
    const joins = /^(?:and|or|to|through|until|till|[–—-])$/
    const before = joins.test(tokens[slot.first - 1]?.lower ?? '') && dated(slot.first - 2)
    const after =
      joins.test(tokens[slot.last]?.lower ?? '') &&
      dated(slot.last + 1) &&
      /\d/.test(tokens[slot.last + 1]?.text ?? '')
    return before || after ? 'The date is one of two.' : null
  },
}

/** A statement that denies something makes a riddle when it is to be judged. */
export const denial: Gate = {
  name: 'denial',
  check: ({ source: { statement }, form }) =>
    form === 'true-false' && statement.negated ? 'A denial to be judged true or false confuses.' : null,
}
