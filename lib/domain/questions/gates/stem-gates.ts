import type { Span } from '../../articles/span'
import type { Slot } from '../../facts/slot'
import { isCause } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { isRenamed, shownMentions } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { QuantityMention } from '../../language/mentions'
import { isGeneralTruth, isTied } from '../general-truth'
import { GAP } from '../kinds'
import type { Gate } from './gate'
import { contentBeside } from './shown'
import { lowerLine } from '../../language/token'

const wordsIn = (stem: string): number =>
  stem.split(/\s+/).filter((word) => word !== '' && !word.includes(GAP)).length

/** Words of the shortest question, and of the shortest about somebody or something with a name. */
const FEWEST = 6
const FEWEST_ON_A_NAME = 5

/** Words of "When does ice melt?": what is asked for is a whole clause. */
const FEWEST_FOR_A_CAUSE = 4

/** Words of "Where is bile stored?". */
const FEWEST_WHERE_TIED = 4

/** Shorter stems say too little, but "Ada Byron was born in _____." does not: its subject is a name and its answer a name or a date. */
export const stemTooShort: Gate = {
  name: 'stem-too-short',
  check: ({ source: { statement, slot }, stem }) => {
    const gap = stem.includes(GAP) ? 1 : 0
    if (isCause(slot) && isGeneralTruth(statement))
      return wordsIn(stem) < FEWEST_FOR_A_CAUSE ? TOO_SHORT : null
    if (isTied(statement, slot)) return wordsIn(stem) < FEWEST_WHERE_TIED ? TOO_SHORT : null
    const least = isOnName(statement, slot) && (gap > 0 || !isName(slot)) ? FEWEST_ON_A_NAME - gap : FEWEST
    return wordsIn(stem) < least ? TOO_SHORT : null
  },
}

const TOO_SHORT = 'The question says too little to have one answer.'

/** Verbs of which many things hold: what somebody has or holds is seldom one thing. */
const HOLDS_MUCH = /^(?:have|be|include|contain|feature|comprise|offer|use|need|connect|land)$/

function isOnName(statement: Statement, slot: Slot): boolean {
  const { clause, sentence } = statement
  const verb = sentence.tokens[clause?.verb.main ?? -1]
  if (!clause || !verb || HOLDS_MUCH.test(verb.lemma.toLowerCase())) return false
  const isSubject = sentence.mentions.some((mention) => isName(mention) && mention.last === clause.head.last)
  return isSubject && (isDate(slot) || isName(slot))
}

/** Words of the longest question; a gap stands in a sentence that the reader has read before. */
const MOST = 30
const MOST_AROUND_A_GAP = 36

/** Longer stems are tests of patience. */
export const stemTooLong: Gate = {
  name: 'stem-too-long',
  check: ({ stem }) =>
    wordsIn(stem) > (stem.includes(GAP) ? MOST_AROUND_A_GAP : MOST)
      ? 'The question is too long to be read at once.'
      : null,
}

/** Every single quotation mark that opens before a word is closed behind one; "'90s" and "rock 'n' roll" open nothing. */
function isClosed(stem: string): boolean {
  const opened = stem.match(/(?:^|[\s(])['‘](?=\p{L}{2})/gu)?.length ?? 0
  return opened === 0 || opened <= (stem.match(/[\p{L}\p{N}.,!?]['’](?=[\s.,;:?!)]|$)/gu)?.length ?? 0)
}

/** "the House Committee on _____ and Trade", "the _____ and Science" for "Palace of Culture": half of a name is left. */
const leavesHalfOfName = (stem: string, key: string): boolean =>
  BETWEEN_HALVES.test(stem) || (/ (?:of|for) /.test(key) && BEFORE_A_HALF.test(stem))

const BETWEEN_HALVES = new RegExp(String.raw`\p{Lu}\p{Ll}+ (?:of|on|for) ${GAP} and \p{Lu}\p{Ll}+`, 'u')
const BEFORE_A_HALF = new RegExp(String.raw`the ${GAP} and \p{Lu}\p{Ll}+`, 'u')

/** "_____, is the capital": the comma stood behind what was left out. */
const LONE_COMMA = new RegExp(`^${GAP}, (?:is|was|are|were) `)

/** "Which critic of Oslo said?": the words behind the verb were cut off. */
const SAID_NOTHING = /^(?:Who|Which) [^“"]* (?:said|says|added)\?$/

/** "Which critics said echoed a play _____.": a clause that told more of something, for a whole sentence. */
const RELATIVE = /^(?:Which|Who|Whom|Whose)\b.*[^?]$/

/** Marks that only a broken text has: unpaired quotes, brackets, links, slashes between words. */
export const brokenText: Gate = {
  name: 'broken-text',
  check: ({ stem, source: { slot } }) => {
    if (LONE_COMMA.test(stem)) return 'The text of the source is broken here.'
    if (SAID_NOTHING.test(stem)) return 'What was said is missing.'
    if (RELATIVE.test(stem)) return 'What the first word points to was cut off.'
    if (leavesHalfOfName(stem, slot.text)) return 'Half of a name is left around the gap.'
    const straight = stem.split('"').length % 2 === 1 && isClosed(stem)
    const curly = stem.split('“').length === stem.split('”').length
    const brackets =
      stem.split('(').length === stem.split(')').length &&
      !/[[\]{}<>|=@±☎☏✉★→•]|https?:|\bca\b|\bhowever\b|\s\/\s|\([^)]*\d{4}\)|\s['’]s\b|\+ ?\d{5,}|\d{4,}-\d{3,}|\+ \p{L}|\b(?:and|or|of|than|to)\d|#\d|‘’|--|^(?:also|where,|other|let\b)/iu.test(
        stem,
      )
    const glued =
      /\p{Ll}[.,;][\p{L}\p{N}]|\s[.,;:](?:\s|$)|[\p{Lu})”"]{2}\.\d+\s|_\p{L}|(?:born|died) \d{4}/u.test(
        stem.replaceAll(/\b(?:\p{L}{1,2}\.)+\p{L}\.?(?!\p{L})/gu, ''),
      )
    return straight && curly && brackets && !glued ? null : 'The text of the source is broken here.'
  },
}

/** Something beside the number and what it counts says where or of what. */
const isPlaced = (statement: Statement, slot: Span): boolean =>
  shownMentions(statement).some((mention) => isName(mention) && mention.start !== slot.start) ||
  (statement.clause?.obliques ?? []).some(
    ({ first, last }) =>
      !/\b(?:addition|total|fact|general|all)\b/.test(
        lowerLine(statement.sentence.tokens.slice(first, last)),
      ),
  )

/** Kinds that a lesson counts; with more they are a figure for some place and time. */
const MOST_KINDS = 12

/** "There are three types of rock": few, and what is counted says of what it is. */
const isOfKind = ({ sentence }: Statement, { counted, value, modifier }: QuantityMention): boolean =>
  counted !== null &&
  modifier === null &&
  value <= MOST_KINDS &&
  /^(?:of|to)$/.test(sentence.tokens[counted.last]?.lower ?? '')

/** "How many legs do insects have?", "When do metals expand?": a class of things is anchor enough. */
const isAskedOfClass = (statement: Statement, slot: Slot): boolean =>
  (isQuantity(slot) && isOfKind(statement, slot)) ||
  ((isCause(slot) || isQuantity(slot) || isTied(statement, slot)) && isGeneralTruth(statement))

/** A sentence with no other anchor than its gap could be about anything. */
export const nothingToGoBy: Gate = {
  name: 'nothing-to-go-by',
  check: ({ source: { statement, detail, slot }, stem }) => {
    if (detail || statement.prefix !== '') return null
    const { clause, sentence } = statement
    if (
      sentence.tokens[clause?.head.first ?? -1]?.lower === 'there' &&
      isQuantity(slot) &&
      !isPlaced(statement, slot) &&
      !(stem.endsWith('?') && isOfKind(statement, slot))
    )
      return '“There are” does not say where.'
    if (stem.endsWith('?') && isAskedOfClass(statement, slot)) return null
    const others = shownMentions(statement).filter((mention) => mention.start !== slot.start)
    const anchored = others.length > 0 || isRenamed(statement)
    return anchored || contentBeside(statement, slot) >= 4 || stem.length > 80
      ? null
      : 'The question gives too little to go by.'
  },
}
