import 'server-only'

import { secureRandom } from '@/lib/auth/chance'
import { hashPassword } from '@/lib/auth/password'
import {
  aliasKey,
  drawAlias,
  drawFreeAlias,
  drawFreeAliases,
  readAlias,
  type AliasProblem,
} from '@/lib/domain/classes/alias'
import { readJoinCode } from '@/lib/domain/classes/join-code'
import { CLASS_MAX_MEMBERS } from '@/lib/domain/classes/policy'
import { passwordProblem, type PasswordProblem } from '@/lib/domain/people/password-rules'
import { pinProblem, type PinProblem } from '@/lib/domain/people/pin-rules'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { accountOf, whenFree, type Account } from './accounts'
import { requestTime } from './clock'
import { db, type Database } from './db'
import { isDuplicate } from './duplicate'
import { JOIN_LIMIT, JOIN_VISITORS_LIMIT } from './join-limits'
import { takenAliases } from './memberships'
import { takeToken } from './rate-limits'
import { getViewer, type Viewer } from './viewer'

/** What somebody who holds a join code learns of the class before joining. */
export interface JoinPreview {
  readonly className: string
  readonly teacher: string
  /** A handful of aliases to choose from that nobody in the class has. */
  readonly aliases: readonly string[]
  /** Whether the viewer is in the class already. */
  readonly alreadyIn: boolean
}

/** Why somebody could not join. A wrong code, a closed class and an archived one are all `no-class`. */
export type JoinRefusal =
  | { readonly code: 'no-class' | 'class-full' | 'removed' | 'not-a-student' | 'busy' }
  | { readonly code: AliasProblem | PinProblem | PasswordProblem }
  | { readonly code: 'alias-taken'; readonly suggestion: string }

const ALIASES_OFFERED = 5

async function findOpenClass(typedCode: string) {
  const stillOpen = [{ joinClosesAt: null }, { joinClosesAt: { gt: await requestTime() } }]
  return db.class.findFirst({
    where: { joinCode: readJoinCode(typedCode) ?? '', joinOpen: true, archivedAt: null, OR: stillOpen },
    select: { id: true, name: true, seats: true, joinsWait: true, owner: { select: { alias: true } } },
  })
}

/** A class that can be joined, and its rules. */
type OpenClass = NonNullable<Awaited<ReturnType<typeof findOpenClass>>>

/** The class behind a join code, for anybody who holds it; also for visitors. */
export async function previewJoin(code: string): Promise<Result<JoinPreview, { code: 'no-class' }>> {
  const viewer = await getViewer()
  const found = await findOpenClass(code)
  if (!found) return refuse('no-class')
  const own = viewer && (await ownMembership(found.id, viewer.id))
  return ok({
    className: found.name,
    teacher: found.owner.alias,
    aliases: drawFreeAliases(await takenAliases(found.id), ALIASES_OFFERED, secureRandom),
    alreadyIn: own ? own.removedAt === null : false,
  })
}

/** What the page of joining begins with. */
export interface JoinStartView {
  readonly code: string
  readonly found: JoinPreview | null
  /** Aliases to choose from. */
  readonly aliases: readonly string[]
  /** The alias of a student who is signed in; null for a visitor. */
  readonly viewer: string | null
}

/**
 * What the page of joining begins with, for a code in its address or none; null for staff, who do not join. A look
 * at a code counts like any other, by the visitor's `address`; past the limit the class is not looked for.
 */
export async function startJoining(code: string, address: string): Promise<JoinStartView | null> {
  const viewer = await getViewer()
  if (viewer && viewer.role !== 'student') return null
  const mayLook = readJoinCode(code) !== null && (await mayTryCode(address))
  const found = mayLook ? await previewJoin(code) : null
  return {
    code,
    found: found?.ok ? found.value : null,
    aliases: Array.from({ length: 12 }, () => drawAlias(secureRandom)),
    viewer: viewer?.alias ?? null,
  }
}

/** Counts a try of the viewer, or of a visitor from `address`, at a code; false when there were too many. */
export async function mayTryCode(address: string): Promise<boolean> {
  const viewer = await getViewer()
  return viewer ? takeToken(JOIN_LIMIT, viewer.id) : takeToken(JOIN_VISITORS_LIMIT, address)
}

function ownMembership(classId: string, userId: string) {
  return db.membership.findUnique({
    where: { classId_userId: { classId, userId } },
    select: { removedAt: true, isWaiting: true },
  })
}

const suggestAlias = async (classId: string): Promise<string> =>
  drawFreeAlias(await takenAliases(classId), secureRandom)

/** What somebody who joins says. */
export interface Joiner {
  readonly code: string
  readonly alias: string
  /** How a newcomer will come back: a PIN of digits or a password. Who is signed in says neither. */
  readonly kind: 'pin' | 'password'
  readonly secret?: string | undefined
  /** IANA name. */
  readonly timeZone: string
}

/** A member, and the account to start a session with where it was made for this. */
export interface Joined {
  readonly classId: string
  /** Whether a teacher has to let them in first. */
  readonly waiting: boolean
  readonly account: Account | null
}

/**
 * Puts the viewer, or where there is none a new student, into the class behind a code. A student who is in it
 * already stays as they are. Staff do not join.
 */
export async function join(joiner: Joiner): Promise<Result<Joined, JoinRefusal>> {
  const viewer = await getViewer()
  if (viewer && viewer.role !== 'student') return refuse('not-a-student')
  const found = await findOpenClass(joiner.code)
  if (!found) return refuse('no-class')
  return viewer ? joinAsStudent(found, viewer, joiner) : joinAsNewcomer(found, joiner)
}

async function joinAsNewcomer(to: OpenClass, joiner: Joiner): Promise<Result<Joined, JoinRefusal>> {
  const alias = readAlias(joiner.alias)
  if (!alias.ok) return alias
  const secret = joiner.secret ?? ''
  const problem = joiner.kind === 'pin' ? pinProblem(secret) : passwordProblem(secret, [alias.value])
  if (problem) return refuse(problem)
  // Before the costly hash; the unique key decides in the end.
  if (await isTaken(to.id, alias.value)) return aliasTaken(to.id)
  const made = await whenFree(() => hashPassword(secret))
  if (!made.ok) return made

  const entered = await enter(to, alias.value, (tx) =>
    tx.user.create({
      data: {
        role: 'student',
        alias: alias.value,
        passwordHash: made.value,
        hasPin: joiner.kind === 'pin',
        timeZone: joiner.timeZone,
      },
      select: { id: true, sessionVersion: true },
    }),
  )
  return entered.ok
    ? ok({ classId: to.id, waiting: to.joinsWait, account: await accountOf(entered.value) })
    : entered
}

async function joinAsStudent(
  to: OpenClass,
  viewer: Viewer,
  joiner: Joiner,
): Promise<Result<Joined, JoinRefusal>> {
  const joined = (waiting: boolean) => ok({ classId: to.id, waiting, account: null })
  const own = await ownMembership(to.id, viewer.id)
  if (own) return own.removedAt && !own.isWaiting ? refuse('removed') : joined(own.isWaiting)
  const alias = readAlias(joiner.alias)
  if (!alias.ok) return alias
  const entered = await enter(to, alias.value, async () => ({ id: viewer.id, sessionVersion: 0 }))
  // The same person may have been faster in another tab: then they are in.
  if (entered.ok) return joined(to.joinsWait)
  const meanwhile = await ownMembership(to.id, viewer.id)
  return meanwhile ? joined(meanwhile.isWaiting) : entered
}

async function isTaken(classId: string, alias: string): Promise<boolean> {
  const where = { classId, aliasKey: aliasKey(alias) }
  return (await db.membership.count({ where })) > 0
}

async function aliasTaken(
  classId: string,
): Promise<{ ok: false; error: { code: 'alias-taken'; suggestion: string } }> {
  return { ok: false, error: { code: 'alias-taken', suggestion: await suggestAlias(classId) } }
}

interface Entrant {
  readonly id: string
  readonly sessionVersion: number
}

/** Puts who `comes` into the class. The class's row is locked, so that parallel joins are counted one by one. */
async function enter(
  { id: classId, seats, joinsWait }: OpenClass,
  alias: string,
  comes: (tx: Database) => Promise<Entrant>,
): Promise<Result<Entrant, JoinRefusal>> {
  const now = await requestTime()
  try {
    return await db.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from classes where id = ${classId}::uuid for update`
      const members = await tx.membership.count({
        where: { classId, role: 'student', OR: [{ removedAt: null }, { isWaiting: true }] },
      })
      if (members >= (seats ?? CLASS_MAX_MEMBERS)) return refuse('class-full')
      const entrant = await comes(tx)
      await tx.membership.create({
        data: {
          classId,
          userId: entrant.id,
          role: 'student',
          alias,
          aliasKey: aliasKey(alias),
          joinedAt: now,
          ...(joinsWait && { removedAt: now, isWaiting: true }),
        },
        select: { classId: true },
      })
      return ok(entrant)
    })
  } catch (error) {
    if (isDuplicate(error)) return aliasTaken(classId)
    throw error
  }
}
