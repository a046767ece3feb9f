import 'server-only'

import { v7 as uuid } from 'uuid'

import type { Claim } from '@/lib/domain/claims/claim'
import type { Fact } from '@/lib/domain/facts/fact'

import type { Database } from './db'
import { columnsOfFact } from './facts'

/**
 * The row of each fact of a run, by the run's id of it. A fact that its article version has already is found again;
 * one that an older engine did not see is added behind the others.
 * Locks the article versions, so that two runs at once cannot add the same fact twice.
 */
export async function findOrAddFacts(
  tx: Database,
  facts: readonly Fact[],
  articleVersionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...articleVersionIds]
  await tx.$queryRaw`select id from article_versions where id = any(${ids}::uuid[]) order by id for update`
  const stored = await tx.fact.findMany({
    where: { articleVersionId: { in: ids } },
    select: {
      id: true,
      articleVersionId: true,
      ordinal: true,
      kind: true,
      markStart: true,
      markEnd: true,
      statement: true,
    },
  })
  const rows = new Map(stored.map((fact) => [signature(fact.articleVersionId, fact), fact.id]))
  const next = new Map<string, number>()
  for (const { articleVersionId, ordinal } of stored) {
    next.set(articleVersionId, Math.max(next.get(articleVersionId) ?? 0, ordinal + 1))
  }

  const found = new Map<string, string>()
  const added = []
  for (const fact of facts) {
    const articleVersionId = articleVersionIds[fact.evidence[0].article]
    if (articleVersionId === undefined) throw new Error('A fact cites an article that was not read.')
    const columns = columnsOfFact(fact)
    const name = signature(articleVersionId, columns)
    const id = rows.get(name) ?? uuid()
    found.set(fact.id, id)
    if (rows.has(name)) continue
    const ordinal = next.get(articleVersionId) ?? 0
    next.set(articleVersionId, ordinal + 1)
    rows.set(name, id)
    added.push({ id, articleVersionId, ordinal, ...columns })
  }
  await tx.fact.createMany({ data: added })
  return found
}

interface Told {
  readonly kind: string
  readonly markStart: number
  readonly markEnd: number
  readonly statement: string
}

/** What tells a fact of one article version from its others. A step of lib/data. */
export const signature = (articleVersionId: string, { kind, markStart, markEnd, statement }: Told): string =>
  [articleVersionId, kind, markStart, markEnd, statement].join('|')

/**
 * The memory item of each claim, by the run's id of it: what a learner knows of a fact stays the same whichever set
 * asks it. The item of the first of the claim's facts that has one, else a new item of its first fact.
 */
export async function findOrAddMemoryItems(
  tx: Database,
  claims: readonly Claim[],
  factIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const stored = await tx.memoryItem.findMany({
    where: { factId: { in: [...factIds.values()] } },
    select: { id: true, factId: true },
  })
  const items = new Map(stored.flatMap(({ id, factId }) => (factId === null ? [] : [[factId, id] as const])))
  const found = new Map<string, string>()
  const added = []
  for (const claim of claims) {
    const rows = claim.factIds.flatMap((factId) => factIds.get(factId) ?? [])
    const id = rows.map((row) => items.get(row)).find((item) => item !== undefined) ?? uuid()
    found.set(claim.id, id)
    const [first] = rows
    if (first === undefined || rows.some((row) => items.has(row))) continue
    items.set(first, id)
    added.push({ id, factId: first })
  }
  await tx.memoryItem.createMany({ data: added })
  return found
}
