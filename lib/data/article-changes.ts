import 'server-only'

import { cleanLine } from '@/lib/domain/articles/clean'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'
import { isId } from '@/lib/domain/shared/id'

import { hashOf, storedText, versionRow, type TextRefusal } from './article-versions'
import { dateOrNull, lineOrNull, type NewArticle } from './articles'
import { requestTime } from './clock'
import { db, type Database } from './db'
import { requireTeacher } from './viewer'

/** Changes what is said about an article: title, source, author, date, language, address. For its owner. */
export async function describeArticle(
  id: string,
  details: Required<Pick<NewArticle, 'title' | 'source' | 'author' | 'url' | 'publishedOn' | 'language'>>,
): Promise<Result<null, { code: 'not-found' | 'no-title' }>> {
  const viewer = await requireTeacher()
  const title = cleanLine(details.title)
  if (title === '') return refuse('no-title')
  if (!isId(id)) return refuse('not-found')
  const { count } = await db.article.updateMany({
    where: { id, ownerId: viewer.id, deletedAt: null },
    data: {
      title,
      source: lineOrNull(details.source),
      author: lineOrNull(details.author),
      url: lineOrNull(details.url),
      publishedOn: dateOrNull(details.publishedOn),
      language: details.language,
    },
  })
  return count === 0 ? refuse('not-found') : ok(null)
}

/** A text that replaces an article's. `removed` is what was taken out of it on the person's word. */
export interface Revision {
  readonly articleId: string
  readonly text: string
  readonly removed: readonly string[]
}

/** The version an article has after a revision. `isNew` is false when the text was the same already. */
export interface RevisedArticle {
  readonly versionId: string
  readonly number: number
  readonly isNew: boolean
}

/**
 * Gives an article a new version of its text, with its own facts; the old one stays as it was for the question sets
 * made from it. The text of the latest version again changes nothing; that of an older one takes that version up
 * again, with its facts and all that was learned of them. For its owner.
 */
export async function reviseArticle(
  revision: Revision,
): Promise<Result<RevisedArticle, { code: TextRefusal | 'not-found' }>> {
  const viewer = await requireTeacher()
  const stored = storedText(revision.text)
  if (!stored.ok) return stored
  if (!isId(revision.articleId)) return refuse('not-found')
  const now = await requestTime()
  const article = await db.article.findFirst({
    where: { id: revision.articleId, ownerId: viewer.id, deletedAt: null },
    select: { id: true, title: true, publishedOn: true },
  })
  if (!article) return refuse('not-found')
  const publishedOn = article.publishedOn?.toISOString().slice(0, 10) ?? null
  const row = versionRow({
    ...revision,
    title: article.title,
    publishedOn,
    text: stored.value,
    number: 0,
    now,
  })

  return db.$transaction(async (transaction) => {
    const versions = await lockVersions(transaction, article.id)
    const latest = versions.at(-1)
    const same = versions.find((version) => version.textHash === hashOf(stored.value))
    if (same && same.id === latest?.id) return ok({ versionId: same.id, number: same.number, isNew: false })
    const number = (latest?.number ?? 0) + 1
    if (same) {
      await transaction.articleVersion.update({ where: { id: same.id }, data: { number } })
      return ok({ versionId: same.id, number, isNew: true })
    }
    const version = await transaction.articleVersion.create({
      data: { ...row, number, article: { connect: { id: article.id } } },
      select: { id: true },
    })
    return ok({ versionId: version.id, number, isNew: true })
  })
}

/** The versions of an article, oldest first, locked so that two revisions take turns. */
async function lockVersions(transaction: Database, articleId: string) {
  await transaction.$executeRaw`select 1 from articles where id = ${articleId}::uuid for update`
  return transaction.articleVersion.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, textHash: true },
  })
}

/** Puts one of the viewer's articles away. Question sets made from it keep its text. Doing so twice does no harm. */
export const deleteArticle = async (id: string): Promise<Result<null, { code: 'not-found' }>> =>
  setDeleted(id, await requestTime())

/** Brings back an article that the viewer had put away. */
export const restoreArticle = (id: string): Promise<Result<null, { code: 'not-found' }>> =>
  setDeleted(id, null)

async function setDeleted(id: string, deletedAt: Date | null): Promise<Result<null, { code: 'not-found' }>> {
  const viewer = await requireTeacher()
  if (!isId(id)) return refuse('not-found')
  const { count } = await db.article.updateMany({ where: { id, ownerId: viewer.id }, data: { deletedAt } })
  return count === 0 ? refuse('not-found') : ok(null)
}

/** The title of an article that the viewer has put away, for the note that offers to bring it back; null otherwise. */
export async function getDeletedTitle(id: string): Promise<string | null> {
  const viewer = await requireTeacher()
  if (!isId(id)) return null
  const article = await db.article.findFirst({
    where: { id, ownerId: viewer.id, deletedAt: { not: null } },
    select: { title: true },
  })
  return article?.title ?? null
}
