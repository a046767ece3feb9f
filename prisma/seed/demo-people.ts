import { createHmac } from 'node:crypto'

/** Somebody who can look around with the samples. Their names and addresses are invented. */
export interface DemoPerson {
  readonly role: 'teacher' | 'student' | 'admin'
  readonly email: string
  readonly alias: string
}

export const TEACHER = { role: 'teacher', email: 'teacher@readback.example', alias: 'Ms Lindqvist' } as const
export const STUDENT = { role: 'student', email: 'student@readback.example', alias: 'Quiet Otter' } as const
export const ADMIN = { role: 'admin', email: 'admin@readback.example', alias: 'School office' } as const

/** Everybody whose sign-in is printed at the start. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [TEACHER, STUDENT, ADMIN]

/** The rest of the class, who join by code: alias, and how often they are right. */
export const CLASSMATES = [
  ['Paper Kite', 0.92],
  ['Grey Fern', 0.85],
  ['Northern Wren', 0.8],
  ['Slow Comet', 0.75],
  ['Copper Lantern', 0.7],
  ['Early Thaw', 0.6],
] as const

const WORDS = (
  'amber arch barley basin birch bridge cedar chalk cliff clover cobalt coral delta dune ember fable fern field flint ' +
  'forge garnet glade granite grove harbor hazel heath inlet iris ivory juniper kettle lagoon lantern larch ledge linen ' +
  'maple marble meadow mill mint moss oak olive orchard pebble pine plum quarry quartz reed ridge river saffron sage ' +
  'slate spruce thistle timber willow'
).split(' ')

/**
 * A demo person's password: four words that follow from this installation's secret, so that no two installations
 * share one and none has to be kept in the clear.
 */
export function demoPassword(email: string, secret: string): string {
  const bytes = createHmac('sha256', secret).update(`demo:${email}`).digest()
  return [...bytes.subarray(0, 4)].map((byte) => WORDS[byte % WORDS.length]).join('-')
}
