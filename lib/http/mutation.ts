import 'server-only'

import type { z } from 'zod'

import { takeToken, type Limit } from '@/lib/data/rate-limits'
import { getViewer } from '@/lib/data/viewer'

import { addressKey } from './address'
import { parseJson, readBody } from './body'
import { isOwnOrigin } from './origin'

/** Who may send how much how often. */
export interface Gate {
  /** What the body may be, as content types begin. */
  readonly types: readonly string[]
  readonly limit: Limit
  /** The limit for visitors without an account, counted by address, which a class may share; without it they get 401. */
  readonly visitors?: Limit
}

interface Rules<S extends z.ZodType> extends Omit<Gate, 'types'> {
  readonly body: S
  readonly maxBytes?: number
}

/** A refusal as JSON: `{ error: code }`, with headers that keep it out of every cache. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { error: code },
    { status, headers: { 'cache-control': 'private, no-store', ...headers } },
  )
}

/** An answer as JSON that no cache may keep. */
export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}

/**
 * A Route Handler for a change, behind the checks that all of them share: own origin (403), JSON (415), size (413),
 * session (401), rate (429), shape (400). `handle` gets the parsed body; what the person may do is decided in `lib/data`.
 */
export function mutation<S extends z.ZodType, C = unknown>(
  rules: Rules<S>,
  handle: (input: z.infer<S>, context: C) => Promise<Response>,
): (request: Request, context: C) => Promise<Response> {
  return async (request, context) => {
    const turnedAway = await turnAway(request.headers, { ...rules, types: ['application/json'] })
    if (turnedAway) return turnedAway
    const text = await readBody(request, rules.maxBytes ?? 256 * 1024)
    if (text === null) return refusal(413, 'too-large')
    const parsed = rules.body.safeParse(parseJson(text))
    return parsed.success ? handle(parsed.data, context) : refusal(400, 'malformed')
  }
}

/**
 * The refusal of a change whose body need not even be read: a foreign origin (403), another kind of body (415), nobody
 * signed in (401), too much of it (429); null where it may go on.
 */
export async function turnAway(headers: Headers, { types, limit, visitors }: Gate): Promise<Response | null> {
  if (!isOwnOrigin(headers)) return refusal(403, 'foreign-origin')
  const type = headers.get('content-type')
  if (!types.some((each) => type?.startsWith(each))) return refusal(415, 'wrong-type')
  const viewer = await getViewer()
  if (!viewer && !visitors) return refusal(401, 'signed-out')
  const counted = viewer ? limit : (visitors ?? limit)
  if (await takeToken(counted, viewer?.id ?? addressKey(headers))) return null
  return refusal(429, 'too-many', { 'retry-after': String(Math.ceil(60 / counted.perMinute)) })
}
