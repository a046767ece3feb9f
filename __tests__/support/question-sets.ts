import { createHash } from 'node:crypto'

import { db } from '@/lib/data/db'
import { storeRun } from '@/lib/data/generated-set'
import { decide } from '@/lib/data/question-changes'
import { getReview, type ReviewView } from '@/lib/data/question-review'
import { publishQuestionSet } from '@/lib/data/question-sets'

import type { Somebody } from './people'
import { aRun, LIGHT } from './runs'

/** An article of somebody's, as one version without facts; a run that is stored over it adds them. */
export async function anArticleOf(
  owner: Somebody,
  text: string = LIGHT,
): Promise<{ articleId: string; versionId: string }> {
  const textHash = createHash('sha256').update(text).digest('hex')
  const article = {
    ownerId: owner.id,
    title: `The light, in ${text.length} letters`,
    source: 'Nordvik Courier',
  }
  const { id, articleId } = await db.articleVersion.create({
    data: {
      number: 1,
      text,
      textHash,
      wordCount: text.split(/\s+/).length,
      removed: [],
      engineVersion: 'by hand',
      article: { create: article },
    },
    select: { id: true, articleId: true },
  })
  return { articleId, versionId: id }
}

/** A draft of `owner`'s with four questions, two spares and two candidates left out. */
export async function aDraftOf(
  owner: Somebody,
  texts: readonly string[] = [LIGHT],
  versionIds?: readonly string[],
): Promise<string> {
  const articleVersionIds = [...(versionIds ?? [])]
  for (const text of texts.slice(articleVersionIds.length)) {
    articleVersionIds.push((await anArticleOf(owner, text)).versionId)
  }
  const { id } = await db.questionSet.create({
    data: { ownerId: owner.id, title: 'The Skarholm light', seed: 1 },
    select: { id: true },
  })
  await db.$transaction((tx) => storeRun(tx, id, { run: aRun(texts), articleVersionIds }))
  return id
}

/** A set of `owner`'s whose four questions are accepted and published. */
export async function aPublishedSetOf(owner: Somebody): Promise<{ id: string; versionId: string }> {
  const id = await aDraftOf(owner)
  const accepted = await owner.does(() => decide({ setId: id, verdict: 'accepted' }))
  if (!accepted.ok) throw new Error(accepted.error.code)
  const published = await owner.does(() => publishQuestionSet(id))
  if (!published.ok) throw new Error(published.error.code)
  return { id, versionId: published.value.id }
}

/** The review of a draft as its owner sees it. */
export async function reviewOf(owner: Somebody, setId: string): Promise<ReviewView> {
  const review = await owner.does(() => getReview(setId))
  if (!review) throw new Error('There is no such set.')
  return review
}
