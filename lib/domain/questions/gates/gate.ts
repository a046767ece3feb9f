import type { Statement } from '../../facts/statement'
import type { Candidate } from '../candidate'
import type { Run } from '../run'

/** A rule that a question must pass. `check` tells a teacher why it does not, or returns null. */
export interface Gate {
  /** Kebab-case; shown in the review screen and by `generate`. */
  readonly name: string
  readonly check: (candidate: Candidate, run: Run) => string | null
  /** Of several things that `check` may say, the only one that `doubts.ts` takes for mild, so that it does not drop the candidate. */
  readonly mild?: string
}

/** A gate that looks at nothing but the statement, once for all candidates that it makes. */
export function statementGate(name: string, check: (statement: Statement) => string | null): Gate {
  const checked = new WeakMap<Statement, string | null>()
  return {
    name,
    check: ({ source: { statement } }) => {
      const known = checked.get(statement)
      if (known !== undefined) return known
      const found = check(statement)
      checked.set(statement, found)
      return found
    },
  }
}
