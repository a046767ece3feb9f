import type { FoundFact } from '../../facts/found-fact'

/** Why the key is right, in the article's words. */
export const explain = (source: FoundFact): string => `The article says: “${source.fact.statement}”`
