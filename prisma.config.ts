import { defineConfig } from 'prisma/config'

// Prisma's CLI looks for a native schema engine on the network before any command. `generate`, `validate`
// and `format` never run it: naming any file lets them work offline. Migrations go through scripts/migrate.mjs.
if (process.argv.some((argument) => ['generate', 'validate', 'format'].includes(argument))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
