import { actAs } from '@/lib/data/context'
import type { Result } from '@/lib/domain/shared/result'

const DAY_MS = 24 * 60 * 60 * 1000

/** The instant `days` (and `hours`) before `now`; negative days lie ahead. */
export const daysBefore = (now: Date, days: number, hours = 0): Date =>
  new Date(now.getTime() - days * DAY_MS - hours * 60 * 60 * 1000)

/** Runs `work` as a person at an instant and takes its value; a refusal means that the seed itself is wrong. */
export async function doAs<T>(
  who: { readonly userId: string | null; readonly now: Date },
  work: () => Promise<Result<T, { code: string }>>,
): Promise<T> {
  const result = await actAs(who, work)
  if (!result.ok) throw new Error(`The seed was refused: ${result.error.code}`)
  return result.value
}
