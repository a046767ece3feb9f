// The part of `npm run tune` that needs the database, which scripts/tune.mjs has opened.
import { parseArgs } from 'node:util'

import { db } from '@/lib/data/db'
import { listTuned, revertTuning, tune, type TuningOutcome } from '@/lib/data/tuning'
import { isId } from '@/lib/domain/shared/id'

const SAID = {
  'too-few': 'fewer than 1,000 usable reviews',
  'no-optimiser': 'this machine has no optimiser',
  'bad-weights': 'the weights that came out are no weights',
  'no-better': 'no better on later reviews',
  better: 'better on later reviews, kept',
} as const

function said(outcome: TuningOutcome): string {
  if (!('heldOut' in outcome)) return SAID[outcome.outcome]
  const { heldOut, lossBefore, lossAfter } = outcome
  const losses = [lossBefore, lossAfter].map((loss) => loss?.toFixed(4) ?? 'none')
  return `${SAID[outcome.outcome]} (log loss ${losses.join(' -> ')} on ${heldOut})`
}

const { values } = parseArgs({ options: { revert: { type: 'string' } } })
if (values.revert === undefined) {
  const all = await listTuned()
  for (const [index, tuned] of all.entries()) {
    const name = 'learnerId' in tuned ? `learner ${tuned.learnerId}` : `class ${tuned.classId}`
    console.log(`${index + 1} of ${all.length}: ${name}: ${said(await tune(tuned, new Date()))}`)
  }
} else {
  const isReverted = isId(values.revert) && (await revertTuning(values.revert, new Date()))
  console.log(isReverted ? 'Reverted; the cards are as they were without it.' : 'There is no such decision.')
  if (!isReverted) process.exitCode = 1
}
await db.$disconnect()
