import { countOf } from '../shared/group'
import { bareWords } from '../shared/text'
import type { Question, QuestionForm } from './kinds'
import { RANKER } from './ranker/ranker'
import { wordsBeforeGaps } from './words-before-gaps'

interface Chosen {
  readonly questions: readonly Question[]
  readonly spares: readonly Question[]
}

/** A question with what it asks of its fact. */
export interface Scored {
  readonly question: Question
  readonly slot: string
  /** Several articles tell what it asks for. */
  readonly isCorroborated?: boolean
  /** The likelihood it is chosen by, where that is another than its score. */
  readonly likelihood?: number
}

/** What a question is worth more whose answer several articles tell. */
const CORROBORATED = 0.05

/** The share of a set that each form may take before more of it counts for less; several right is for hands alone. */
const SHARES: Readonly<Record<QuestionForm, number>> = {
  choice: 0.5,
  multiple: 0,
  'true-false': 0.12,
  cloze: 0.18,
  'short-answer': 0.32,
  number: 0.12,
  matching: 0.1,
  ordering: 0.05,
}

/** No set holds more true/false than this share: half of them are guessed right. */
const MOST_TRUE_FALSE = 0.15

/** Below these shares a form is welcome: a set of gaps alone tires, and options are quick to answer. */
const FEWEST: Partial<Readonly<Record<QuestionForm, number>>> = { choice: 0.3, 'true-false': 0.1 }

/** What a welcome form is worth more. */
const WANTED = 0.08

/** Questions on one sentence that a set holds at most. */
const MOST_ON_A_SENTENCE = 3

/** Questions with one name or phrase as their answer that a set holds at most: the next ones would be answered blindly. */
const MOST_ON_AN_ANSWER = 3

/** Below this score a question is kept as a spare, not chosen. */
const WORTH_ASKING = RANKER.threshold

/** Up to this share of a set, questions may tell each other's answers where too few others are good. */
const FILLED_UP = 0.8

/** Takes the best questions one by one, each new one worth less the more its sentence, form and key are already asked. */
export function choose(scored: readonly Scored[], count: number): Chosen {
  const good = wordsBeforeGaps(scored.filter(({ question }) => question.score >= WORTH_ASKING))
  const apart = take([], good, { count, clashes: (a, b) => clashes(a, b) || giveAway(a, b) })
  const fewest = Math.ceil(count * FILLED_UP)
  const taken = apart.length < fewest ? take(apart, good, { count: fewest, clashes }) : apart
  const chosen = new Set(taken.map(({ question }) => question))
  return {
    questions: taken.map(({ question }) => question).toSorted((a, b) => place(a) - place(b)),
    spares: scored
      .map(({ question }) => question)
      .filter((question) => !chosen.has(question))
      .toSorted((a, b) => b.score - a.score),
  }
}

interface Taking {
  readonly count: number
  readonly clashes: (one: Scored, other: Scored) => boolean
}

/** What is taken already, and the best of the others until there are enough or none goes with what is taken. */
function take(
  before: readonly Scored[],
  good: readonly Scored[],
  { count, clashes: clash }: Taking,
): Scored[] {
  const taken = [...before]
  const left = new Set(
    good.filter((other) => !taken.includes(other) && !taken.some((one) => clash(other, one))),
  )
  for (const one of taken) dropFull(left, taken, { last: one, count })
  while (left.size > 0 && taken.length < count) {
    const worths = tally(taken, count)
    const best = [...left].reduce((a, b) => (worthOf(b, worths) > worthOf(a, worths) ? b : a))
    taken.push(best)
    left.delete(best)
    dropFull(left, taken, { last: best, count })
    for (const other of left) if (clash(other, best)) left.delete(other)
  }
  return taken
}

/** Drops what the set has enough of, now that `last` is in it. */
function dropFull(
  left: Set<Scored>,
  taken: readonly Scored[],
  { last, count }: { readonly last: Scored; readonly count: number },
): void {
  const full = isFull(taken, last, count)
  for (const other of left) if (full(other)) left.delete(other)
}

/** One of two questions on one sentence tells the other's answer, or what stands above it does. */
const giveAway = (a: Scored, b: Scored): boolean =>
  (sentenceOf(a.question) === sentenceOf(b.question) &&
    (holdsKeyOf(a.question, b.question) || holdsKeyOf(b.question, a.question))) ||
  isShownAbove(a.question, b.question) ||
  isShownAbove(b.question, a.question)

/** What stands above the first question is the sentence that the second one asks about. */
const isShownAbove = ({ context }: Question, { stem, evidence }: Question): boolean =>
  context !== null && (context.includes(evidence.excerpt) || standsIn(stem, context))

const place = (question: Question): number =>
  (question.form === 'ordering' || question.form === 'matching' ? 0.5 : 0) +
  question.evidence.article * 1e7 +
  question.mark.start

/** What the set now has enough of: questions on the sentence just asked, true/false at all or on that sentence. */
function isFull(taken: readonly Scored[], last: Scored, count: number): (other: Scored) => boolean {
  const sentence = sentenceOf(last.question)
  const onSentence = taken.filter(({ question }) => sentenceOf(question) === sentence).length
  const judged = taken.filter(({ question }) => question.form === 'true-false').length
  const noMore = judged + 1 > Math.max(1, MOST_TRUE_FALSE * count)
  const key = keyOf(last.question)
  const sameKey = taken.filter(({ question }) => isWorded(question) && keyOf(question) === key).length
  const isJudged = last.question.form === 'true-false'
  return ({ question }) =>
    (sameKey >= MOST_ON_AN_ANSWER && isWorded(question) && keyOf(question) === key) ||
    (isJudged && question.form === 'true-false' && sentenceOf(question) === sentence) ||
    (onSentence >= MOST_ON_A_SENTENCE && sentenceOf(question) === sentence) ||
    (noMore && question.form === 'true-false')
}

/** Answered with words of the article: not judged, put in order or counted. */
const isWorded = ({ form }: Question): boolean =>
  form === 'choice' || form === 'cloze' || form === 'short-answer'

/** Two questions on the same slot of the same article, with the same stem, or with one answer from one claim. */
function clashes(a: Scored, b: Scored): boolean {
  const sameArticle = a.question.evidence.article === b.question.evidence.article
  if (sameArticle && (a.slot === b.slot || overlaps(a.question, b.question))) return true
  if (a.question.stem === b.question.stem) return true
  if (sameArticle && keyOf(a.question) === keyOf(b.question) && alike(a.question.stem, b.question.stem))
    return true
  if (a.question.claimId === b.question.claimId && keyOf(a.question) === keyOf(b.question)) return true
  return (
    sameArticle &&
    isOverview(a.question) &&
    isOverview(b.question) &&
    a.slot !== 'people' &&
    b.slot !== 'people'
  )
}

/** One answer is a part of the other: "Kim Jong-un" and "Kim Jong-un’s leadership". */
const overlaps = (a: Question, b: Question): boolean =>
  !isOverview(a) && !isOverview(b) && a.mark.start < b.mark.end && b.mark.start < a.mark.end

/** Stems of which the shorter one's words nearly all stand in the longer one. */
function alike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted(
    (a, b) => bareWords(a).split(' ').length - bareWords(b).split(' ').length,
  )
  return standsIn(short, long)
}

/** Nearly all words of the one stand in the other. */
function standsIn(one: string, other: string): boolean {
  const words = bareWords(one).split(' ')
  const known = new Set(bareWords(other).split(' '))
  return words.filter((word) => known.has(word)).length >= 0.8 * words.length
}

/** The first question's stem holds the second one's key. */
const holdsKeyOf = ({ stem, form }: Question, question: Question): boolean =>
  form !== 'matching' &&
  form !== 'ordering' &&
  'key' in question &&
  typeof question.key === 'string' &&
  question.form !== 'true-false' &&
  ` ${bareWords(stem)} `.includes(` ${bareWords(question.key)} `)

/** Questions over the whole article: one on its dates is enough. */
const isOverview = (question: Question): boolean =>
  question.form === 'ordering' || question.form === 'matching'

interface Tally {
  readonly forms: ReadonlyMap<string, number>
  readonly sentences: ReadonlyMap<string, readonly Question[]>
  readonly keys: ReadonlyMap<string, number>
  readonly falses: number
  readonly count: number
}

function tally(taken: readonly Scored[], count: number): Tally {
  const statements = taken.filter(({ question }) => question.form === 'true-false')
  const falses = statements.filter(
    ({ question }) => question.form === 'true-false' && question.key === 'False',
  ).length
  return {
    forms: countOf(taken.map(({ question }) => question.form)),
    sentences: bySentence(taken),
    keys: countOf(taken.map(({ question }) => keyOf(question))),
    falses: falses * 2 - statements.length,
    count,
  }
}

function bySentence(taken: readonly Scored[]): Map<string, Question[]> {
  const groups = new Map<string, Question[]>()
  for (const { question } of taken) {
    const group = groups.get(sentenceOf(question))
    if (group) group.push(question)
    else groups.set(sentenceOf(question), [question])
  }
  return groups
}

const sentenceOf = ({ evidence }: Question): string => `${evidence.article}:${evidence.start}`
const keyOf = (question: Question): string =>
  'key' in question && typeof question.key === 'string'
    ? question.key.toLowerCase().replace(/^(?:more than|over|about|around|the) /, '')
    : question.id

/**
 * What variety may cost at most: a question that is likelier to be signed by more than this comes first, however often
 * its form, its sentence and its answer have been asked.
 */
const MOST_FOR_VARIETY = 0.1

/** What a question costs that tells another one's answer, or is told its own. */
const TOLD = 0.25

/** The probability that a teacher signs it, less what it adds of the same, and less what it gives away. */
function worthOf({ question, isCorroborated, likelihood = question.score }: Scored, tally: Tally): number {
  const beside = tally.sentences.get(sentenceOf(question)) ?? []
  const told = beside.some((other) => holdsKeyOf(other, question) || holdsKeyOf(question, other)) ? TOLD : 0
  const shared = isCorroborated ? CORROBORATED : 0
  return likelihood + shared - told - Math.min(MOST_FOR_VARIETY, samenessOf(question, tally))
}

/** How much of the same a question adds: of its form above its share, of its sentence, of its answer; below 0 where it is wanted. */
function samenessOf(question: Question, { forms, sentences, keys, falses, count }: Tally): number {
  const total = [...forms.values()].reduce((sum, taken) => sum + taken, 0)
  const taken = forms.get(question.form) ?? 0
  const over = taken - SHARES[question.form] * count
  const form = over >= 0 ? 0.06 + 0.02 * over : 0
  const sentence = 0.05 * (sentences.get(sentenceOf(question))?.length ?? 0)
  const wanted = taken < (FEWEST[question.form] ?? 0) * total ? WANTED : 0
  const same = form + sentence - wanted
  if (question.form !== 'true-false') return same + 0.04 * (keys.get(keyOf(question)) ?? 0)
  return same + 0.03 * (question.key === 'False' ? falses : -falses)
}
