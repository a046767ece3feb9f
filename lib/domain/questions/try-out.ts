import { countWords } from '../articles/clean'
import type { Evidence } from '../articles/span'
import type { Fact } from '../facts/fact'
import type { ClaimState } from '../claims/claim'
import type { Generated } from './generate'
import type { AnswerSpec, RejectedCandidate } from './kinds'

/** The shortest text worth a try, and the longest that a visitor's try-out reads, in UTF-16 units. */
export const TRY_MIN_CHARACTERS = 200
export const TRY_MAX_CHARACTERS = 20_000

/** How many candidates stand as examples below a reason. */
const EXAMPLES = 2

/** Words of the text that carry an asked fact. Strokes are in reading order, apart, and numbered from 1. */
export interface TryOutStroke {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly state: ClaimState
  readonly isHedged: boolean
}

/** A question with where its answer stands: the stroke's number, and the sentence, counted from 1. */
export type TryOutQuestion = AnswerSpec & {
  readonly id: string
  readonly stem: string
  readonly context: string | null
  readonly explanation: string
  readonly stroke: number
  readonly sentence: number
  readonly excerpt: string
  /** The words that hold the answer, as offsets into `excerpt`. */
  readonly mark: { readonly start: number; readonly end: number }
}

/** What a visitor gets for a text, nothing of which is kept. It holds the keys: the text is the visitor's own. */
export interface TryOut {
  readonly version: string
  readonly title: string | null
  readonly text: string
  /** Where the text goes on after its title. */
  readonly bodyStart: number
  readonly words: number
  readonly sentences: number
  readonly strokes: readonly TryOutStroke[]
  readonly questions: readonly TryOutQuestion[]
  readonly leftOut: readonly LeftOut[]
}

/** One reason for leaving candidates out: how many it stopped, and some of their stems. */
export interface LeftOut {
  readonly reason: string
  readonly count: number
  readonly stems: readonly string[]
}

/** A run over one text as a visitor's try-out. `title` is the text's own first line, or null. */
export function tryOutOf(generated: Generated, title: string | null): TryOut {
  const { text, sentences } = generated.articles[0] ?? { text: '', sentences: [] }
  const facts = new Map(generated.facts.map((fact) => [fact.id, fact]))
  const states = new Map(generated.claims.map((claim) => [claim.id, claim.state]))
  const asked = generated.questions.map((question) => ({
    question,
    place: placeOf(facts.get(question.factId), question.mark),
    state: states.get(question.claimId) ?? 'single-source',
  }))
  const strokes = strokesOf(asked.map(({ place, state }) => ({ ...place, state })))

  return {
    version: generated.version,
    title,
    text,
    bodyStart: title ? text.indexOf(title) + title.length : 0,
    words: countWords(text),
    sentences: sentences.length,
    strokes,
    questions: asked.map(({ question, place }) => {
      const { id, stem, context, explanation, evidence, mark } = question
      return {
        ...specOf(question),
        id,
        stem,
        context,
        explanation,
        stroke: strokes.find((stroke) => stroke.start <= place.start && place.end <= stroke.end)?.number ?? 0,
        sentence: 1 + sentences.findLastIndex((sentence) => sentence.start <= evidence.start),
        excerpt: evidence.excerpt,
        mark: { start: mark.start - evidence.start, end: mark.end - evidence.start },
      }
    }),
    leftOut: leftOutOf(generated.rejected),
  }
}

/** Every reason, the most frequent first; those of the same number in the order in which they came. */
function leftOutOf(rejected: readonly RejectedCandidate[]): LeftOut[] {
  const byReason = new Map<string, string[]>()
  for (const { detail, stem } of rejected) byReason.set(detail, [...(byReason.get(detail) ?? []), stem])
  return [...byReason]
    .map(([reason, stems]) => ({
      reason,
      count: stems.length,
      stems: [...new Set(stems)].slice(0, EXAMPLES),
    }))
    .sort((one, other) => other.count - one.count)
}

interface Place {
  readonly start: number
  readonly end: number
  readonly isHedged: boolean
}

/** The words that carry the fact; where the fact is not told, those that hold the answer. */
function placeOf(fact: Fact | undefined, mark: Evidence): Place {
  const { start, end } = fact?.marks.find(({ article }) => article === mark.article) ?? mark
  return { start, end, isHedged: fact?.certainty === 'hedged' }
}

/** Places that touch become one stroke, so that each number is drawn once. */
function strokesOf(places: readonly (Place & { state: ClaimState })[]): TryOutStroke[] {
  const strokes: TryOutStroke[] = []
  for (const place of [...places].sort((one, other) => one.start - other.start)) {
    const last = strokes.at(-1)
    if (last && place.start < last.end) {
      strokes[strokes.length - 1] = { ...last, end: Math.max(last.end, place.end) }
    } else strokes.push({ ...place, number: strokes.length + 1 })
  }
  return strokes
}

/** The part of a question that depends on its form, without the rest. */
function specOf(spec: AnswerSpec): AnswerSpec {
  switch (spec.form) {
    case 'choice':
      return { form: spec.form, options: spec.options, key: spec.key }
    case 'true-false':
      return { form: spec.form, key: spec.key }
    case 'cloze':
    case 'short-answer':
      return { form: spec.form, key: spec.key, accepted: spec.accepted }
    case 'number': {
      const { form, key, value, tolerance, unit } = spec
      return { form, key, value, tolerance, unit }
    }
    case 'matching':
      return { form: spec.form, pairs: spec.pairs, options: spec.options }
    case 'multiple':
    case 'ordering':
      return { form: spec.form, key: spec.key, options: spec.options }
  }
}
