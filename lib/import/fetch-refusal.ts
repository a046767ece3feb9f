/** Why a page was not fetched. Each code has one sentence in the catalogue, which says what to do. */
export const FETCH_REFUSALS = [
  'bad-address',
  'not-web',
  'has-password',
  'other-port',
  'private-address',
  'no-such-host',
  'unreachable',
  'too-slow',
  'page-too-large',
  'too-many-redirects',
  'page-missing',
  'page-refused',
  'page-failed',
  'wrong-type',
] as const
export type FetchRefusal = (typeof FETCH_REFUSALS)[number]

/** Thrown inside a fetch to end it for a reason that a person can act on. */
export class FetchRefused extends Error {
  constructor(readonly code: FetchRefusal) {
    super(code)
  }
}
