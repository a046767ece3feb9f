import 'server-only'

import { compare, type Comparison } from '@/lib/domain/claims/compare'
import { generate } from '@/lib/domain/questions/generate'
import { draftSize } from '@/lib/domain/question-sets/set-size'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { getArticle, type ArticleSummary } from './articles'

/** An article as one side of a comparison. */
export interface ComparedArticle extends Pick<ArticleSummary, 'id' | 'title' | 'source' | 'publishedOn'> {
  readonly sentenceCount: number
}

/** Two articles side by side, and what a question set of both would hold. */
export interface ComparisonView extends Comparison {
  readonly first: ComparedArticle
  readonly second: ComparedArticle
  readonly questions: { readonly corroborated: number; readonly single: number }
}

/** Together, two articles may have this many words: comparing reads both while somebody waits. */
const MAX_WORDS_TOGETHER = 20_000

/** Compares two articles that the viewer may read. For teachers. */
export async function compareArticles(
  firstId: string,
  secondId: string,
): Promise<Result<ComparisonView, { code: 'not-found' | 'same-article' | 'too-long' }>> {
  if (firstId === secondId) return refuse('same-article')
  const [first, second] = await Promise.all([getArticle(firstId), getArticle(secondId)])
  if (!first || !second) return refuse('not-found')
  if (first.version.wordCount + second.version.wordCount > MAX_WORDS_TOGETHER) return refuse('too-long')
  const run = generate(
    [first, second].map(({ title, publishedOn, version }) => ({ title, publishedOn, text: version.text })),
    { seed: 1, count: draftSize([first.version.text, second.version.text]) },
  )
  const stateOf = new Map(run.claims.map((claim) => [claim.id, claim.state]))
  const corroborated = run.questions.filter(
    (question) => stateOf.get(question.claimId) === 'corroborated',
  ).length
  const side = ({ id, title, source, publishedOn }: ArticleSummary, index: number): ComparedArticle => ({
    ...{ id, title, source, publishedOn },
    sentenceCount: run.articles[index]?.sentences.length ?? 0,
  })
  return ok({
    ...compare(run.claims, run.facts),
    first: side(first, 0),
    second: side(second, 1),
    questions: { corroborated, single: run.questions.length - corroborated },
  })
}
