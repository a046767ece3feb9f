import 'server-only'

import type { Generated } from '@/lib/domain/questions/generate'

import type { Database } from './db'
import { findOrAddFacts, findOrAddMemoryItems } from './generated-facts'
import { rowsOfRun } from './generated-rows'

/** Stores what `run` found and made as the content of a set that is empty yet. */
export async function storeRun(
  tx: Database,
  questionSetId: string,
  { run, articleVersionIds }: { readonly run: Generated; readonly articleVersionIds: readonly string[] },
): Promise<void> {
  const factIds = await findOrAddFacts(tx, run.facts, articleVersionIds)
  const memoryItemIds = await findOrAddMemoryItems(tx, run.claims, factIds)
  const rows = rowsOfRun(run, { questionSetId, articleVersionIds, factIds, memoryItemIds })
  await tx.setSource.createMany({ data: rows.sources })
  await tx.claim.createMany({ data: rows.claims })
  await tx.claimFact.createMany({ data: rows.claimFacts })
  await tx.question.createMany({ data: rows.questions })
  await tx.questionVersion.createMany({ data: rows.versions })
  await tx.rejectedCandidate.createMany({ data: rows.rejected })
}
