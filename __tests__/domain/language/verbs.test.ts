import { isPastForm } from '@/lib/domain/language/verbs'

test.each(['gifted', 'sent', 'used', 'tied', 'agreed', 'freed', 'guaranteed', 'bled'])(
  '"%s" is a past form',
  (word) => {
    expect(isPastForm(word)).toBe(true)
  },
)

test.each(['need', 'speed', 'exceed', 'proceed', 'bleed', 'ed'])('"%s" is no past form', (word) => {
  expect(isPastForm(word)).toBe(false)
})
