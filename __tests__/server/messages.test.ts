import { catalogue, type Namespace } from '@/lib/i18n/catalogue'
import { compileNamespaces } from '@/lib/i18n/compile'
import { getTranslator } from '@/lib/i18n/translator'

const NAMESPACES = Object.keys(catalogue) as Namespace[]

test.each(NAMESPACES)('every message of %s is sound ICU', (namespace) => {
  const compiled = compileNamespaces([namespace])[namespace]
  expect(compiled).toEqual(expect.any(Object))
})

test('no message is empty or ends in white space', () => {
  const messages = Object.values(compileNamespaces(NAMESPACES)).flatMap((compiled) =>
    Object.entries(compiled ?? {}),
  )
  const poor = messages.filter(
    ([, message]) => typeof message === 'string' && (message === '' || message !== message.trim()),
  )
  expect(poor).toEqual([])
})

test('a plural is told in its own number', () => {
  const t = getTranslator('landing')
  expect(t('made.count', { count: 1 })).toBe('1 good question found')
  expect(t('made.count', { count: 7 })).toBe('7 good questions found')
  expect(t('made.count', { count: 0 })).toBe('No good question found')
})
