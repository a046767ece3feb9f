import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import { appositionBehind, isFronted } from '../language/appositions'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { isPersonNoun, meansPerson } from '../language/person-words'
import { isThingNoun } from '../language/thing-words'
import type { Token } from '../language/token'
import { isContent } from '../language/token'

/** What a sentence says in passing that a named person or thing is. */
export interface Description {
  readonly name: NameMention
  /** The describing words: "a clockmaker from Derby". */
  readonly words: Span
  readonly ofPerson: boolean
  /** True for an apposition behind the name, false for a role before it. */
  readonly behind: boolean
}

/** The descriptions in a sentence, from appositions ("X, a Y,") and roles before names ("the architect X"). */
export function descriptionsOf(sentence: AnalysedSentence): Description[] {
  const listed = sentence.lists.flat()
  return sentence.mentions
    .filter(isName)
    .filter((name) => name.kind !== 'nationality' && !listed.includes(name))
    .flatMap((name) => {
      const found = behind(sentence, name) ?? before(sentence, name)
      return found ? [found] : []
    })
}

const POINTS_OUTSIDE =
  /^(?:his|her|its|their|our|my|this|that|these|those|such|same|other|another|latter|former|now|today|then|recently|currently|he|she|it|they|him|them|you|we)$/

function behind(sentence: AnalysedSentence, name: NameMention): Description | null {
  const { tokens } = sentence
  const apposition = isFronted(tokens, name) ? null : appositionBehind(tokens, name)
  if (!apposition) return null
  const words = tokens.slice(apposition.first, apposition.last)
  const noun = tokens[apposition.head]?.lower ?? ''
  const ofPerson = meansPerson(noun)
  if (!ofPerson && !isThingNoun(noun)) return null
  if (tokens[apposition.last]?.text === ',' && /^(?:the|an?)$/.test(tokens[apposition.last + 1]?.lower ?? ''))
    return null
  if (isCutName(tokens, apposition)) return null
  if (ofPerson !== (name.kind === 'person') || words.length < 2) return null
  if (words.filter(isContent).length < 2) return null
  return words.some((word) => POINTS_OUTSIDE.test(word.lower))
    ? null
    : { name, words: spanOf(words), ofPerson, behind: true }
}

/** "a head of the Centre for Trade | , Harbours and Fish": the comma stands inside the name of a body. */
function isCutName(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  const isOfBody = tokens
    .slice(first, last)
    .some(({ lower }, step) => /^(?:for|of|on)$/.test(lower) && isCapital(first + step - 1))
  const goesOn = tokens.slice(last + 2, last + 5).some(({ lower }) => /^(?:and|&)$/.test(lower))
  return tokens[last]?.text === ',' && isOfBody && goesOn && isCapital(last - 1) && isCapital(last + 1)
}

/** "the American biologist Adrian Wenner": the words before the name, with their article. */
function before(sentence: AnalysedSentence, name: NameMention): Description | null {
  const { tokens } = sentence
  const role = tokens[name.first - 1]
  if (name.kind !== 'person' || !role || !isPersonNoun(role.lower) || !/^\p{Ll}/u.test(role.text)) return null
  let first = name.first - 1
  while (first > 0 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--
  const opening = tokens[first - 1]
  const words = tokens.slice(first, name.first)
  if (words.length < 2 || !opening || !/^(?:the|an?)$/.test(opening.lower)) return null
  return { name, words: spanOf(words), ofPerson: true, behind: false }
}

const spanOf = (words: readonly Token[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
})
