import { isPhrase } from '../../facts/slot'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { sameList } from '../forms/same-list'
import type { TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import { NAME_ONE } from '../kinds'
import type { Gate } from './gate'

const FRACTIONS = /^(?:third|thirds|quarter|quarters|half|halves|fifth|fifths|tenth|tenths|twelfth|percent)$/

/** "a population of about 750,000". */
const isPopulation = (tokens: readonly Token[], slot: TokenRange): boolean =>
  /^(?:of|was|is)$/.test(tokens[slot.first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, slot.first - 6), slot.first).some(({ lower }) => lower === 'population')

/** Numbers that are no count: "one of", "between 50 and 100", "5 feet 10 inches", "two thirds". */
export const noCount: Gate = {
  name: 'no-count',
  check: ({ source: { slot, statement } }) => {
    if (!isQuantity(slot)) return null
    const { tokens } = statement.sentence
    const [before, after] = [tokens[slot.first - 1]?.lower ?? '', tokens[slot.last]?.lower ?? '']
    if (before === 'of' && /^(?:percent|%)$/.test(tokens[slot.first - 2]?.lower ?? ''))
      return 'The number is what a percentage is taken of.'
    if (slot.value === 1) return '“One” is too easy to guess.'
    if (slot.kind === 'quantity' && slot.noun === null && !isPopulation(tokens, slot))
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
        (Math.abs(mention.first - slot.last) <= 1 || Math.abs(slot.first - mention.last) <= 1),
    )
    if (slot.isUnit && next && isQuantity(next) && next.isUnit) return 'The sentence gives two such numbers.'
    return tokens[slot.last]?.pos === 'NUM' || tokens[slot.first - 1]?.pos === 'NUM'
      ? 'The number is one part of a measure.'
      : null
  },
}

/** What the title already tells, or what every sentence is about, is no question. */
export const trivialKey: Gate = {
  name: 'trivial-key',
  check: ({ source: { slot, title } }) => {
    if (isPhrase(slot) && title.toLowerCase().includes(slot.text.toLowerCase()))
      return 'The title of the article gives the answer away.'
    if (!isName(slot)) return null
    const last = slot.name.split(' ').at(-1) ?? slot.name
    const told = title.includes(slot.name) || (slot.kind === 'person' && title.includes(last))
    return told ? 'The title of the article gives the answer away.' : null
  },
}

/** Words behind which a list only gives examples: what it does not name may be true as well. */
const EXAMPLES_FOLLOW = /^(?:including|includes?|included|like|among)$/

/** ", Creek Turnpike" somewhere behind a colon: the rest of the list may be written otherwise. */
const followsColon = (tokens: readonly Token[], slot: TokenRange): boolean =>
  tokens[slot.first - 1]?.text === ',' && tokens.slice(0, slot.first).some((token) => token.text === ':')

/** "Oslo, _____ and Rome", "_____, Oslo and Rome": a gap among names that only the order tells apart. */
const MIDST_OF_LIST =
  /\p{Lu}[^,.;]{0,40}, _____,? (?:and|or) \p{Lu}|(?<!^(?:In|At|On|Near|From) )_____, (?:\p{Lu}[^,.;]{1,40}, )*\p{Lu}[^,.;]{1,40},? (?:and|or) (?:the )?\p{Lu}/u

/** "including _____, Vietnam and Laos", "amongst other channels": one of several that are told as examples. */
const HEAD_OF_EXAMPLES =
  /\b(?:including|such as|included) (?:the )?_____(?:['’]s \p{Lu}\p{L}*)?(?:, \p{Lu}| and \p{Ll}+ \p{Ll}+s\b)|^(?:The )?_____, among(?:st)? other/u

/**
 * Of a list of names only the last is taken out: any other gap could hold any of them. A list that only gives examples
 * ("including …", "such as …") says nothing of other names, so that none can be called wrong.
 */
export const listMember: Gate = {
  name: 'list-member',
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (stem.endsWith(NAME_ONE)) return null
    if (isName(slot) && !detail && (MIDST_OF_LIST.test(stem) || HEAD_OF_EXAMPLES.test(stem)))
      return 'Each name of the list would fit.'
    const list = isName(slot) && !detail ? sameList(statement.sentence, slot) : null
    const first = list?.[0]
    if (!detail && followsColon(statement.sentence.tokens, slot))
      return 'It is one of several things in a list.'
    if (!list || !first) return null
    const before = statement.sentence.tokens.slice(Math.max(0, first.first - 3), first.first)
    const words = before.map(({ lower }) => lower)
    if (words.some((word) => EXAMPLES_FOLLOW.test(word)) || /\bsuch(?: \S+)? as\b/.test(words.join(' ')))
      return 'The list only gives examples: another name could be true as well.'
    if (form !== 'choice' || list.length < 3) return 'Each name of the list would fit.'
    return list.at(-1)?.start === slot.start ? null : 'Another name of the same list would fit as well.'
  },
}

/** Days of the week and days without a year say when only to those who know when the article was written. */
export const looseDate: Gate = {
  name: 'loose-date',
  check: ({ source: { slot } }) =>
    slot.kind === 'date' && (slot.grain === 'weekday' || slot.grain === 'month-day')
      ? 'A day without its year is no date.'
      : null,
}

/** Words between two dates of one range or pair. */
const JOINS_DATES = /^(?:and|or|to|through|until|till|into|[–—-])$/

/** "1960 and 1961", "from July to early September", "the 19th and 20th centuries": one date of several. */
export const dateOfRange: Gate = {
  name: 'part-of-a-range',
  check: ({ source: { slot, statement, detail } }) => {
    if (!isDate(slot) || detail) return null
    const { tokens, mentions } = statement.sentence
    const dated = (at: number): boolean =>
      mentions.some((other) => isDate(other) && other.first <= at && at < other.last) ||
      /^\d/.test(tokens[at]?.text ?? '')
    const before = skip(tokens, slot.first - 1, -1)
    const after = skip(tokens, slot.last, 1)
    const joined =
      (JOINS_DATES.test(tokens[before]?.lower ?? '') && dated(before - 1)) ||
      (JOINS_DATES.test(tokens[after]?.lower ?? '') && dated(skip(tokens, after + 1, 1)))
    return joined ? 'The date is one of two.' : null
  },
}

/** The next index that holds no "the" and no "early" or "late". */
function skip(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from
  while (/^(?:the|early|mid|late|later|earlier|end|of)$/.test(tokens[at]?.lower ?? '')) at += step
  return at
}

/** A statement that denies something makes a riddle when it is to be judged. */
export const denial: Gate = {
  name: 'denial',
  check: ({ source: { statement }, form }) =>
    form === 'true-false' && statement.negated ? 'A denial to be judged true or false confuses.' : null,
}
