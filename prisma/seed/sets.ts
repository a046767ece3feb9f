import { createArticle } from '@/lib/data/articles'
import { actAs } from '@/lib/data/context'
import { changeQuestions } from '@/lib/data/question-changes'
import { getReview } from '@/lib/data/question-review'
import { createQuestionSet } from '@/lib/data/question-set-making'
import { publishQuestionSet } from '@/lib/data/question-sets'
import { draftOrder } from '@/lib/domain/question-sets/review'

import { readSampleArticles } from './articles'
import { doAs } from './as'

interface Author {
  readonly userId: string
  readonly now: Date
}

/** Files the sample articles; answers with the version of each by its slug. */
export async function fileSamples(admin: Author): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>()
  for (const { slug, ...sample } of readSampleArticles()) {
    const { versionId } = await doAs(admin, () => createArticle({ ...sample, isSample: true }))
    versions.set(slug, versionId)
  }
  return versions
}

/** Makes a set from articles and accepts `accept` of its drafts, all when left out. */
export async function draftSet(
  teacher: Author,
  articleVersionIds: readonly string[],
  accept = Number.POSITIVE_INFINITY,
): Promise<string> {
  const { id } = await doAs(teacher, () => createQuestionSet({ articleVersionIds }))
  const review = await actAs(teacher, () => getReview(id))
  const questionIds = draftOrder(review?.questions ?? [])
    .slice(0, accept)
    .map((question) => question.id)
  const change = { kind: 'decide', questionIds, verdict: 'accepted' } as const
  await doAs(teacher, () => changeQuestions({ setId: id, changes: [change] }))
  return id
}

/** Makes a set from articles, accepts every draft and publishes it; answers with the set. */
export async function publishSet(teacher: Author, articleVersionIds: readonly string[]): Promise<string> {
  const setId = await draftSet(teacher, articleVersionIds)
  await doAs(teacher, () => publishQuestionSet(setId))
  return setId
}
