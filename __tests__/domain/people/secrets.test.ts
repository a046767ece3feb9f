import fc from 'fast-check'

import { passwordProblem } from '@/lib/domain/people/password-rules'
import { drawPin, pinProblem } from '@/lib/domain/people/pin-rules'
import { drawTemporaryPassword } from '@/lib/domain/people/temporary-password'
import { seededRandom } from '@/lib/domain/shared/random'

const context = ['h.adeyemi@carrow-school.example', 'Ms Adeyemi']

test.each([
  ['seven b', 'password-short'],
  ['x'.repeat(3) + 'Kj4!'.repeat(32), 'password-long'],
  ['password', 'password-common'],
  ['Password1', 'password-common'],
  ['P@ssw0rd!', 'password-common'],
  ['qwertyuiop', 'password-common'],
  ['qwerty123', 'password-common'],
  ['1q2w3e4r', 'password-common'],
  ['1qaz2wsx', 'password-common'],
  ['12345678', 'password-common'],
  ['87654321', 'password-common'],
  ['aaaaaaaaaa', 'password-common'],
  ['abcabcabc', 'password-common'],
  ['abcd1234', 'password-common'],
  ['asdfghjkl', 'password-common'],
  ['iloveyou2', 'password-common'],
  ['sunshine2026', 'password-common'],
  ['football!', 'password-common'],
  ['monkeymonkey', 'password-common'],
  ['19032012', 'password-common'],
  ['19.03.2012', 'password-common'],
  ['readback2026', 'password-personal'],
  ['adeyemi1974', 'password-personal'],
  ['Ms Adeyemi!', 'password-personal'],
  ['carrow-school', 'password-personal'],
  ['h.adeyemi@carrow-school.example', 'password-personal'],
])('%j is refused: %s', (password, problem) => {
  expect(passwordProblem(password, context)).toBe(problem)
})

test.each([
  'seven quiet lanterns',
  'correct horse battery staple',
  'Tr0ub4dor&3',
  'grünkohl mit pinkel',
  'пароль из сказки',
  '🦆🦆🦉🦉🐢🐢🦊🦔',
  ' leading and trailing ',
  'x'.repeat(2) + 'Kj4!7'.repeat(25),
  'adeyemi sails to skarholm',
  'the password is a heron',
  'nul\u0000byte inside',
])('%j may be a password', (password) => {
  expect(passwordProblem(password, context)).toBeNull()
})

test('length is counted as a reader counts, at both ends', () => {
  expect(passwordProblem('🦆🦉🐢🦊🦔🐝🦋', [])).toBe('password-short')
  expect(passwordProblem('🦆'.repeat(4) + '🦉🐢🦊🦔'.repeat(31), [])).toBeNull()
  expect(passwordProblem('🦆'.repeat(5) + '🦉🐢🦊🦔'.repeat(31), [])).toBe('password-long')
})

test('hardly any password of random letters is refused', () => {
  const letters = fc.string({
    minLength: 10,
    maxLength: 40,
    unit: fc.constantFrom(...'bcdfghjkmnprtvwxz2579 '),
  })
  fc.assert(
    fc.property(
      letters,
      (password) => passwordProblem(password, context) === null || new Set(password).size < 5,
    ),
  )
})

test.each([
  ['', 'pin-digits'],
  ['123', 'pin-digits'],
  ['123456789', 'pin-digits'],
  ['41a7', 'pin-digits'],
  ['٤١٧٢', 'pin-digits'],
  ['4172\n', 'pin-digits'],
  ['0000', 'pin-easy'],
  ['1234', 'pin-easy'],
  ['8765', 'pin-easy'],
  ['1212', 'pin-easy'],
  ['417417', 'pin-easy'],
  ['2012', 'pin-easy'],
  ['1987', 'pin-easy'],
])('the PIN %j is refused: %s', (pin, problem) => {
  expect(pinProblem(pin)).toBe(problem)
})

test('most PINs are fine, and every drawn one', () => {
  const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'))
  expect(all.filter((pin) => pinProblem(pin) === null).length).toBeGreaterThan(9_600)
  fc.assert(fc.property(fc.integer(), (seed) => pinProblem(drawPin(seededRandom(seed))) === null))
})

test('a temporary password passes the rules and holds nothing that is misread', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const password = drawTemporaryPassword(seededRandom(seed))
      expect(password).toMatch(/^[A-HJKMNP-Z2-9]{4}(?:-[A-HJKMNP-Z2-9]{4}){2}$/)
      expect(passwordProblem(password, context)).toBeNull()
    }),
  )
})
