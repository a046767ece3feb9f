// Apart from the schemas, so that forms in the browser do not ship them.

/** Everything a form about people can find wrong; `messages/en/people.json` has a sentence for each. */
export const PEOPLE_ERRORS = [
  'email-missing',
  'email-malformed',
  'email-taken',
  'password-missing',
  'password-short',
  'password-long',
  'password-common',
  'password-personal',
  'pin-digits',
  'pin-easy',
  'secret-missing',
  'secret-wrong',
  'alias-short',
  'alias-long',
  'alias-letters',
  'alias-contact',
  'alias-unkind',
  'alias-taken',
  'code-missing',
  'name-missing',
  'name-long',
  'role-missing',
  'time-zone-unknown',
  'no-class',
  'class-full',
  'removed',
  'not-a-student',
  'no-match',
  'no-match-pin',
  'too-many',
  'busy',
  'offline',
  'malformed',
] as const

export type PeopleError = (typeof PEOPLE_ERRORS)[number]

/** A schema's message as one of the codes. */
export const readPeopleError = (code: string): PeopleError =>
  PEOPLE_ERRORS.find((known) => known === code) ?? 'malformed'

/** The field of the join form that a refusal is about; `form` where it is about none of them. */
export function joinFieldOf(code: string): 'code' | 'alias' | 'pin' | 'password' | 'form' {
  if (['code-missing', 'no-class', 'class-full', 'removed'].includes(code)) return 'code'
  return (['alias', 'pin', 'password'] as const).find((field) => code.startsWith(`${field}-`)) ?? 'form'
}
