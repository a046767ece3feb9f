import type { Candidate } from './candidate'
import { GATES } from './gates/all-gates'
import { outcomeOf } from './gates/doubts'
import type { Refusal, RejectedCandidate } from './kinds'
import type { Run } from './run'

/** Candidates that passed the gates, and the others with the rule that stopped each. */
export interface Sifted {
  /** What one rule alone doubts has the rule with it. */
  readonly passed: readonly Candidate[]
  readonly rejected: readonly RejectedCandidate[]
}

/** Tries every candidate against every gate; the first that refuses names itself. One doubt is let pass, two are not. */
export function sift(candidates: readonly Candidate[], run: Run): Sifted {
  const passed: Candidate[] = []
  const rejected: RejectedCandidate[] = []
  for (const candidate of candidates) {
    const { form, stem, source } = candidate
    const { refusal, doubt, weighed } = judged(candidate, run)
    if (refusal) rejected.push({ form, stem, factId: source.fact.id, ...refusal })
    else passed.push({ ...candidate, ...(doubt && { doubt }), ...(weighed.length > 0 && { weighed }) })
  }
  return { passed, rejected }
}

interface Judged {
  readonly refusal: Refusal | null
  readonly doubt: Refusal | null
  readonly weighed: readonly string[]
}

function judged(candidate: Candidate, run: Run): Judged {
  let doubt: Refusal | null = null
  const weighed: string[] = []
  for (const gate of GATES) {
    const detail = gate.check(candidate, run)
    if (detail === null) continue
    const said = { gate: gate.name, detail }
    const outcome = outcomeOf(gate, candidate, detail)
    if (outcome === 'dropped') return { refusal: said, doubt, weighed }
    if (outcome === 'weighed') weighed.push(gate.name)
    else if (doubt) return { refusal: doubt, doubt, weighed }
    else doubt = said
  }
  return { refusal: null, doubt, weighed }
}
