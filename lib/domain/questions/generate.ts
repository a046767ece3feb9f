import { sentencesOf } from '../articles/sentences'
import type { Span } from '../articles/span'
import { mergeClaims } from '../claims/merge'
import type { Claim } from '../claims/claim'
import { extractFacts } from '../facts/extract'
import type { Fact } from '../facts/fact'
import { analyse } from '../language/analysis'
import type { Candidate, Run } from './candidate'
import { candidatesOf } from './candidates'
import { choose } from './choose'
import type { Scored } from './choose'
import { GATES } from './gates/all-gates'
import type { Question, RejectedCandidate } from './kinds'
import { toQuestion } from './question'

/** One text to make questions from. */
export interface SourceArticle {
  readonly title: string
  readonly text: string
  /** Date of publication, ISO "2024-11-21", for relative dates; null when unknown. */
  readonly publishedOn: string | null
}

/** What a run may be told. */
export interface GenerateSettings {
  readonly seed: number
  /** The most questions to keep; fewer come when fewer are good. */
  readonly count: number
}

/** Everything one run found and made. The same input gives the same output. */
export interface Generated {
  readonly version: string
  readonly articles: readonly {
    readonly title: string
    readonly text: string
    readonly sentences: readonly Span[]
  }[]
  readonly facts: readonly Fact[]
  readonly claims: readonly Claim[]
  /** The chosen set, in asking order. */
  readonly questions: readonly Question[]
  /** Good questions that were not chosen, best first: what "replace" takes from. */
  readonly spares: readonly Question[]
  readonly rejected: readonly RejectedCandidate[]
}

/** Version of the whole pipeline: bumped whenever the same text could give another set. */
export const ENGINE_VERSION = '0.1.0'

/**
 * Makes questions from articles: text -> sentences -> facts -> claims -> candidates -> gates -> a chosen set.
 * Never throws on any text; text without usable sentences gives no questions.
 */
export function generate(articles: readonly SourceArticle[], settings: GenerateSettings): Generated {
  const facts = articles.flatMap(({ text, title }, index) => extractFacts(analyse(text, title), index))
  const claims = mergeClaims(facts)
  const texts = articles.map((article) => article.text)
  const run: Run = { texts, titles: articles.map((article) => article.title), facts, seed: settings.seed }
  const { passed, rejected } = sift(
    facts.flatMap((fact) => candidatesOf(run, fact)),
    run,
  )
  const scored = passed.map((candidate): Scored => ({
    question: toQuestion(candidate, claims),
    slot: candidate.slot,
  }))
  return {
    version: ENGINE_VERSION,
    articles: articles.map(({ title, text }) => ({
      title,
      text,
      sentences: sentencesOf(text).map(({ start, end }) => ({ start, end })),
    })),
    facts: facts.map(({ fact }) => fact),
    claims,
    ...choose(scored, settings.count),
    rejected,
  }
}

interface Sifted {
  readonly passed: readonly Candidate[]
  readonly rejected: readonly RejectedCandidate[]
}

function sift(candidates: readonly Candidate[], run: Run): Sifted {
  const passed: Candidate[] = []
  const rejected: RejectedCandidate[] = []
  for (const candidate of candidates) {
    const refusal = refusalOf(candidate, run)
    if (refusal)
      rejected.push({
        form: candidate.form,
        stem: candidate.stem,
        factId: candidate.source.fact.id,
        ...refusal,
      })
    else passed.push(candidate)
  }
  return { passed, rejected }
}

function refusalOf(candidate: Candidate, run: Run): { gate: string; detail: string } | null {
  for (const gate of GATES) {
    const detail = gate.check(candidate, run)
    if (detail !== null) return { gate: gate.name, detail }
  }
  return null
}
