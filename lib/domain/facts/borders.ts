import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { isFinite } from '../language/phrases'
import { opensUnmarked } from '../language/unmarked-sentences'
import { lexnameOf } from '../language/wordnet/lexnames'

const CONTENT = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|VERB|AUX)$/

/** Words that may stand right before a clause, whatever their part of speech. */
const OPENS = /^(?:that|before|after|since|until|as|so|than|and|but|or)$/

/** What opens with one of these is half a sentence. */
const OPENS_SIDE =
  /^(?:when|whenever|where|wherever|while|whilst|if|unless|because|until|once|although|though)$/

/** False where the words around a clause show that it was cut wrongly out of its sentence. */
export function isWellCut(sentence: AnalysedSentence, clause: Clause): boolean {
  if (clause.kind === 'relative') return true
  if (!endsWell(sentence, clause) || frontGoesOn(sentence, clause)) return false
  return clause.kind === 'second' ? !mayBeNoun(sentence, clause) : startsWell(sentence, clause)
}

/** "According to | the Harbour Board many boats sank": the words of a phrase in front were taken for the subject's. */
const frontGoesOn = ({ tokens }: AnalysedSentence, { front }: Clause): boolean =>
  front !== null && tokens[front.last - 1]?.pos === 'ADP'

/** "Frame | relay operates" and "calls and | metascience is": what stands before may belong to the subject. */
function startsWell({ tokens, clauses }: AnalysedSentence, clause: Clause): boolean {
  const before = tokens[clause.first - 1]
  if (!before) return true
  if (CONTENT.test(before.pos) && !OPENS.test(before.lower)) return false
  if (clause.kind !== 'main' && OPENS_SIDE.test(tokens[clause.first]?.lower ?? '')) return false
  const earlier = clauses.some(({ predicate }) => predicate < clause.first)
  if (/^(?:and|or|but)$/.test(before.lower) && clause.first > 1 && !earlier) return false
  return (
    clause.kind !== 'main' ||
    !/^(?:if|when|whenever|unless|once|until|where|wherever)$/.test(tokens[0]?.lower ?? '')
  )
}

/** "is not an easy | one": a noun or verb right behind belongs to it. */
function endsWell(sentence: AnalysedSentence, { last }: Clause): boolean {
  const { tokens, mentions } = sentence
  const after = tokens[last]
  return (
    !after ||
    opensUnmarked(tokens, mentions, last) ||
    ((!/^(?:NOUN|PROPN|ADJ|NUM|DET|AUX)$/.test(after.pos) ||
      /^(?:that|which|who|what|both|all)$/.test(after.lower)) &&
      !isVerbBehindComma(sentence, last))
  )
}

/** "show crops, such as rye and oats, | lose more": a finite verb whose subject a comma has closed. */
const isVerbBehindComma = ({ tokens, syntax }: AnalysedSentence, last: number): boolean =>
  tokens[last]?.text === ',' &&
  tokens[last - 1]?.text !== ',' &&
  /^VB[PZ]$/.test(syntax?.xpos[last + 1] ?? '') &&
  isFinite(tokens, last + 1)

/** "provides news and features": a second verb that could as well be a plural noun. */
function mayBeNoun({ tokens, syntax }: AnalysedSentence, { predicate, verb, confidence }: Clause): boolean {
  const word = tokens[predicate]?.lower ?? ''
  const alone = verb.finite === predicate && word.endsWith('s')
  return alone && confidence < 0.9 && lexnameOf((syntax?.lemmas[predicate] ?? word).toLowerCase()) !== null
}
