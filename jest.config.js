import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: './' })

/** Published as ES modules only, which Jest on Node 20 cannot load as they are. */
const ES_MODULES_ONLY = [
  '@formatjs',
  '@schummar/icu-type-parser',
  'icu-minify',
  'intl-messageformat',
  'marked',
  'pdfjs-dist',
  'use-intl',
]

const PROPERTIES = '<rootDir>/__tests__/support/properties.ts'

const onPostgres = {
  globalSetup: '<rootDir>/__tests__/support/postgres-setup.mjs',
  globalTeardown: '<rootDir>/__tests__/support/postgres-teardown.mjs',
  setupFiles: ['<rootDir>/__tests__/support/database-address.ts'],
}

/**
 * One project per folder of __tests__.
 *
 * @param {string} name
 * @param {import('jest').Config} config
 */
async function project(name, config) {
  const resolved = await withNext({
    displayName: name,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.{ts,tsx}`],
    moduleNameMapper: {
      '^@/(.*)$': '<rootDir>/$1',
      // The generated client is an ES module that Jest compiles to CommonJS, so it must load its runtime's twin.
      '^@prisma/client/runtime/(.*)\\.mjs$': '@prisma/client/runtime/$1.js',
    },
    ...config,
  })()
  return { ...resolved, transformIgnorePatterns: resolved.transformIgnorePatterns?.map(letThrough) }
}

/**
 * next/jest ignores all of node_modules but for its own exceptions: adds ours to them.
 *
 * @param {string} pattern
 */
function letThrough(pattern) {
  const start = '/node_modules/'
  return pattern.startsWith(start)
    ? pattern.replace(start, `${start}(?!(${ES_MODULES_ONLY.join('|')})/)`)
    : pattern
}

export default async function config() {
  return {
    // A slow machine is no failure; a test that hangs still ends.
    testTimeout: 120_000,
    maxWorkers: process.env.CI ? 2 : '50%',
    projects: [
      await project('domain', { setupFiles: [PROPERTIES] }),
      await project('data', onPostgres),
      await project('actions', onPostgres),
      await project('components', {
        testEnvironment: 'jsdom',
        setupFiles: ['<rootDir>/__tests__/support/text-coding.ts', PROPERTIES],
        setupFilesAfterEnv: [
          '@testing-library/jest-dom',
          '<rootDir>/__tests__/support/console.ts',
          '<rootDir>/__tests__/support/patience.ts',
        ],
      }),
      await project('server', { setupFiles: [PROPERTIES] }),
      await project('scripts', {}),
      await project('e2e', {
        globalSetup: '<rootDir>/__tests__/support/app-setup.mjs',
        globalTeardown: '<rootDir>/__tests__/support/app-teardown.mjs',
      }),
    ],
  }
}
