import type { Clause } from '../language/clauses'

/** Below these a clause's subject, verb or kind may be wrong: nothing is told of it. */
const SURE: Readonly<Record<Clause['kind'], number>> = {
  main: 0.65,
  joined: 0.5,
  second: 0.6,
  content: 0.65,
  adverbial: 0.8,
  relative: 0.79,
}

/** True for a clause that statements may be built on. */
export const isSure = ({ kind, confidence }: Clause): boolean => confidence >= SURE[kind]
