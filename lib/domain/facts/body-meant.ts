import type { AnalysedSentence } from '../language/analysis'
import { isName } from '../language/mentions'
import type { Subject } from './subjects'

/** What only firms and other bodies do, never their goods. */
const BODIES_DO =
  /^(?:buy|acquire|purchase|sell|hire|employ|recruit|sack|appoint|announce|launch|own|invest|sue|sign|merge|donate)$/

/**
 * "Orvo’s new boats come from 40 yards. In 2003 it bought …": the one body that the sentence before names, where the verb of "it"
 * is one that only bodies do; or null. `at` is the place of "it".
 */
export function bodyMeant(sentence: AnalysedSentence, at: number, before: AnalysedSentence): Subject | null {
  const clause = sentence.clauses.find(({ kind, subject }) => kind === 'main' && subject.first === at)
  const lemma = (sentence.syntax?.lemmas[clause?.verb.main ?? -1] ?? '').toLowerCase()
  if (!clause || clause.verb.passive || !BODIES_DO.test(lemma)) return null
  const named = before.mentions
    .filter(isName)
    .filter(({ kind, first }) => /^(?:organisation|other)$/.test(kind) && !before.quoted.has(first))
  const [only] = named
  if (only?.kind !== 'organisation' || named.some(({ name }) => name !== only.name)) return null
  return { name: only.name, kind: 'organisation', sex: null, many: false }
}
