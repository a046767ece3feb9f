import type { AnalysedSentence } from '../language/analysis'
import { isDate } from '../language/mentions'
import { isFinite } from '../language/phrases'
import { once } from '../shared/once'
import type { Context } from './context'
import { helps } from './context'
import type { Before } from './found-fact'
import { NOTHING_BEFORE } from './found-fact'
import type { LooseWord } from './loose-words'
import { looseWords, opens } from './loose-words'
import { isSaying } from './saying'
import { asides, startOfStatement, tokenFrom } from './simplify'
import type { Statement } from './statement'
import { overlaps, shownMentions, wording } from './statement'
import type { Telling } from './statements'
import { mainClause } from './subjects'
import { isNear } from './told-names'
import type { Topic } from './topic'
import { endsAt, isPlain, isTornContext } from './whole-contexts'

/** Words of the longest sentence that is shown in grey, and of the longest two. */
const LONGEST = 46
const LONGEST_TWO = 62

/** A sentence that others may follow. */
export interface Shown {
  readonly sentence: AnalysedSentence
  /** Its wordings that are understood by themselves, the best first. */
  readonly alone: () => readonly Context[]
  /** Its own words, where it is a whole sentence. */
  readonly plain: () => readonly Statement[]
  /** How the next sentence may be shown with it: behind what is understood alone comes the sentence with the one before it. */
  readonly before: Before
}

/** What else is known where a sentence is shown. */
interface Around {
  readonly telling: Telling
  readonly topic: Topic
  readonly before: Shown | null
}

/** How a sentence, of which `told` is told, may be shown before the next one. */
export function showable(sentence: AnalysedSentence, told: readonly Statement[], around: Around): Shown {
  const { telling, topic, before } = around
  const whole = once(() => wholeOf(telling, sentence, true))
  const alone = once(() => {
    const parts = told.filter((part) => part.clause?.kind === 'main' && !isTornContext(part))
    return [...[whole()].filter(isPlain), ...parts]
      .filter((statement) => wordsIn([statement]) <= LONGEST && isUnderstood(statement, topic))
      .map((statement) => [statement])
  })
  const plain = once(() => [wholeOf(telling, sentence, false), whole()].filter(isPlain))
  return {
    sentence,
    alone,
    plain,
    before: {
      understood: once(() => [...alone(), ...behind(before, plain(), topic)]),
      asWritten: once(() => asWritten(before, plain(), topic)),
    },
  }
}

/** A sentence in its own words, behind the one before it where both are short enough, and alone; not where the writer speaks of “us”. */
function asWritten(before: Shown | null, plain: readonly Statement[], topic: Topic): readonly Context[] {
  const speaks = (told: Statement): boolean =>
    looseWords(told, topic).some((word) => word.beyondHelp && !isHarmless(word))
  const own = plain.slice(0, 1).find((told) => !speaks(told))
  if (!own || wordsIn([own]) > LONGEST) return []
  const both = (before?.plain().slice(0, 1) ?? [])
    .filter((told) => !speaks(told))
    .filter((other) => isNear(other, own.sentence) && wordsIn([other, own]) <= LONGEST_TWO)
    .map((other) => [other, own])
  return [...both, [own]]
}

/**
 * What a statement may be shown with: for the later part of a sentence the part that stands before it there, alone or behind
 * the sentence before; for any other the sentences before.
 */
export function contextsOf(statement: Statement, { telling, topic, before }: Around): Before {
  if (!isLater(statement)) return before?.before ?? NOTHING_BEFORE
  const understood = once(() => {
    const part = partBefore(statement, wholeOf(telling, statement.sentence, true))
    if (!part) return []
    return [...(isUnderstood(part, topic) ? [[part]] : []), ...behind(before, [part], topic)]
  })
  return { ...NOTHING_BEFORE, understood }
}

/** A clause with a verb stands before it in its sentence. */
const isLater = ({ sentence, tokens: { first } }: Statement): boolean =>
  sentence.tokens.some((_, at) => at < first && isFinite(sentence.tokens, at))

/** "Lindex offered 40 pounds, but the offer was rejected": what stands before the mark or the word that joins the two. */
function partBefore({ sentence, tokens: { first } }: Statement, whole: Statement): Statement | null {
  let mark = first
  while (/^(?:[,;]|and|but|or|so|yet|now|then)$/.test(sentence.tokens[mark - 1]?.lower ?? '')) mark--
  const end = sentence.tokens[mark - 1]?.end
  if (end === undefined || mark === first || whole.tokens.first >= mark) return null
  const opening = sentence.tokens[whole.tokens.first]
  const behind = sentence.tokens[whole.tokens.first + 1]
  const [from, start] =
    behind && CONCEDES.test(opening?.lower ?? '')
      ? [whole.tokens.first + 1, behind.start]
      : [whole.tokens.first, whole.start]
  const part = { ...whole, start, end, tokens: { first: from, last: mark } }
  const opens = sentence.tokens[part.tokens.first]?.lower ?? ''
  return tellsClause(part) && !isTornContext(part) && !OPENS_SIDE.test(opens) ? part : null
}

/** It holds the verb of a clause that can stand alone: not "on average, said Berg," nor "for those that fail,". */
const tellsClause = ({ sentence, tokens: { first, last } }: Statement): boolean =>
  sentence.clauses.some(
    ({ kind, verb, subject }) =>
      /^(?:main|joined|second|adverbial)$/.test(kind) &&
      verb.first >= first &&
      verb.last <= last &&
      (kind === 'second' || subject.last <= verb.first) &&
      !(
        isSaying(sentence.syntax?.lemmas[verb.main]?.toLowerCase() ?? '') && endsAt(sentence, verb.last, last)
      ),
  )

const OPENS_SIDE = /^(?:when|if|because|since|as|after|before|once|until)$/

/** "While it took France a century, …": without the word that opens it, it is told as well. */
const CONCEDES = /^(?:while|whilst|although|though|whereas)$/

/** How many words are shown. */
export const wordsIn = (context: Context): number =>
  context.reduce((sum, statement) => sum + wording(statement).split(' ').length, 0)

/**
 * Without words that need another sentence; when it was written, nobody asks of what stands in grey, and "Later, in 1973,"
 * needs none to count from. Who says so anchors what it opens with, and a paragraph opens with what is known.
 */
function isUnderstood(statement: Statement, topic: Topic): boolean {
  if (!/\p{L}/u.test(wording(statement))) return false
  const isOpening = opensParagraph(statement)
  const isDated = shownMentions(statement).some((date) => isDate(date) && date.year !== null)
  return !looseWords(statement, topic).some((word) => {
    if (isHarmless(word) || (isDated && word.isTime && !word.words.includes(' '))) return false
    if (isOpening && POINTS_INSIDE.test(word.words) && word.at > statement.tokens.first) return false
    if (isOpening && IS_KNOWN.test(word.words) && !(opens(statement, word) && goesOn(statement, word, topic)))
      return false
    return (
      word.fatal || (statement.attribution === null && opens(statement, word) && !OWN_PLACE.test(word.words))
    )
  })
}

/** "Recently", "you": it needs no other sentence. */
const isHarmless = (word: LooseWord): boolean =>
  word.beyondHelp && !/^(?:I|we|us|our|my|me)$/i.test(word.words)

const IS_KNOWN = /^(?:the|another)\b/i

/** "The sailors of Elm sold their boats": behind the first word of a paragraph, what stands before it there explains it. */
const POINTS_INSIDE = /^(?:they|them|their|theirs|themselves|these)\b/i

/** "The area" at the head of a paragraph, where the last sentences of the one before tell of an area. */
const goesOn = (
  { sentence: { index, paragraph, tokens } }: Statement,
  { at }: LooseWord,
  { said }: Topic,
): boolean =>
  (said.get(tokens[at + 1]?.lemma.toLowerCase() ?? '') ?? []).some(
    (one) => one.index < index && one.index >= index - JUST_BEFORE && one.paragraph !== paragraph,
  )

/** Sentences back that a new paragraph may go on from. */
const JUST_BEFORE = 2

const opensParagraph = ({ text, sentence: { start } }: Statement): boolean =>
  start === 0 || text[start - 1] === '\n'

/** What a reader of an article on a place takes for that place. */
const OWN_PLACE = /^the (?:city|town|village|island|country|state|nation|region)$/

/** The first of some wordings that can stand behind the sentence before, which is understood by itself and says who is meant in it. */
function behind(before: Shown | null, wordings: readonly Statement[], topic: Topic): readonly Context[] {
  if (!before) return []
  for (const told of wordings) {
    const loose = looseWords(told, topic).filter((word) => !isHarmless(word))
    const people = loose.filter(({ words }) => /^(?:he|she|him|his|hers?|they|them|theirs?)$/i.test(words))
    const helping = before
      .alone()
      .find(
        (context) =>
          context.every((other) => isNear(other, told.sentence)) &&
          wordsIn([...context, told]) <= LONGEST_TWO &&
          !loose.some((word) => word.beyondHelp) &&
          people.every((word) => helps(context, told, word)),
      )
    if (helping) return [[...helping, told]]
  }
  return []
}

/** All that a sentence tells, without "However," and brackets; with names for its pronouns, where wanted. */
function wholeOf(
  { analysis, article, resolve }: Telling,
  sentence: AnalysedSentence,
  named: boolean,
): Statement {
  const { text } = analysis
  const start = startOfStatement(text, sentence)
  const tokens = { first: tokenFrom(sentence.tokens, start), last: sentence.tokens.length }
  const clause = mainClause(sentence)
  const resolved = named ? resolve(sentence, { tokens, clause, cuts: [], attribution: null }) : []
  const dropped = asides(text, sentence).filter((edit) => !resolved.some((other) => overlaps(edit, other)))
  return {
    article,
    text,
    sentence,
    start,
    end: sentence.end,
    tokens,
    prefix: '',
    edits: [...resolved, ...dropped],
    clause,
    attribution: null,
    certainty: 'stated',
    framed: 'stated',
    negated: false,
  }
}
