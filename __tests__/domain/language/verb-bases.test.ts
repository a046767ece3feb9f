import { verbBase } from '@/lib/domain/language/wordnet/verbs'

test.each([
  ['absorbed', 'absorbe', 'absorb'],
  ['bequeathed', 'bequeathe', 'bequeath'],
  ['planned', 'planne', 'plan'],
  ['rated', 'rated', 'rate'],
  ['carries', 'carrie', 'carry'],
  ['melting', 'melte', 'melt'],
  ['filled', 'fille', 'fill'],
  ['went', 'go', 'go'],
])('%s, guessed as %s, is a form of %s', (form, guess, base) => {
  expect(verbBase(form, guess)).toBe(base)
})

test('a verb that WordNet lacks stays as it was guessed', () => {
  expect(verbBase('zorbled', 'zorble')).toBe('zorble')
})
