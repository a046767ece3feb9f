import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** Code that breaks a rule of docs/architecture.md, where it would stand, and the rule that must object. */
const OFFENCES = [
  [
    'lib/domain/shared/random.ts',
    "import { db } from '@/lib/data/db'\nexport const x = db",
    'no-restricted-paths',
  ],
  ['lib/domain/shared/random.ts', 'export const x = Math.random()', 'no-restricted-syntax'],
  ['lib/domain/shared/random.ts', 'export const x = new Date()', 'no-restricted-syntax'],
  [
    'lib/domain/shared/random.ts',
    "import { cache } from 'react'\nexport const x = cache",
    'no-restricted-imports',
  ],
  ['lib/domain/shared/random.ts', 'export const x = process.argv', 'no-restricted-globals'],
  ['lib/domain/shared/random.ts', "export * from './result'", 'no-restricted-syntax'],
  ['app/layout.tsx', "import { Pool } from 'pg'\nexport default Pool", 'no-restricted-imports'],
  [
    'components/ui/tabs.tsx',
    "import { db } from '@/lib/data/db'\nexport const x = db",
    'no-restricted-imports',
  ],
  [
    'components/ui/tabs.tsx',
    "import { GAP } from '@/lib/domain/questions/kinds'\nexport const x = GAP",
    'no-restricted-paths',
  ],
  ['lib/data/db.ts', "import Layout from '@/app/layout'\nexport const x = Layout", 'no-restricted-paths'],
  ['lib/data/db.ts', 'export const x = (y: any) => y', 'no-explicit-any'],
  ['lib/data/health.ts', "export function x() { Promise.reject(new Error('lost')) }", 'no-floating-promises'],
  ['app/layout.tsx', 'export default () => <p dangerouslySetInnerHTML={{ __html: "" }} />', 'no-danger'],
] as const

// ESLint loads its configuration as an ES module, which only Node itself can.
const LINT = `
  import { ESLint } from 'eslint'
  const eslint = new ESLint()
  const found = []
  for (const [filePath, code] of JSON.parse(process.argv[1])) {
    const [result] = await eslint.lintText(code, { filePath })
    found.push(result.messages.map((message) => String(message.ruleId).split('/').at(-1)))
  }
  console.log(JSON.stringify(found))`

test('the rules of the house object to what breaks them', () => {
  const args = ['--input-type=module', '--eval', LINT, JSON.stringify(OFFENCES)]
  const found: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
  expect(found).toEqual(OFFENCES.map(([, , rule]) => expect.arrayContaining([rule])))
})
