// npm run rank:export -- --out FILE: what teachers decided, as labels for the ranker. See docs/cli.md.
import path from 'node:path'

import { runOnDatabase } from './launcher/on-database.mjs'

const args = process.argv
  .slice(2)
  .map((arg, index, all) => (all[index - 1] === '--out' ? path.resolve(arg) : arg))
await runOnDatabase('scripts/rank-export.ts', args)
