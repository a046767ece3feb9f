// npm run tune: fits the scheduler to who reviews, with progress. See docs/cli.md.
import { runOnDatabase } from './launcher/on-database.mjs'

await runOnDatabase('scripts/tune.ts', process.argv.slice(2))
