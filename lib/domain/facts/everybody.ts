import type { AnalysedSentence } from '../language/analysis'
import { singularsOf } from '../language/plurals'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Statement } from './statement'

/** What everybody does, whoever writes. */
const LIVING =
  /^(?:breathe|eat|drink|sleep|wake|dream|see|hear|smell|taste|digest|sweat|sneeze|cough|swallow|chew|age|inhale|exhale|blink|yawn|shiver|blush)$/

/** Verbs of which "us" is everybody, when they tell what always happens. */
const DONE_TO_ALL = /^(?:make|help|keep|protect|let|enable|allow|cause|shield|warm|reach|surround)$/

/** What everybody has, in the past as well; parts of the body only are "ours" in what always happens. */
const HAD_BY_ALL =
  /^(?:planet|galaxy|sun|moon|atmosphere|ancestor|species|sense|gene|cell|metabolism|pulse|breath|sleep|diet)$/

/**
 * True for "our", "us" or "we" at a token that means all people ("our eyes", "makes us sleepy", "when we breathe"), as
 * explanations say it: in the present tense, and told by nobody.
 */
export function meansEverybody(statement: Statement, at: number): boolean {
  const { sentence } = statement
  if (statement.attribution !== null || speaksOfOne(sentence)) return false
  if (sentence.tokens[at]?.lower === 'our' && isOwned(sentence, at, (noun) => HAD_BY_ALL.test(noun)))
    return true
  if (isPast(statement)) return false
  switch (sentence.tokens[at]?.lower) {
    case 'our':
      return isOwned(sentence, at, (noun) => lexnameOf(noun) === 'body')
    case 'us':
      return isDoneToAll(sentence, at)
    case 'we':
      return isDoneByAll(sentence, at)
    default:
      return false
  }
}

const speaksOfOne = ({ tokens }: AnalysedSentence): boolean =>
  tokens.some(({ text, lower }) => text === 'I' || /^(?:my|me)$/.test(lower))

const isPast = ({ sentence: { syntax }, clause }: Statement): boolean =>
  clause === null || syntax?.xpos[clause.verb.finite] === 'VBD'

/** The noun behind "our" is one of those that fit, in the singular or the plural. */
function isOwned({ tokens, syntax }: AnalysedSentence, at: number, fits: (noun: string) => boolean): boolean {
  const head = syntax?.heads[at] ?? -1
  const noun = tokens[head]?.lower ?? ''
  return head > at && [noun, ...singularsOf(noun)].some(fits)
}

function isDoneToAll({ tokens, syntax }: AnalysedSentence, at: number): boolean {
  const verb = syntax?.xpos[at - 1] ?? ''
  return /^VB[PZG]?$/.test(verb) && DONE_TO_ALL.test(tokens[at - 1]?.lemma.toLowerCase() ?? '')
}

function isDoneByAll({ tokens, syntax }: AnalysedSentence, at: number): boolean {
  const verb = /^(?:can|cannot)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^VBP?$/.test(syntax?.xpos[verb] ?? '') && LIVING.test(tokens[verb]?.lemma.toLowerCase() ?? '')
}
