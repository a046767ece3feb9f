import type { PhraseSlot } from '../../facts/slot'
import { BE } from '../../language/closed-classes'
import { kindOfNoun } from '../../language/noun-kinds'
import { singularsOf } from '../../language/plurals'
import type { Lexname } from '../../language/wordnet/lexnames'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { verbBase } from '../../language/wordnet/verbs'
import type { Parts } from './parts'

/** "Security firms warned", "the union is calling", "sources said": people who act as one and speak or think, for whom "who" asks. */
export const isSpeakingBody = (parts: Parts, { phrase }: PhraseSlot): boolean =>
  SPEAKS.test(verbOf(parts)) &&
  singularsOf(parts.statement.sentence.tokens[phrase.head]?.lower ?? '').some(
    (noun) => noun === 'source' || kindOfNoun(noun)?.kind === 'organisation' || lexnameOf(noun) === 'group',
  )

/** "Guidance said that …", with the class of its noun: asked for what said so, nobody thinks of a paper. */
export const isPaperThatSays = (parts: Parts, lexname: Lexname | null): boolean =>
  /^(?:communication|cognition)$/.test(lexname ?? '') &&
  /^(?:say|tell|warn|state|claim|argue)$/.test(verbOf(parts))

/** The base of the main verb, in small letters; behind "are", trees take the "warning" that is one for a noun. */
function verbOf({ statement: { sentence }, clause }: Parts): string {
  const { main, last } = clause.verb
  const behind = sentence.tokens[last]?.lower ?? ''
  const isBehindBe = BE.has(sentence.tokens[main]?.lower ?? '') && behind.endsWith('ing')
  const base = isBehindBe ? verbBase(behind, behind.slice(0, -3)) : sentence.syntax?.lemmas[main]
  return (base ?? '').toLowerCase()
}

/** Verbs of speaking and thinking. */
const SPEAKS =
  /^(?:say|tell|warn|claim|argue|announce|complain|insist|admit|deny|urge|demand|call|ask|advise|predict|believe|think|fear|hope|want|expect|accuse|blame|criticise|criticize|condemn|welcome|promise|plan|refuse|agree|decide|propose|suggest|report|state|declare|estimate|recommend|offer|pledge|vow|threaten|speculate)$/
