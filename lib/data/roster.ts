import 'server-only'

import { v7 as uuid } from 'uuid'

import { secureRandom } from '@/lib/auth/chance'
import { aliasKey, readAlias } from '@/lib/domain/classes/alias'
import { CLASS_MAX_MEMBERS } from '@/lib/domain/classes/policy'
import {
  isSound,
  rosterIssues,
  ROSTER_MAX,
  withAliases,
  type RosterIssues,
  type RosterRow,
} from '@/lib/domain/classes/roster'
import type { SignInCard } from '@/lib/domain/classes/sign-in-card'
import { drawPin } from '@/lib/domain/people/pin-rules'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged, type ClassView } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { isDuplicate } from './duplicate'
import { takenAliases } from './memberships'
import { hashAll } from './pins'
import { takeToken, type Limit } from './rate-limits'
import { requireViewer } from './viewer'

/** Each list is seconds of hashing, and up to as many accounts as it has rows. */
const ROSTER_LIMIT: Limit = { name: 'roster', burst: 10, perMinute: 0.5 }

/** A student of a list, and what is wrong with the row. */
export interface CheckedRow extends RosterRow {
  readonly issues: RosterIssues
}

/** Why a whole list makes nothing. */
export interface RosterRefusal {
  readonly code: 'not-found' | 'class-archived' | 'class-full' | 'list-empty' | 'list-long'
}

/**
 * A list of students as it would be made in a class: an alias drawn for each name, and by each row what is wrong with
 * it. It saves nothing.
 */
export async function checkRoster(
  classId: string,
  rows: readonly RosterRow[],
): Promise<Result<readonly CheckedRow[], RosterRefusal>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (managed.value.archived) return refuse('class-archived')
  if (rows.length === 0) return refuse('list-empty')
  if (rows.length > ROSTER_MAX) return refuse('list-long')
  if (managed.value.memberCount + rows.length > CLASS_MAX_MEMBERS) return refuse('class-full')
  const taken = await takenAliases(classId)
  const named = withAliases(rows, taken, secureRandom)
  const issues = rosterIssues(named, taken)
  return ok(named.map((row, index) => ({ ...row, issues: issues[index] ?? {} })))
}

/** What making a list came to: cards, in the order of the rows, or the rows where something is wrong with one. */
export type Made =
  | { readonly cards: readonly SignInCard[]; readonly rows: null }
  | { readonly cards: null; readonly rows: readonly CheckedRow[] }

/**
 * Makes an account without an e-mail address for each student of a list, and puts them into a class: all, or none
 * where something is wrong with a row. A PIN is made where the row has none. The PINs are told once, here, and names
 * are kept nowhere.
 */
export async function makeStudents(
  classId: string,
  rows: readonly RosterRow[],
): Promise<Result<Made, RosterRefusal | { readonly code: 'busy' | 'too-many' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  const checked = await checkRoster(classId, rows)
  if (!checked.ok) return checked
  if (!isSound(checked.value.map(({ issues }) => issues))) return ok({ cards: null, rows: checked.value })
  if (!(await takeToken(ROSTER_LIMIT, (await requireViewer()).id))) return refuse('too-many')
  const cards = checked.value.map(({ name, alias, pin }) => ({
    name,
    alias: tidied(alias),
    pin: pin === '' ? drawPin(secureRandom) : pin,
  }))
  const hashes = await hashAll(cards.map(({ pin }) => pin))
  if (!hashes.ok) return hashes
  try {
    const seated = await seat(managed.value, cards, hashes.value)
    return seated ? ok({ cards, rows: null }) : refuse('class-full')
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Somebody took one of the aliases meanwhile: the rows say which.
    const again = await checkRoster(classId, rows)
    return again.ok ? ok({ cards: null, rows: again.value }) : again
  }
}

function tidied(alias: string): string {
  const read = readAlias(alias)
  return read.ok ? read.value : alias
}

/** Writes accounts and places in one transaction; false where the class is full. Its row is locked, as when they join. */
async function seat(
  { id: classId, timeZone }: ClassView,
  cards: readonly SignInCard[],
  hashes: readonly string[],
): Promise<boolean> {
  const now = await requestTime()
  const students = cards.map(({ alias }, index) => ({ id: uuid(), alias, passwordHash: hashes[index] ?? '' }))
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from classes where id = ${classId}::uuid for update`
    const members = await tx.membership.count({ where: { classId, role: 'student', removedAt: null } })
    if (members + cards.length > CLASS_MAX_MEMBERS) return false
    await tx.user.createMany({
      data: students.map((student) => ({
        ...student,
        role: 'student',
        hasPin: true,
        timeZone,
        createdAt: now,
      })),
    })
    await tx.membership.createMany({
      data: students.map(({ id: userId, alias }) => ({
        classId,
        userId,
        role: 'student',
        alias,
        aliasKey: aliasKey(alias),
        joinedAt: now,
      })),
    })
    return true
  })
}
