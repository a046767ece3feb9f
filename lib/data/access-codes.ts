import 'server-only'

import { createHash, timingSafeEqual } from 'node:crypto'

import { readAccessCode } from '@/lib/domain/assignments/access-code'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { takeToken } from './rate-limits'

/** Ten slips at once, then one in twelve seconds: a class that mistypes gets in, a list of words does not. */
const LIMIT = { name: 'access-codes', burst: 10, perMinute: 5 } as const

/** Whether a student typed the code of an assignment; every try costs one of a few. For other modules of lib/data only. */
export async function checkAccessCode(
  assignment: { readonly id: string; readonly accessCode: string | null },
  userId: string,
  typed: string,
): Promise<Result<null, { code: 'wrong-code' | 'too-many-codes' }>> {
  if (assignment.accessCode === null) return ok(null)
  if (!(await takeToken(LIMIT, `${assignment.id}:${userId}`))) return refuse('too-many-codes')
  return isSame(readAccessCode(typed) ?? '', assignment.accessCode) ? ok(null) : refuse('wrong-code')
}

/** In a time that does not depend on where two texts begin to differ, nor on their length. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
