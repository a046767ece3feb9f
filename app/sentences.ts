import type { SignInRefusal } from '@/lib/data/accounts'
import { readPeopleError } from '@/lib/forms/people-errors'
import { getTranslator } from '@/lib/i18n/translator'

/** The sentence for a code of the forms about people; `suggestion` is an alias that would be free. */
export function sayPeople(code: string, suggestion = ''): string {
  return getTranslator('people')(`errors.${readPeopleError(code)}`, { suggestion })
}

/** The sentence for a sign-in that was refused; `noMatch` names the one for a wrong secret. */
export function sayRefusal(refusal: SignInRefusal, noMatch: 'no-match' | 'no-match-pin'): string {
  if (refusal.code === 'busy') return sayPeople('busy')
  if (refusal.code === 'no-match') return sayPeople(noMatch)
  const seconds = refusal.waitSeconds
  return getTranslator('people')('errors.wait', { seconds, minutes: Math.round(seconds / 60) })
}
