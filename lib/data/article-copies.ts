import 'server-only'

import { v7 as uuid } from 'uuid'

import { findSameText, lockText, summaryColumns } from './articles'
import type { Database, Prisma } from './db'
import { factColumns } from './facts'
import { signature } from './generated-facts'

/** What a person takes over: article versions with all of their facts, and memories of them. */
interface Takeover {
  readonly ownerId: string
  readonly versionIds: readonly string[]
  readonly memoryItemIds: readonly string[]
  readonly now: Date
}

/** What is the person's own in place of what was taken over, by its id. */
export interface TakenOver {
  readonly versions: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, string>
  readonly memoryItems: ReadonlyMap<string, string>
}

/**
 * Makes texts somebody's own: what is theirs or a sample stays what it is; of others they get an article with the same
 * text and facts, or the one they have of that text. Memories are those of the own facts, and new ones where there is no
 * fact. A step of other functions of lib/data, which decide who may read the texts.
 */
export async function takeOver(tx: Database, takeover: Takeover): Promise<TakenOver> {
  const rows = await tx.articleVersion.findMany({
    where: { id: { in: [...takeover.versionIds] } },
    select: VERSION_FIELDS,
  })
  const inOrder = rows.toSorted(
    (one, other) => takeover.versionIds.indexOf(one.id) - takeover.versionIds.indexOf(other.id),
  )
  const versions = new Map<string, string>()
  for (const row of inOrder) versions.set(row.id, await ownVersion(tx, row, takeover))
  const facts = await ownFacts(tx, inOrder, versions)
  return { versions, facts, memoryItems: await ownMemoryItems(tx, takeover.memoryItemIds, facts) }
}

const VERSION_FIELDS = {
  id: true,
  text: true,
  textHash: true,
  wordCount: true,
  removed: true,
  engineVersion: true,
  article: { select: summaryColumns },
  facts: { orderBy: { ordinal: 'asc' }, select: factColumns },
} satisfies Prisma.ArticleVersionSelect

type VersionRow = Prisma.ArticleVersionGetPayload<{ select: typeof VERSION_FIELDS }>

async function ownVersion(tx: Database, row: VersionRow, { ownerId, now }: Takeover): Promise<string> {
  const { text, textHash, wordCount, removed, engineVersion, article } = row
  if (article.ownerId === ownerId || article.isSample) return row.id
  await lockText(tx, ownerId, text)
  const same = await findSameText(tx, ownerId, text)
  if (same) return same.versionId
  const { title, source, url, author, publishedOn, language } = article
  const added = await tx.articleVersion.create({
    data: {
      ...{ number: 1, text, textHash, wordCount, removed, engineVersion, createdAt: now },
      article: { create: { ownerId, title, source, url, author, publishedOn, language, createdAt: now } },
    },
    select: { id: true },
  })
  return added.id
}

/** The facts of the own versions in place of those that were read; what an own version lacks is added behind the others. */
async function ownFacts(
  tx: Database,
  rows: readonly VersionRow[],
  versions: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { id, facts } of rows) {
    const ownId = versions.get(id) ?? id
    const known =
      ownId === id
        ? facts
        : await tx.fact.findMany({ where: { articleVersionId: ownId }, select: factColumns })
    const ids = new Map(known.map((fact) => [signature(ownId, fact), fact.id]))
    const next = Math.max(-1, ...known.map(({ ordinal }) => ordinal)) + 1
    const lacking = facts.filter((fact) => !ids.has(signature(ownId, fact)))
    const added = lacking.map((fact, index) => ({
      ...fact,
      id: uuid(),
      articleVersionId: ownId,
      ordinal: next + index,
    }))
    await tx.fact.createMany({ data: added })
    for (const fact of added) ids.set(signature(ownId, fact), fact.id)
    for (const fact of facts) found.set(fact.id, ids.get(signature(ownId, fact)) ?? fact.id)
  }
  return found
}

async function ownMemoryItems(
  tx: Database,
  memoryItemIds: readonly string[],
  facts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const items = await tx.memoryItem.findMany({
    where: { id: { in: [...memoryItemIds] } },
    select: { id: true, factId: true },
  })
  const asked = items.map(({ id, factId }) => ({ id, factId: facts.get(factId ?? '') ?? null }))
  const stored = await tx.memoryItem.findMany({
    where: { factId: { in: asked.flatMap(({ factId }) => factId ?? []) } },
    select: { id: true, factId: true },
  })
  const known = new Map(stored.map(({ id, factId }) => [factId, id]))
  const own = asked.map(({ id, factId }) => ({
    id,
    factId,
    ownId: (factId && known.get(factId)) || uuid(),
  }))
  await tx.memoryItem.createMany({
    data: own.flatMap(({ factId, ownId }) => (factId && known.has(factId) ? [] : { id: ownId, factId })),
    skipDuplicates: true,
  })
  return new Map(own.map(({ id, ownId }) => [id, ownId]))
}
