import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'

/** Verbs by which somebody says what is so. */
export const REPORTS =
  /^(?:report|say|state|announce|claim|estimate|note|observe|argue|find|show|explain|confirm|reveal|add|write|insist|conclude|acknowledge|indicate|mention|recall|stress|emphasi[sz]e|maintain|assert|declare|demonstrate|discover)$/

/** Verbs by which somebody only supposes it. */
export const SUPPOSING =
  /^(?:suggest|believe|think|hope|fear|worry|speculate|predict|expect|hint|doubt|feel|allege|propose|assume|guess|imagine|wonder|consider)$/

/** True for the lemma of a verb behind which stands what somebody says or supposes. */
export const isSaying = (lemma: string): boolean => REPORTS.test(lemma) || SUPPOSING.test(lemma)

/** "Berg had said he would row, but said …": true where the source of what is told, named as the subject, is told to say the second as well. */
export const saysItself = (
  { syntax, referents }: AnalysedSentence,
  { predicate, subjectPhrase }: Clause,
  attribution: string | null,
): boolean =>
  REPORTS.test((syntax?.lemmas[predicate] ?? '').toLowerCase()) &&
  referents.some(({ at, name }) => at === subjectPhrase?.head && name === attribution)
