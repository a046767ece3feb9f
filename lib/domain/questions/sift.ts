import type { Candidate } from './candidate'
import { GATES } from './gates/all-gates'
import type { RejectedCandidate } from './kinds'
import type { Run } from './run'

/** Candidates that passed every gate, and the others with the rule that stopped each. */
export interface Sifted {
  readonly passed: readonly Candidate[]
  readonly rejected: readonly RejectedCandidate[]
}

/** Tries every candidate against every gate; the first that refuses names itself. */
export function sift(candidates: readonly Candidate[], run: Run): Sifted {
  const passed: Candidate[] = []
  const rejected: RejectedCandidate[] = []
  for (const candidate of candidates) {
    const { form, stem, source } = candidate
    const refusal = refusalOf(candidate, run)
    if (refusal) rejected.push({ form, stem, factId: source.fact.id, ...refusal })
    else passed.push(candidate)
  }
  return { passed, rejected }
}

function refusalOf(candidate: Candidate, run: Run): { gate: string; detail: string } | null {
  for (const gate of GATES) {
    const detail = gate.check(candidate, run)
    if (detail !== null) return { gate: gate.name, detail }
  }
  return null
}
