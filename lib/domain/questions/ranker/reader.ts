import type { Candidate } from '../candidate'
import type { Run } from '../run'

/** Reads one feature of a question as a number. */
export type Reader = (candidate: Candidate, run: Run) => number

/** Features by name. */
export type Readers = Readonly<Record<string, Reader>>

/** 1 for what is true, 0 for what is not. */
export const flag = (value: boolean): number => (value ? 1 : 0)

/** Whether the question is of one of some forms. */
export const ofForm =
  (...forms: readonly Candidate['form'][]): Reader =>
  ({ form }) =>
    flag(forms.includes(form))

/** Whether the slot is of one of some kinds. */
export const ofKind =
  (...kinds: readonly string[]): Reader =>
  ({ source: { slot } }) =>
    flag(kinds.includes(slot.kind))

/** How often a pattern comes in the stem, five times at most. */
export const stemCount =
  (pattern: RegExp): Reader =>
  ({ stem }) =>
    Math.min(5, stem.match(pattern)?.length ?? 0)

/** Whether the stem has a pattern. */
export const stemHas =
  (pattern: RegExp): Reader =>
  ({ stem }) =>
    flag(pattern.test(stem))

/** The arithmetic mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length
