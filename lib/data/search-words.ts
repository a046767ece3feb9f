import 'server-only'

/** The longest search that is looked for; the rest of a longer one is ignored. */
const LONGEST_SEARCH = 200

/** The words of a search, each as LIKE takes it literally. */
export const searchWords = (query: string): string[] =>
  query.slice(0, LONGEST_SEARCH).split(/\s+/).map(literally).filter(Boolean)

/** A word without its NULs, which PostgreSQL refuses, and with LIKE's own signs taken as they stand. */
const literally = (word: string): string => word.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&')
