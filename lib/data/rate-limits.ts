import 'server-only'

import { requestTime } from './clock'
import { db } from './db'

/** A token bucket: `burst` at once, refilled by `perMinute`. */
export interface Limit {
  readonly name: string
  readonly burst: number
  readonly perMinute: number
}

/**
 * Takes one token of `limit` for `who` (an account's id or a hashed address); false when none is left.
 * One statement, so that parallel requests cannot both take the last token.
 */
export async function takeToken(limit: Limit, who: string): Promise<boolean> {
  const now = await requestTime()
  const key = `${limit.name}:${who}`
  const taken = await db.$executeRaw`
    insert into rate_buckets as bucket (key, tokens, updated_at)
    values (${key}, ${limit.burst - 1}::float8, ${now})
    on conflict (key) do update set
      tokens = least(${limit.burst}::float8, bucket.tokens
        + greatest(0, extract(epoch from ${now}::timestamptz - bucket.updated_at)) * ${limit.perMinute / 60}::float8) - 1,
      updated_at = ${now}
    where least(${limit.burst}::float8, bucket.tokens
        + greatest(0, extract(epoch from ${now}::timestamptz - bucket.updated_at)) * ${limit.perMinute / 60}::float8) >= 1`
  return taken === 1
}
