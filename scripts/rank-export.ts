// The part of `npm run rank:export` that needs the database, which scripts/rank-export.mjs has opened.
import { parseArgs } from 'node:util'

import { db } from '@/lib/data/db'
import { listDecidedLabels } from '@/lib/data/question-decisions'

import { writeLabels } from './ranker/label-file'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'decisions.jsonl' } } })
const labels = await listDecidedLabels()
writeLabels(values.out, labels)
console.log(`${labels.length} questions that teachers decided on are in ${values.out}`)
await db.$disconnect()
