import { countOf, groupedSets } from '../shared/group'
import { choicesBeforeStatements } from './choices-before-statements'
import type { Question, QuestionForm } from './kinds'
import type { Prepared } from './prepared'
import { areAlike, holdsKeyOf, isOverview, isShownAbove, prepared } from './prepared'
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

/** Below this score a question is kept as a spare, not chosen; a choice is welcome from a little lower on, as few are made. */
const isWorthAsking = ({ question: { form, score, doubt } }: Scored): boolean =>
  doubt === null && score >= RANKER.threshold - (form === 'choice' ? WANTED / 2 : 0)

/** Who replaces a question is offered first what nothing is said against. */
const doubtOf = ({ doubt }: Question): number => (doubt === null ? 0 : 1)

/** Up to this share of a set, questions may tell each other's answers where too few others are good. */
const FILLED_UP = 0.8

/** Takes the best questions one by one, each new one worth less the more its sentence, form and key are already asked. */
export function choose(scored: readonly Scored[], count: number): Chosen {
  const good = wordsBeforeGaps(choicesBeforeStatements(scored.filter(isWorthAsking))).map(prepared)
  const apart = take([], good, { count, clashes: (a, b) => clashes(a, b) || giveAway(a, b) })
  const fewest = Math.ceil(count * FILLED_UP)
  const taken = apart.length < fewest ? take(apart, good, { count: fewest, clashes }) : apart
  const chosen = new Set(taken.map(({ question }) => question))
  return {
    questions: taken.map(({ question }) => question).toSorted((a, b) => place(a) - place(b)),
    spares: scored
      .map(({ question }) => question)
      .filter((question) => !chosen.has(question))
      .toSorted((a, b) => doubtOf(a) - doubtOf(b) || b.score - a.score),
  }
}

interface Taking {
  readonly count: number
  readonly clashes: (one: Prepared, other: Prepared) => boolean
}

/** What is taken already, and the best of the others until there are enough or none goes with what is taken. */
function take(
  before: readonly Prepared[],
  good: readonly Prepared[],
  { count, clashes: clash }: Taking,
): Prepared[] {
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
  left: Set<Prepared>,
  taken: readonly Prepared[],
  { last, count }: { readonly last: Prepared; readonly count: number },
): void {
  const full = isFull(taken, last, count)
  for (const other of left) if (full(other)) left.delete(other)
}

/** One of two questions on one sentence tells the other's answer, or what stands above it does. */
const giveAway = (a: Prepared, b: Prepared): boolean =>
  (a.sentence === b.sentence && (holdsKeyOf(a, b) || holdsKeyOf(b, a))) ||
  isShownAbove(a, b) ||
  isShownAbove(b, a)

const place = (question: Question): number =>
  (isOverview(question) ? 0.5 : 0) + question.evidence.article * 1e7 + question.mark.start

/** What the set now has enough of: questions on the sentence just asked, true/false at all or on that sentence. */
function isFull(taken: readonly Prepared[], last: Prepared, count: number): (other: Prepared) => boolean {
  const onSentence = taken.filter(({ sentence }) => sentence === last.sentence).length
  const judged = taken.filter(({ question }) => question.form === 'true-false').length
  const noMore = judged + 1 > Math.max(1, MOST_TRUE_FALSE * count)
  const sameKey = taken.filter(({ question, key }) => isWorded(question) && key === last.key).length
  const isJudged = last.question.form === 'true-false'
  return ({ question, key, sentence }) =>
    (sameKey >= MOST_ON_AN_ANSWER && isWorded(question) && key === last.key) ||
    (isJudged && question.form === 'true-false' && sentence === last.sentence) ||
    (onSentence >= MOST_ON_A_SENTENCE && sentence === last.sentence) ||
    (noMore && question.form === 'true-false')
}

/** Answered with words of the article: not judged, put in order or counted. */
const isWorded = ({ form }: Question): boolean =>
  form === 'choice' || form === 'cloze' || form === 'short-answer'

/** Two questions on the same slot of the same article, with the same stem, or with one answer from one claim. */
function clashes(a: Prepared, b: Prepared): boolean {
  const sameArticle = a.question.evidence.article === b.question.evidence.article
  if (sameArticle && (a.slot === b.slot || overlaps(a.question, b.question))) return true
  if (a.question.stem === b.question.stem) return true
  if (sameArticle && a.key === b.key && areAlike(a, b)) return true
  if (a.question.claimId === b.question.claimId && a.key === b.key) return true
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

interface Tally {
  readonly forms: ReadonlyMap<string, number>
  readonly sentences: ReadonlyMap<string, readonly Prepared[]>
  readonly keys: ReadonlyMap<string, number>
  readonly falses: number
  readonly count: number
}

function tally(taken: readonly Prepared[], count: number): Tally {
  const statements = taken.filter(({ question }) => question.form === 'true-false')
  const falses = statements.filter(
    ({ question }) => question.form === 'true-false' && question.key === 'False',
  ).length
  return {
    forms: countOf(taken.map(({ question }) => question.form)),
    sentences: groupedSets(taken.map((one) => [one.sentence, one] as const)),
    keys: countOf(taken.map(({ key }) => key)),
    falses: falses * 2 - statements.length,
    count,
  }
}

/**
 * What variety may cost at most: a question that is likelier to be sound by more than this comes first, however often
 * its form, its sentence and its answer have been asked.
 */
const MOST_FOR_VARIETY = 0.1

/** What a question costs that tells another one's answer, or is told its own. */
const TOLD = 0.25

/** The probability that it is sound, less what it adds of the same, and less what it gives away. */
function worthOf(one: Prepared, tally: Tally): number {
  const { question, isCorroborated, likelihood = question.score } = one
  const beside = tally.sentences.get(one.sentence) ?? []
  const told = beside.some((other) => holdsKeyOf(other, one) || holdsKeyOf(one, other)) ? TOLD : 0
  const shared = isCorroborated ? CORROBORATED : 0
  return likelihood + shared - told - Math.min(MOST_FOR_VARIETY, samenessOf(one, tally))
}

/** How much of the same a question adds: of its form above its share, of its sentence, of its answer; below 0 where it is wanted. */
function samenessOf(
  { question, sentence: on, key }: Prepared,
  { forms, sentences, keys, falses, count }: Tally,
): number {
  const total = [...forms.values()].reduce((sum, taken) => sum + taken, 0)
  const taken = forms.get(question.form) ?? 0
  const over = taken - SHARES[question.form] * count
  const form = over >= 0 ? 0.06 + 0.02 * over : 0
  const sentence = 0.05 * (sentences.get(on)?.length ?? 0)
  const wanted = taken < (FEWEST[question.form] ?? 0) * total ? WANTED : 0
  const same = form + sentence - wanted
  if (question.form !== 'true-false') return same + 0.04 * (keys.get(key) ?? 0)
  return same + 0.03 * (question.key === 'False' ? falses : -falses)
}
