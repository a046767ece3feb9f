import 'server-only'

import type { z } from 'zod'

import { takeToken, type Limit } from '@/lib/data/rate-limits'
import { getViewer } from '@/lib/data/viewer'

import { addressKey } from './address'
import { parseJson, readBody } from './body'
import { isOwnOrigin } from './origin'

interface Rules<S extends z.ZodType> {
  readonly body: S
  readonly limit: Limit
  /** The limit for visitors without an account, counted by address, which a class may share; without it they get 401. */
  readonly visitors?: Limit
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
    if (!isOwnOrigin(request.headers)) return refusal(403, 'foreign-origin')
    if (!request.headers.get('content-type')?.startsWith('application/json')) return refusal(415, 'not-json')
    const viewer = await getViewer()
    if (!viewer && !rules.visitors) return refusal(401, 'signed-out')
    const limit = viewer ? rules.limit : (rules.visitors ?? rules.limit)
    if (!(await takeToken(limit, viewer?.id ?? addressKey(request.headers)))) {
      return refusal(429, 'too-many', { 'retry-after': String(Math.ceil(60 / limit.perMinute)) })
    }
    const text = await readBody(request, rules.maxBytes ?? 256 * 1024)
    if (text === null) return refusal(413, 'too-large')
    const parsed = rules.body.safeParse(parseJson(text))
    return parsed.success ? handle(parsed.data, context) : refusal(400, 'malformed')
  }
}
