/** Why a file or a page could not be read. Each code of this file has one sentence in the catalogue: what to do. */
export const READ_REFUSALS = [
  'empty',
  'too-large',
  'unknown-format',
  'wrong-content',
  'damaged',
  'locked',
  'old-word',
  'no-text-in-pdf',
  'too-many-pages',
  'unpacks-too-large',
  'took-too-long',
  'too-heavy',
  'busy',
  'no-article',
  'too-long',
] as const
export type ReadRefusal = (typeof READ_REFUSALS)[number]

/** Why a page was not fetched. */
export type FetchRefusal =
  | 'bad-address'
  | 'not-web'
  | 'has-password'
  | 'other-port'
  | 'private-address'
  | 'no-such-host'
  | 'unreachable'
  | 'too-slow'
  | 'page-too-large'
  | 'too-many-redirects'
  | 'page-missing'
  | 'page-refused'
  | 'page-failed'
  | 'wrong-type'

/** Why nothing was imported. */
export type ImportRefusal =
  ReadRefusal | FetchRefusal | 'no-file' | 'no-address' | 'too-many-files' | 'too-many-addresses'
