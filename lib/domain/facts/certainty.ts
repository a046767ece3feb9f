import type { Clause } from '../language/clauses'

/** Below these a clause's subject, verb or kind may be wrong: nothing is told of it. */
const SURE: Readonly<Record<Clause['kind'], number>> = {
  main: 0.8,
  joined: 0.6,
  second: 0.7,
  content: 0.7,
  adverbial: 0.75,
  relative: 0.78,
}

/** True for a clause that statements may be built on. */
export const isSure = ({ kind, confidence }: Clause): boolean => confidence >= SURE[kind]
