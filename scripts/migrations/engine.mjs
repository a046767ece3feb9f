// Prisma's schema engine as WebAssembly: migrations in Prisma's own format, with no binary to download.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { parseIntoClientConfig } from 'pg-connection-string'

import { MigrationAdapter } from './adapter.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const filters = { externalTables: [], externalEnums: [] }

export const MIGRATIONS = path.join(root, 'prisma/migrations')
export const LOCK_FILE = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' }

/**
 * Applies the migrations that the database does not have yet, and returns their names.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function deploy(url) {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: listMigrations(),
      filters,
    })
    return appliedMigrationNames
  })
}

/**
 * The SQL that leads from what the migrations make to prisma/schema.prisma, or null where they agree. The migrations
 * are played into a database of their own, which is dropped again.
 *
 * @param {string} url
 * @returns {Promise<string | null>}
 */
export async function difference(url) {
  const migrations = listMigrations()
  const [schemaPath, content] = schema()
  return withEngine(url, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 2 ? (stdout ?? '') : null
  })
}

/** @type {Promise<void> | undefined} */
let loading

/**
 * @template T
 * @param {string} url
 * @param {(engine: glue.SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withEngine(url, work) {
  await (loading ??= load())
  const adapter = new MigrationAdapter(parseIntoClientConfig(url))
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapter)
    return await work(await glue.SchemaEngine.new({ datamodels: [schema()] }, () => {}, factory))
  } finally {
    await adapter.close()
  }
}

/**
 * Instantiates the engine, once per process since its glue keeps views of the memory. The package's own entry imports
 * the .wasm file as a module, which needs a flag of Node's.
 */
async function load() {
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'))
  const bytes = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': importsOfEngine() })
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (/** @type {string} */ text) => console.error(`schema engine: ${text}`),
    },
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
}

/** The engine never clears its ten-second lock timer, which would keep the process alive that long. */
function importsOfEngine() {
  /** @type {Record<string, any>} */
  const imports = { ...glue }
  for (const name of Object.keys(imports).filter((each) => each.startsWith('__wbg_setTimeout'))) {
    const setTimer = imports[name]
    imports[name] = (/** @type {unknown[]} */ ...args) => {
      const timer = setTimer(...args)
      timer?.unref?.()
      return timer
    }
  }
  return imports
}

/** @returns {[path: string, content: string]} */
function schema() {
  return ['prisma/schema.prisma', fs.readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8')]
}

/** @returns {glue.MigrationList} */
function listMigrations() {
  const entries = fs.existsSync(MIGRATIONS) ? fs.readdirSync(MIGRATIONS, { withFileTypes: true }) : []
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return {
    baseDir: 'prisma/migrations',
    lockfile: LOCK_FILE,
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readMigration(name) } },
    })),
  }
}

/** @param {string} name */
function readMigration(name) {
  return fs.readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8')
}
