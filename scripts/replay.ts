// The part of `npm run replay` that needs the database, which scripts/replay.mjs has opened.
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'

import { db } from '@/lib/data/db'
import { listLearners, replayLearner } from '@/lib/data/replay'
import { isId } from '@/lib/domain/shared/id'

const { values } = parseArgs({ options: { learner: { type: 'string' } } })
const learners = values.learner === undefined ? await listLearners() : [values.learner]
if (!learners.every(isId)) throw new Error(`"${values.learner}" is not the id of a learner.`)

const all = createHash('sha256')
const total = { reviews: 0, cards: 0, changed: 0 }
for (const [index, userId] of learners.entries()) {
  const { reviews, cards, changed, digest } = await replayLearner(userId, new Date())
  all.update(digest)
  total.reviews += reviews
  total.cards += cards
  total.changed += changed
  console.log(`${index + 1} of ${learners.length}: ${reviews} reviews, ${cards} cards, ${changed} changed`)
}
console.log(
  `${total.reviews} reviews are ${total.cards} cards; ${total.changed} were not what their log says.`,
)
console.log(`sha-256 of all states: ${all.digest('hex')}`)
await db.$disconnect()
