import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

function filesIn(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(path.join('lib', 'generated')))
}

const sources = ['app', 'components', 'lib', 'scripts', '__tests__'].flatMap(filesIn)

test('files are named in kebab case, for an idea', () => {
  const names = sources.map((file) => path.basename(file)).filter((name) => name !== 'LICENSE')
  const odd = names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name))
  const vague = names.filter((name) => /^(utils?|helpers?|misc|common|types|index)\./.test(name))
  expect({ odd, vague }).toEqual({ odd: [], vague: [] })
})

test('every decision record says when, how it stands, why and what follows', () => {
  const records = filesIn('docs/decisions').filter((file) => /\/\d{4}-/.test(file))
  expect(records.length).toBeGreaterThan(0)
  const shape =
    /^# \d{4}\. .*\n\nDate: \d{4}-\d\d-\d\d\. Status: .*\n\n\*\*Context\.\*\*[^]*\n\*\*Decision\.\*\*[^]*\n\*\*Consequences\.\*\*/
  const incomplete = records.filter((file) => !shape.test(readFileSync(path.join(root, file), 'utf8')))
  expect(incomplete).toEqual([])
})

test('every dependency has its line of justification, and only those', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const text = readFileSync(path.join(root, 'docs/decisions/dependencies.md'), 'utf8')
  const justified = [...text.matchAll(/^- `([^`]+)`: /gm)].map(([, name]) => name)
  expect(justified.sort()).toEqual(
    Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).sort(),
  )
})

/** How many keys an object has, with those of the objects in it. */
const countKeys = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + 1 + countKeys(inner), 0)
    : 0

test('no message has two texts: the later would silently take the place of the earlier', () => {
  const doubled = filesIn('messages').filter((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon === ':')
    return keys.length !== countKeys(JSON.parse(text))
  })
  expect(doubled).toEqual([])
})
