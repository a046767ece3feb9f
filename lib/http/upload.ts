import 'server-only'

import { readBytes } from './body'
import { refusal, turnAway, type Gate } from './mutation'

/**
 * A Route Handler that takes a file as the body itself, behind the same checks as every other change (`turnAway`), and
 * no longer than `maxBytes` (413). `handle` gets the bytes; what the person may do is decided in `lib/data`.
 */
export function upload(
  { maxBytes, ...gate }: Gate & { readonly maxBytes: number },
  handle: (bytes: Uint8Array) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const turnedAway = await turnAway(request.headers, gate)
    if (turnedAway) return turnedAway
    const bytes = await readBytes(request, maxBytes)
    return bytes ? handle(bytes) : refusal(413, 'too-large')
  }
}
