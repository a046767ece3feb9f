/** Who looks, as far as rights go. */
export interface Actor {
  readonly id: string
  readonly role: 'student' | 'teacher' | 'admin'
}

/** What a class knows of the one who looks. */
export interface Ties {
  readonly ownerId: string
  /** The actor's membership, or null. */
  readonly membership: { readonly role: 'student' | 'teacher'; readonly removed: boolean } | null
}

/** Whether `actor` teaches the class: its owner, or a member it has as a teacher. */
export function teaches(actor: Actor, { ownerId, membership }: Ties): boolean {
  if (actor.role === 'student') return false
  return ownerId === actor.id || (membership?.role === 'teacher' && !membership.removed)
}

/** Whether `actor` may change the class: its name, code, members and assignments. */
export const canManageClass = (actor: Actor, ties: Ties): boolean =>
  actor.role === 'admin' || teaches(actor, ties)

/** Whether `actor` decides if the class is there at all, archived or not: its owner, not those who teach it with them. */
export const canArchiveClass = (actor: Actor, { ownerId }: Ties): boolean =>
  actor.role === 'admin' || (actor.role === 'teacher' && ownerId === actor.id)

/** Whether `actor` may see the class at all. To everybody else it does not exist. */
export const canSeeClass = (actor: Actor, ties: Ties): boolean =>
  canManageClass(actor, ties) || (ties.membership !== null && !ties.membership.removed)

/**
 * Whether a class's teacher may hand a member a new PIN: only to an account without an e-mail address, and only in
 * the class it was made in. A teacher of another class, which the student joined later, could otherwise take it over.
 */
export function canRenewPin(
  classId: string,
  member: { readonly role: string; readonly hasEmail: boolean; readonly firstClassId: string | null },
): boolean {
  return member.role === 'student' && !member.hasEmail && member.firstClassId === classId
}

/** Teachers a class may have besides its owner. */
export const CLASS_MAX_CO_TEACHERS = 20

/** Students a class may have: far above any real one, and a stop for whoever lets a machine join. */
export const CLASS_MAX_MEMBERS = 400
