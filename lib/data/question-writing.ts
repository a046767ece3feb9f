import 'server-only'

import { v7 as uuid } from 'uuid'

import type { Span } from '@/lib/domain/articles/span'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { Change, Reviewed } from '@/lib/domain/question-sets/review'
import { keyIn } from '@/lib/domain/questions/written'

import type { Database } from './db'
import { columnsOfWording } from './question-rows'

/** The sentence that a question written by hand asks. */
interface Sentence extends Span {
  readonly articleVersionId: string
  readonly excerpt: string
}

/** The sentences that written questions ask, by question. */
type Sources = ReadonlyMap<string, Sentence>

/**
 * The sentences that the changes name, read from the set's articles; null where one names what is no sentence of them.
 * A step of other functions of lib/data.
 */
export async function readSources(
  tx: Database,
  questionSetId: string,
  changes: readonly Change[],
): Promise<Sources | null> {
  const cited = changes.flatMap((change) =>
    change.kind === 'write' && change.source ? [{ id: change.questionId, at: change.source }] : [],
  )
  if (cited.length === 0) return new Map()
  const articles = await tx.setSource.findMany({
    where: { questionSetId },
    orderBy: { position: 'asc' },
    select: { articleVersion: { select: { id: true, text: true } } },
  })
  const sources = new Map<string, Sentence>()
  for (const { id, at } of cited) {
    const version = articles[at.article]?.articleVersion
    const found =
      version && sentencesOf(version.text).find(({ start, end }) => start === at.start && end === at.end)
    if (!version || !found) return null
    const { start, end } = found
    sources.set(id, { start, end, articleVersionId: version.id, excerpt: version.text.slice(start, end) })
  }
  return sources
}

interface Written {
  readonly questionSetId: string
  readonly written: readonly Reviewed[]
  readonly sources: Sources
  readonly now: Date
}

/** Adds questions written by hand, each with a memory of its own. A step of other functions of lib/data. */
export async function addWritten(
  tx: Database,
  { questionSetId, written, sources, now }: Written,
): Promise<void> {
  if (written.length === 0) return
  const rows = written.map((question) => ({ question, memoryItemId: uuid() }))
  await tx.memoryItem.createMany({ data: rows.map(({ memoryItemId }) => ({ id: memoryItemId })) })
  await tx.question.createMany({
    data: rows.map(({ question: { id, decision, position }, memoryItemId }) => ({
      id,
      questionSetId,
      memoryItemId,
      origin: 'hand',
      decision,
      position,
      score: 1,
      createdAt: now,
    })),
  })
  await tx.questionVersion.createMany({
    data: written.map((question) => versionOf(question, sources.get(question.id), now)),
  })
}

function versionOf({ id, version, wording }: Reviewed, sentence: Sentence | undefined, now: Date) {
  return {
    questionId: id,
    number: version,
    ...columnsOfWording(wording),
    ...(sentence && citationOf(sentence, wording)),
    createdAt: now,
  }
}

function citationOf({ articleVersionId, start, end, excerpt }: Sentence, wording: Reviewed['wording']) {
  const mark = keyIn(excerpt, wording)
  return {
    articleVersionId,
    sentenceStart: start,
    sentenceEnd: end,
    excerpt,
    ...(mark && { markStart: start + mark.start, markEnd: start + mark.end }),
  }
}
