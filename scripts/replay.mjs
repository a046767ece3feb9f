// npm run replay: makes every card what its log says, with progress. See docs/cli.md.
import { runOnDatabase } from './launcher/on-database.mjs'

await runOnDatabase('scripts/replay.ts', process.argv.slice(2))
