import 'server-only'

/** Whether a write failed because a unique key is taken: somebody else was first, or the same thing came twice. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
