import prettier from 'eslint-config-prettier/flat'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTs from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'

// The layers and their arrows are drawn in docs/architecture.md. What a linter is slow or blind at is in
// __tests__/server: cycles of imports, names of files.

const CODE_LINES = { skipBlankLines: true, skipComments: true }

const noBarrels = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' }

const REACT_RULES = nextVitals
  .flatMap(({ rules }) => Object.keys(rules ?? {}))
  .filter((name) => /^react(-hooks)?\//.test(name))

const off = (names) => Object.fromEntries(names.map((name) => [name, 'off']))

/** What a folder may not import, beyond what import/no-restricted-paths says. */
const banned = (message, ...group) => ({ group, message })
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const prismaOnlyInData = banned('Only lib/data touches the database.', '@/lib/generated/*', '@prisma/*', 'pg')
const dataByTypeOnly = {
  ...banned('Components are given data; they may name its types.', '@/lib/data/*', '@/lib/auth/*'),
  allowTypeImports: true,
}

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  {
    rules: {
      'import/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './lib/domain', from: './lib', except: ['./domain'], message: 'The domain is pure.' },
            { target: './lib/forms', from: './lib/data', message: 'A form knows no database.' },
            { target: ['./lib', './components'], from: './app', message: 'Arrows point down.' },
            { target: './lib', from: './components', message: 'Arrows point down.' },
            { target: ['./app', './components', './lib'], from: './scripts', message: 'Arrows point down.' },
            {
              target: './components/ui',
              from: ['./lib/domain', './lib/forms'],
              message: 'components/ui knows no word of the domain.',
            },
          ],
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, ...CODE_LINES }],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', noBarrels],
      'react/no-danger': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // These need the types of the whole project, which costs time. The domain has no promises to lose.
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: ['lib/domain/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['lib/**', 'scripts/**'],
    rules: { 'max-lines-per-function': ['error', { max: 50, ...CODE_LINES }] },
  },
  // A function that returns a screen is longer than one that thinks.
  {
    files: ['app/**', 'components/**'],
    ignores: ['app/gallery/**'],
    rules: { 'max-lines-per-function': ['error', { max: 80, ...CODE_LINES }] },
  },
  {
    files: ['app/**', 'lib/**'],
    ignores: ['lib/data/**', 'lib/domain/**'],
    rules: restrict(prismaOnlyInData),
  },
  { files: ['components/**'], rules: restrict(prismaOnlyInData, dataByTypeOnly) },
  { files: ['proxy.ts'], rules: restrict(banned('The proxy decides nothing.', '@/*', './*')) },
  {
    files: ['lib/domain/**'],
    rules: {
      ...restrict(
        banned('The domain is pure.', 'react', 'next', 'next/*', '@prisma/*', 'server-only', 'node:*'),
      ),
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'fetch',
          'performance',
          'setTimeout',
          'setInterval',
          'window',
          'document',
          'localStorage',
        ],
      ],
      'no-restricted-syntax': [
        'error',
        noBarrels,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `now` in.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Pass `now` in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass `now` in.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pass a seed in.',
        },
      ],
    },
  },
  {
    // The one file of the domain that reads: weights that never change.
    files: ['lib/domain/language/syntax/load-parser.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['scripts/**', 'prisma/**', 'instrumentation.ts', '__tests__/support/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['__tests__/**'], rules: { 'max-lines': 'off' } },
  // Nothing here is a component, and React's rules would compile every function to find that out.
  { files: ['lib/{data,domain}/**', 'scripts/**'], rules: off(REACT_RULES) },
  // `useTestDatabase` and `useBrowser` are no React hooks.
  { files: ['__tests__/{data,actions,e2e}/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  globalIgnores(['.next/**', '.data/**', 'coverage/**', 'lib/generated/**', 'next-env.d.ts']),
  prettier,
])
