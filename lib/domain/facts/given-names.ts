import type { AnalysedSentence } from '../language/analysis'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'

/** A name that "called", "termed", "known as" or "referred to as" gives to something. */
export interface GivenName extends TokenRange {
  /** Index of "called" or "known", or of the "often" before it. */
  readonly verb: number
  /** Index behind the name and its closing quotation mark. */
  readonly end: number
}

/** The names that a sentence gives to things, in the order of the text; persons and places are asked for by who and where they are. */
export const givenNames = (sentence: AnalysedSentence): GivenName[] =>
  sentence.mentions
    .filter((mention) => isName(mention) && /^(?:term|other|event|work)$/.test(mention.kind))
    .flatMap(({ first, last }) => givenName(sentence, { first, last }) ?? [])

const QUOTE = /^["“”'‘’]$/
const HOW_OFTEN =
  /^(?:often|commonly|usually|generally|sometimes|collectively|simply|properly|technically|normally|together|traditionally|also)$/

function givenName({ tokens, quoted }: AnalysedSentence, { first, last }: TokenRange): GivenName | null {
  const verb = verbBefore(tokens, first)
  if (verb === null || quoted.has(verb)) return null
  let behind = last
  while (tokens[behind]?.pos === 'NOUN') behind++
  const end = QUOTE.test(tokens[behind]?.text ?? '') ? behind + 1 : behind
  return isClosed(tokens[end])
    ? { first, last: behind, end, verb: HOW_OFTEN.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb }
    : null
}

/** Index of the "called" or "known" that a name stands behind, with nothing but its article and quotation mark between. */
function verbBefore(tokens: readonly Token[], name: number): number | null {
  let at = name - 1
  if (QUOTE.test(tokens[at]?.text ?? '')) at--
  if (/^(?:the|an?)$/.test(tokens[at]?.lower ?? '')) at--
  const word = tokens[at]?.lower ?? ''
  if (/^(?:called|termed)$/.test(word)) return at
  if (word !== 'as') return null
  if (tokens[at - 1]?.lower === 'known') return at - 1
  return tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'referred' ? at - 2 : null
}

/** A second name, or more of this one, would make another answer. */
const isClosed = (next: Token | undefined): boolean =>
  next === undefined ||
  (!/^(?:and|or|[-–—(/])$/.test(next.lower) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos))
