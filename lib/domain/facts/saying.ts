import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'

/** Verbs by which somebody says what is so. */
export const REPORTS =
  /^(?:report|say|state|announce|claim|estimate|note|observe|argue|find|show|explain|confirm|reveal|add|write|insist|conclude|acknowledge|indicate|mention|recall|stress|emphasi[sz]e|maintain|assert|declare|demonstrate|discover)$/

/** Verbs by which somebody only supposes it. */
export const SUPPOSING =
  /^(?:suggest|believe|think|hope|fear|worry|speculate|predict|expect|hint|doubt|feel|allege|propose|assume|guess|imagine|wonder|consider)$/

/** Verbs by which somebody wishes or fears it, which makes nothing so. */
export const WISHES = /^(?:hope|fear|worry|wonder|doubt|imagine)$/

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

/**
 * "Berg said the men had hidden and had been helped", "Berg claims the men hid and ran": true for a verb whose first token is
 * at an index where it has the auxiliary of what is said before it, or its tense against that of the saying, and so may be
 * said as well, of another subject.
 */
export const mayBeSaid = ({ clauses, ...sentence }: AnalysedSentence, first: number): boolean =>
  clauses.some(
    ({ kind, verb, predicate }) =>
      kind === 'content' && verb.last < first && isLikeSaid(sentence, { verb, predicate, first }),
  )

interface Second extends Pick<Clause, 'verb' | 'predicate'> {
  readonly first: number
}

function isLikeSaid(
  { tokens, syntax }: Pick<AnalysedSentence, 'tokens' | 'syntax'>,
  { verb, predicate, first }: Second,
): boolean {
  if (verb.main !== verb.finite && tokens[verb.finite]?.lower === tokens[first]?.lower) return true
  const says = syntax?.xpos[syntax.heads[predicate] ?? -1] ?? ''
  return /^VB[PZ]$/.test(says) && [verb.finite, first].every((at) => syntax?.xpos[at] === 'VBD')
}
