import type { FoundFact } from '../../facts/found-fact'
import type { CauseSlot } from '../../facts/slot'
import { isCause } from '../../facts/slot'
import type { LooseWord } from '../../facts/loose-words'
import { looseWords } from '../../facts/loose-words'
import type { Statement } from '../../facts/statement'
import { endingAt, overlaps, startingAt } from '../../facts/statement'
import type { Topic } from '../../facts/topic'
import { HEDGES } from '../../language/closed-classes'
import type { TokenRange } from '../../language/mentions'
import { isPluralNoun } from '../../language/inflection'
import { isName } from '../../language/mentions'
import { isFinite, nounPhraseAt } from '../../language/phrases'
import type { Token } from '../../language/token'
import { lowerLine, spaced } from '../../language/token'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import type { Asked } from './asked'
import { typedCause, withoutTo } from './cause-answers'
import { commonOf } from './shared-parts'
import type { Parts } from './parts'
import { asQuestion, frontOf, inverted, partsOf } from './parts'
import { recounted, shortened } from './shorten'
import { shownContext } from './shown-context'

/**
 * "Why did …?", "What was … designed to do?", "When do metals expand?": asked of the clause without its cause, which is the answer. It is typed: what
 * the article gives as causes of other things is seldom believed beside it.
 */
export function whyQuestions(run: Run, told: FoundFact, topic: Topic): Candidate[] {
  const { slot } = told
  if (!isCause(slot)) return []
  const source = withoutCause(told, slot, topic)
  const parts = source && partsOf(source.statement)
  const asked = parts && ask(parts, withPronoun(told.statement, slot))
  const answer = asked && typedCause(told.statement, slot, asked.key)
  if (!asked || !answer) return []
  const context = shownContext(run, { ...source, slot: told.slot })
  const common = commonOf(told, { stem: asked.stem, context, key: answer.key }, slot)
  return [{ ...common, source, ...answer }]
}

/** The fact told without its cause, and without what else a question can do without; null where the clause has another end then. */
function withoutCause(told: FoundFact, slot: CauseSlot, topic: Topic): FoundFact | null {
  const cut = cutOut(told.statement, slot.whole)
  const statement = cut && !isHedgedItself(told.statement, slot) ? recounted(cut) : cut
  if (!statement?.clause) return null
  const { verb } = statement.clause
  const main = { ...told, statement, slot: { ...told.slot, first: verb.first, last: verb.last } }
  const { statement: short } = shortened(main, topic)
  const loose = looseWords(short, topic)
  const ahead = told.loose.filter((word) => !isOwners(told, slot, word))
  return { ...told, statement: short, loose: [...ahead, ...loose] }
}

/** "because it may be cheaper"; what somebody could not do is no guess. */
const isHedgedItself = ({ sentence }: Statement, { first, last }: CauseSlot): boolean =>
  sentence.tokens.slice(first, last).some(({ lower }) => HEDGES.has(lower) && lower !== 'could')

/** "The club was closed because of its debts": a cause that opens with whose it is, behind a subject that is named. */
function isOwners(
  { statement: { clause, sentence } }: FoundFact,
  slot: CauseSlot,
  { at }: LooseWord,
): boolean {
  const owner = clause && sentence.mentions.find((name) => isName(name) && name.last === clause.head.last)
  const word = sentence.tokens[at]?.lower ?? ''
  if (!owner || at !== slot.first) return false
  return owner.kind === 'person' ? /^(?:his|her)$/.test(word) : /^(?:its|their)$/.test(word)
}

function cutOut(statement: Statement, whole: TokenRange): Statement | null {
  const { clause, sentence } = statement
  if (!clause) return null
  if (clause.front && whole.last <= clause.front.last)
    return withoutCauseInFront(statement, clause.front, whole)
  let last = whole.first
  while (sentence.tokens[last - 1]?.text === ',') last--
  return endingAt(statement, last)
}

/** Of "In 1948, due to the flood, the mill …" stays "In 1948, the mill …". */
function withoutCauseInFront(statement: Statement, front: TokenRange, whole: TokenRange): Statement | null {
  if (whole.first <= front.first) return startingAt(withSubjectOf(statement, whole), front.last)
  const { tokens } = statement.sentence
  const start = tokens[whole.first]?.start ?? statement.start
  const end = tokens[whole.last]?.end ?? start
  return tokens[whole.last]?.text === ','
    ? { ...statement, edits: [...statement.edits, { start, end, text: '' }] }
    : null
}

/** A pronoun, and the words in front of it that it stands for. */
interface Meant {
  readonly pronoun: Token
  readonly subject: string
}

/** Of "When a liquid evaporates, it takes in heat" the "it", where nothing else of its number stands in the cause. */
function meantInFront({ clause, sentence, edits }: Statement, whole: TokenRange): Meant | null {
  const { tokens } = sentence
  const pronoun = tokens[clause?.subject.first ?? -1]
  const subject = nounPhraseAt(tokens, whole.first + 1)
  const head = subject && tokens[subject.last - 1]
  if (!clause || !pronoun || !head || clause.subject.last - clause.subject.first > 1) return null
  const isOfNumber = ({ lower, pos }: Token): boolean =>
    /^(?:NOUN|PROPN|PRON)$/.test(pos) && isPluralNoun(lower) === (pronoun.lower === 'they')
  const isAlone = !tokens.slice(subject.last, whole.last).some(isOfNumber)
  const isSubject = head.pos === 'NOUN' && isOfNumber(head) && isFinite(tokens, subject.last)
  if (!/^(?:it|they)$/.test(pronoun.lower) || !isAlone || !isSubject) return null
  return edits.some((edit) => overlaps(edit, pronoun))
    ? null
    : { pronoun, subject: spaced(tokens.slice(subject.first, subject.last)) }
}

/** "A liquid takes in heat" without its cause. */
function withSubjectOf(statement: Statement, whole: TokenRange): Statement {
  const meant = meantInFront(statement, whole)
  if (!meant) return statement
  const { pronoun, subject } = meant
  return {
    ...statement,
    edits: [...statement.edits, { start: pronoun.start, end: pronoun.end, text: subject }],
  }
}

/** "when it evaporates": the cause without the words that the question has now. */
function withPronoun(statement: Statement, slot: CauseSlot): CauseSlot {
  const meant =
    slot.first < (statement.clause?.subject.first ?? 0) ? meantInFront(statement, slot.whole) : null
  return meant ? { ...slot, text: slot.text.replace(meant.subject, meant.pronoun.lower) } : slot
}

/** Verbs behind which a purpose is asked for by what the thing is to do. */
const FOR_DOING = /^(?:used|designed|intended|meant|employed|utilized|utilised)$/

function ask(parts: Parts, slot: CauseSlot): Asked | null {
  const { statement, clause, rest } = parts
  const isBehind = slot.first >= clause.verb.last
  if (
    (isBehind && rest.last < clause.rest.last) ||
    isOneOfTwo(statement, slot) ||
    hasAnother(statement, slot)
  )
    return null
  const { tokens } = statement.sentence
  const body = inverted(parts, [])
  if (
    body === null ||
    tokens[clause.subject.first]?.lower === 'there' ||
    repeatsItself(parts) ||
    isInPart(parts)
  )
    return null
  const isForDoing =
    slot.shape === 'purpose' && clause.verb.passive && FOR_DOING.test(tokens[clause.verb.main]?.lower ?? '')
  const right = slot.whole.first === clause.verb.last
  const [lead, tail] =
    slot.shape === 'condition'
      ? ['when', '']
      : !isForDoing
        ? ['why', '']
        : right
          ? ['what', ' to do']
          : ['for what purpose', '']
  const key = right && isForDoing ? withoutTo(slot.text) : slot.text
  return { stem: asQuestion(statement, `${frontOf(parts, [])}${lead} ${body}${tail}`), key }
}

/** "To some extent, …", "In part, …": one cause of several. */
const isInPart = ({ statement: { sentence }, clause }: Parts): boolean =>
  clause.front !== null &&
  sentence.tokens
    .slice(clause.front.first, clause.front.last)
    .some(({ lower }) => /^(?:extent|part|partly|perhaps)$/.test(lower))

/** "The use of sensors is used to …": a question would say one word twice in a row. */
function repeatsItself({ statement: { sentence }, clause }: Parts): boolean {
  const verb = sentence.tokens[clause.verb.main]?.lemma.toLowerCase()
  return sentence.tokens.slice(clause.subject.first, clause.subject.last).some(({ lower }) => lower === verb)
}

/** "used to pay teachers and also used to buy books": another purpose of the same thing follows. */
function isOneOfTwo({ sentence: { tokens, syntax } }: Statement, { shape, whole }: CauseSlot): boolean {
  if (shape !== 'purpose' || !syntax) return false
  const and = tokens.findIndex(({ lower }, at) => at >= whole.last && /^(?:and|or)$/.test(lower))
  return and >= 0 && tokens.slice(and, and + 5).some((_, step) => syntax.xpos[and + step] === 'TO')
}

const MARKS =
  /\b(?:because|due to|owing to|thanks to|as a result of|on account of|in response to|in order to|so that)\b|, since\b/

/** "due to the fog, since …": of two causes in a sentence neither is the only answer. */
function hasAnother({ sentence: { tokens } }: Statement, { whole }: CauseSlot): boolean {
  const others = tokens.filter((_, at) => at < whole.first || at >= whole.last)
  return MARKS.test(lowerLine(others))
}
