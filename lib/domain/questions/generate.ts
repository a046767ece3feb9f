import type { SourceArticle } from '../articles/source-article'
import type { Span } from '../articles/span'
import type { Claim } from '../claims/claim'
import { mergeClaims } from '../claims/merge'
import { extractFacts } from '../facts/extract'
import type { Fact } from '../facts/fact'
import { toldFacts } from '../facts/find'
import { overlaps } from '../facts/statement'
import { analyse } from '../language/analysis'
import { candidatesOf } from './candidates'
import { choose } from './choose'
import type { Scored } from './choose'
import { articleQuestions } from './forms/article-questions'
import { sourcesDiffer } from './forms/sources-differ'
import type { Question, RejectedCandidate } from './kinds'
import { toQuestion } from './question'
import { runOf } from './run'
import { sift } from './sift'

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
  /** Good questions that were not chosen, best first and doubted ones last: what "replace" takes from. */
  readonly spares: readonly Question[]
  readonly rejected: readonly RejectedCandidate[]
}

/** Version of the whole pipeline: bumped whenever the same text could give another set. */
export const ENGINE_VERSION = '0.14.2'

/**
 * Makes questions from articles: text -> sentences -> facts -> claims -> candidates -> gates -> a chosen set.
 * Never throws on any text; text without usable sentences gives no questions.
 */
export function generate(articles: readonly SourceArticle[], settings: GenerateSettings): Generated {
  const analyses = articles.map(({ text, title }) => analyse(text, title))
  const found = analyses.flatMap((analysis, article) =>
    extractFacts(analysis, article, articles[article]?.publishedOn),
  )
  const { facts, claims, disputed, disputes } = mergeClaims(found, analyses)
  const contradicted = facts.filter(({ key }) => disputed.has(key))
  const run = runOf({ articles, analyses, facts, disputed: contradicted }, settings.seed)
  const candidates = [
    ...facts.flatMap((fact) => candidatesOf(run, fact)),
    ...articleQuestions(run),
    ...sourcesDiffer(run, disputes),
  ]
  const { passed, rejected } = sift(candidates, run)
  const claimOf = new Map(claims.flatMap((claim) => claim.factIds.map((id) => [id, claim] as const)))
  const alike = claims
    .flatMap(({ meetings }) => meetings)
    .filter(({ as }) => as === 'same')
    .flatMap(({ words }) => words)
  const scored = passed.map((candidate): Scored => {
    const question = toQuestion(candidate, { run, claims: claimOf })
    const isCorroborated = alike.some(
      (words) => words.article === question.mark.article && overlaps(words, question.mark),
    )
    return { question, slot: candidate.slot, isCorroborated }
  })
  return {
    version: ENGINE_VERSION,
    articles: analyses.map(({ title, text, sentences }) => ({
      title,
      text,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
    })),
    facts: toldFacts(facts),
    claims,
    ...choose(scored, settings.count),
    rejected,
  }
}
