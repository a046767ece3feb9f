// What is made from the sources: the Prisma client and the built app.
import path from 'node:path'

import { withLock } from '../lock.mjs'
import { runNode } from './command.mjs'
import { makeIfStale } from './freshness.mjs'
import { packageFile, prepareLock, root } from './project.mjs'

/** @typedef {import('./progress.mjs').Progress} Progress */

const CLIENT_SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const APP_SOURCES = [
  ...['app', 'components', 'lib', 'messages', 'public', 'prisma/schema.prisma'],
  ...['instrumentation.ts', 'proxy.ts', 'next.config.js', 'tsconfig.json', 'package-lock.json'],
]

/**
 * Generates the Prisma client where the schema has changed.
 *
 * @param {Progress} progress
 */
export async function generateClient(progress) {
  const client = {
    stamp: path.join(root, 'lib/generated/.stamp'),
    sources: CLIENT_SOURCES,
    result: path.join(root, 'lib/generated/prisma/client.ts'),
  }
  const step = { doing: 'Generating the database client', done: 'Database client generated' }
  await makeIfStale(client, () =>
    progress.step(step, () => run([packageFile('prisma/build/index.js'), 'generate'])),
  )
}

/**
 * Builds the app where its sources have changed; launchers that start at the same time wait for one build.
 *
 * @param {Progress} progress
 */
export async function buildApp(progress) {
  const app = {
    stamp: path.join(root, '.next/readback.stamp'),
    sources: APP_SOURCES,
    result: path.join(root, '.next/BUILD_ID'),
  }
  const step = { doing: 'Building the app', done: 'App built' }
  const build = () =>
    run([packageFile('next/dist/bin/next'), 'build'], (line) => line.trim() && progress.pass(line))
  await withLock(prepareLock, () => makeIfStale(app, () => progress.step(step, build)))
}

/**
 * @param {string[]} args
 * @param {(line: string) => void} [onLine]
 */
async function run(args, onLine) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { NEXT_TELEMETRY_DISABLED: '1', ...process.env, NODE_ENV: 'production' }
  await runNode(args, { env, ...(onLine && { onLine }) })
}
