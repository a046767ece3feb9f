import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { digest, makeIfStale } from '../../scripts/launcher/freshness.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'readback-freshness-'))
  mkdirSync(path.join(folder, 'app'))
  writeFileSync(path.join(folder, 'app/page.tsx'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a digest changes with a file, its name and its place, and with nothing else', () => {
  const before = digest(folder, ['app', 'absent'])
  expect(digest(folder, ['app'])).toBe(before)
  writeFileSync(path.join(folder, 'app/page.tsx'), 'two')
  const edited = digest(folder, ['app'])
  writeFileSync(path.join(folder, 'app/other.tsx'), '')
  const added = digest(folder, ['app'])
  expect(new Set([before, edited, added]).size).toBe(3)
})

test('a build runs once for the same sources, again where its result is gone, and again after a failure', async () => {
  const result = path.join(folder, 'result')
  const options = { stamp: path.join(folder, 'stamp'), result, sources: ['package.json'] }
  const made: string[] = []
  const make = async (): Promise<void> => {
    made.push('made')
    writeFileSync(result, '')
  }
  await makeIfStale(options, make)
  await makeIfStale(options, make)
  expect(made).toHaveLength(1)

  rmSync(result)
  const failing = makeIfStale(options, () => Promise.reject(new Error('no disk')))
  await expect(failing).rejects.toThrow('no disk')
  await makeIfStale(options, make)
  expect(made).toHaveLength(2)
})
