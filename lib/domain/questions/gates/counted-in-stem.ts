import type { Placed, Statement } from '../../facts/statement'
import { shownMentions, shownWords } from '../../facts/statement'
import { isPluralNoun } from '../../language/inflection'
import type { Mention, QuantityMention } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { lowerLine } from '../../language/token'
import { ORDINAL_WORDS } from '../../language/numbers'
import { FINITE_TAG } from '../../language/verbs'

/** Things of which one sees at a glance how many they are, at most. */
const AT_A_GLANCE = 6

/** True where a statement names as many things, prices or dates as its number counts: whoever reads it can count them. */
export function isCountedInStem(statement: Statement, slot: QuantityMention): boolean {
  const { value, counted, noun } = slot
  if (value > AT_A_GLANCE || !counted || !isPluralNoun(noun?.toLowerCase() ?? '')) return false
  const shown = shownWords(statement)
  const behind = shown.filter(([, at]) => at >= counted.last)
  return (
    isLengthOfList(statement, slot) ||
    isFollowedInRow(behind, value) ||
    isLengthOfFigures(statement, slot) ||
    isListedBehind(statement, behind, value) ||
    isListedBefore(statement, shown, slot)
  )
}

/** "scored the first two goals before Berg scored the third": the next in the row tells how many came before it. */
const isFollowedInRow = (behind: ReturnType<typeof shownWords>, value: number): boolean =>
  behind.some(([token], at) => token.lower === ORDINAL_WORDS[value] && behind[at - 1]?.[0].lower === 'the')

/** "three cities, Elm, Oak and Ash": as many names behind it. */
function isLengthOfList({ sentence, ...statement }: Statement, { value, last }: QuantityMention): boolean {
  return sentence.lists.some(
    (list) =>
      list.length === value &&
      list.every(
        (item) =>
          item.first >= last && isName(item) && statement.start <= item.start && item.end <= statement.end,
      ),
  )
}

/** "two flats for £65m and £38m", "three bridges in 1890, 1902 and 1911": a price or a date for each; "between 1890 and 1902" is one time. */
function isLengthOfFigures(statement: Statement, { value, last }: QuantityMention): boolean {
  const isJoined = (one: Mention | undefined, other: Mention | undefined): boolean =>
    one !== undefined && one.kind === other?.kind && isJoint(statement, one.last, other.first)
  const figures = shownMentions(statement).filter(
    (other) => other.first >= last && (isDate(other) || (isQuantity(other) && other.kind === 'money')),
  )
  let row = 1
  return figures.some((figure, index) => {
    row = isJoined(figures[index - 1], figure) ? row + 1 : 1
    return row === value && row > 1 && !isJoined(figure, figures[index + 1])
  })
}

/** ",", ", and in": nothing else stands between two tokens, and no range opens before them. */
function isJoint({ sentence: { tokens } }: Statement, from: number, to: number): boolean {
  const between = lowerLine(tokens.slice(from, to))
  const isRange = tokens.slice(0, from).some(({ lower }) => /^(?:between|from)$/.test(lower))
  return /^(?:,|and|, and)(?: on| in| for)?$/.test(between) && !isRange
}

/** Words between a counted noun and the mark that opens or closes the row of its things. */
const MOST_BEFORE_LIST = 4

/** Words of one thing named behind a comma: "gift tag". */
const MOST_OF_ITEM = 4

/** "three gifts – a mug, a card and a pen –", "two kinds, hard and soft stones", "at the gate: by the palace …". */
function isListedBehind(statement: Statement, behind: readonly Placed[], value: number): boolean {
  const opening = behind.findIndex(([{ text }]) => /^[,:–—]$/.test(text))
  const mark = behind[opening]?.[0].text
  if (mark === undefined) return value === 2 && isPlacedInTwo(behind)
  if (mark === ':') return opening <= MOST_BEFORE_LIST
  if (mark === ',' && opening > 0) return value === 2 && isPlacedInTwo(behind)
  const rest = behind.slice(opening + 1)
  if (mark === ',' && rest[0]?.[0].lower === 'namely') return true
  const end = rest.findIndex(([{ text }]) => text === mark && mark !== ',')
  const items = mark === ',' ? itemsOf(untilClosed(rest)) : itemsOf(end < 0 ? rest : rest.slice(0, end))
  return (
    opening <= MOST_BEFORE_LIST &&
    items.length === value &&
    items.every((item) => item.length > 0 && (mark !== ',' || item.length <= MOST_OF_ITEM)) &&
    !items.flat().some((word) => isFiniteIn(statement, word))
  )
}

/** "located at the airport and Elm": two places, and nothing else. */
const isPlacedInTwo = (behind: readonly Placed[]): boolean =>
  /^(?:located|situated|found|based)$/.test(behind[0]?.[0].lower ?? '') &&
  behind.filter(([{ lower }]) => lower === 'and').length === 1

/** Words up to the mark that closes an apposition: the first comma behind its "and", or the end. */
function untilClosed(words: readonly Placed[]): readonly Placed[] {
  const joint = words.findIndex(([{ lower }]) => /^(?:and|or|&)$/.test(lower))
  const close = words.findIndex(([{ text }], index) => index > joint && /^[,;.:–—]$/.test(text))
  return close < 0 ? words : words.slice(0, close)
}

/** The things of "a mug, gift tag and card"; none where no "and" joins the last. */
function itemsOf(words: readonly Placed[]): Placed[][] {
  if (!words.some(([{ lower }]) => /^(?:and|or|&)$/.test(lower))) return []
  const items: Placed[][] = [[]]
  for (const word of words) {
    const isJoint = /^(?:,|and|or|&)$/.test(word[0].lower)
    if (isJoint && (items.at(-1)?.length ?? 0) > 0) items.push([])
    else if (!isJoint && !/^[.;]$/.test(word[0].text)) items.at(-1)?.push(word)
  }
  return items
}

/** "Left and right" are sides, and no verbs. */
const isFiniteIn = ({ sentence }: Statement, [, at]: Placed): boolean =>
  sentence.tokens[at]?.lower !== 'left' && FINITE_TAG.test(sentence.syntax?.xpos[at] ?? '')

/** "Work and patience, | two | virtues, …", "Hope, faith and love are the | three | virtues": named before they are counted. */
function isListedBefore(statement: Statement, shown: readonly Placed[], slot: QuantityMention): boolean {
  const front = shown.filter(([, at]) => at < slot.first)
  const link = front.findLastIndex(([{ lower }]) => /^(?:,|are|were)$/.test(lower))
  const isEqual = front[link]?.[0].lower !== ','
  if (
    link < 1 ||
    !/^(?:the )?$/.test(
      front
        .slice(link + 1)
        .map(([{ lower }]) => `${lower} `)
        .join(''),
    )
  )
    return false
  const behind = shown.filter(([, at]) => at >= (slot.counted?.last ?? slot.last))
  const close = behind.findIndex((word) => word[0].text === ',' || isFiniteIn(statement, word))
  const closes = behind[close]?.[0].text === ',' && close <= MOST_BEFORE_LIST
  const list = front.slice(0, link)
  return (
    (isEqual || closes) &&
    itemsOf(list).length === slot.value &&
    !/^(?:ADP|SCONJ)$/.test(list[0]?.[0].pos ?? '') &&
    !list.some((word) => isFiniteIn(statement, word))
  )
}
