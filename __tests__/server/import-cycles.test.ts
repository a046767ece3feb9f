import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const ENDINGS = ['', '.ts', '.tsx', '.mjs']

/** What a file of ours imports, but for its types: those are gone when it runs. Prettier has written every line alike. */
const IMPORT = /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gm

function sourcesIn(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
  return files.map((entry) => path.join(entry.parentPath, entry.name))
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true
}

function importsOf(file: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => name ?? '')
  return names.flatMap((name) => {
    const place = name.startsWith('@/')
      ? path.join(root, name.slice(2))
      : path.resolve(path.dirname(file), name)
    const found =
      /^[@.]\.?\//.test(name) && ENDINGS.map((ending) => place + ending).find((each) => isFile(each))
    return found ? [found] : []
  })
}

/** The first cycle that can be reached from each file, as a chain of paths. */
function cyclesAmong(files: readonly string[]): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const follow = (file: string, chain: readonly string[]): void => {
    const start = chain.indexOf(file)
    if (start >= 0)
      cycles.push([...chain.slice(start), file].map((each) => path.relative(root, each)).join(' → '))
    if (start >= 0 || done.has(file)) return
    done.add(file)
    for (const next of importsOf(file)) follow(next, [...chain, file])
  }
  for (const file of files) follow(file, [])
  return cycles
}

test('no file imports itself by way of others', () => {
  const files = ['app', 'components', 'lib', 'scripts', 'prisma'].flatMap(sourcesIn)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length)
  expect(cyclesAmong(files.filter((file) => !file.includes('generated')))).toEqual([])
})
