import prettier from 'eslint-config-prettier/flat'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTs from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  {
    rules: {
      'import/no-cycle': 'error',
      'import/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './lib/domain', from: './lib', except: ['./domain'], message: 'The domain is pure.' },
            { target: ['./lib', './components'], from: './app', message: 'Arrows point down.' },
            { target: './lib', from: './components', message: 'Arrows point down.' },
            {
              target: ['./app', './components'],
              from: './lib/generated',
              message: 'Go through lib/data.',
            },
          ],
        },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 3],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
      ],
    },
  },
  {
    files: ['lib/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['react', 'next', 'next/*', '@prisma/*', 'server-only', 'node:*'] }] },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `now` in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass `now` in.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pass a seed in.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'prisma/**', 'instrumentation.ts', '__tests__/support/**'],
    rules: { 'no-console': 'off' },
  },
  // `useTestDatabase` and `useBrowser` are no React hooks.
  { files: ['__tests__/{data,actions,e2e}/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  globalIgnores(['.next/**', 'lib/generated/**', 'next-env.d.ts', '.data/**']),
  prettier,
])
