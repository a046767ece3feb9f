import type { AnalysedSentence } from '../language/analysis'
import { isName } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import { holdsFinite, isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { lowerLine } from '../language/token'
import { isSaying } from './saying'
import type { Statement } from './statement'

/** Verbs that take whom something is told and then what: "told the board it was sold". */
const TELLS_SOMEBODY = /^(?:tell|convince|persuade|assure|warn|remind|inform|promise|show|teach)$/

/** Most words for whom something is told: "all of his older colleagues". */
const LONGEST_HEARER = 5

/**
 * "Berg said it was old", "before convincing her friends it was safe": what somebody says of "it" was spoken of before. It
 * was not where the sentence has another clause in front that names it ("When the boat sank, Berg said it was old"), nor
 * where the one who says so is no person ("Elm Films said it would close"). `at` is the place of "it".
 */
export function isSaidOfIt(statement: Statement, at: number): boolean {
  const { tokens } = statement.sentence
  if (tokens[at]?.lower !== 'it' || !isFinite(tokens, at + 1)) return false
  const verb = verbOfSaying(statement, tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1)
  return verb !== null && isSaidByPerson(statement, verb) && !namesInFront(statement, verb)
}

/**
 * "(Ash is ill.) But the coach, Berg, hinted he may play": where another man has just been told of, whom a person says it of
 * can be either. `at` is the place of "he" or "she".
 */
export function isSaidOfEither(statement: Statement, at: number): boolean {
  const { tokens, referents } = statement.sentence
  if (!/^s?he$/.test(tokens[at]?.lower ?? '') || !isFinite(tokens, at + 1)) return false
  const verb = verbOfSaying(statement, tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1)
  return (
    verb !== null &&
    /^(?:but|however)$/.test(tokens[0]?.lower ?? '') &&
    !referents.some((referent) => referent.at === at)
  )
}

/** The verb of saying right in front, or in front of whom something is told. */
function verbOfSaying({ sentence: { tokens, syntax } }: Statement, behind: number): number | null {
  const lemma = (at: number): string => (syntax?.lemmas[at] ?? '').toLowerCase()
  if (tokens[behind]?.pos === 'VERB' && isSaying(lemma(behind))) return behind
  for (let at = behind; at > behind - LONGEST_HEARER && at >= 0; at--) {
    if (tokens[at]?.pos === 'VERB') return TELLS_SOMEBODY.test(lemma(at)) ? at : null
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP)$/.test(tokens[at]?.pos ?? '')) return null
  }
  return null
}

/** The nearest noun or name in front of the verb that may be its subject is a person's. */
function isSaidByPerson(
  { sentence: { tokens, mentions }, tokens: { first } }: Statement,
  verb: number,
): boolean {
  const named = mentions.filter(isName).filter(({ last }) => last <= verb)
  const people = named.filter(({ kind }) => kind === 'person')
  if (/ing$/.test(tokens[verb]?.lower ?? ''))
    return named[0]?.kind === 'person' || tokens.slice(first, verb).some(({ lower }) => isPersonNoun(lower))
  let subject = verb - 1
  while (/^(?:AUX|ADV|PART)$/.test(tokens[subject]?.pos ?? '')) subject--
  if (tokens[subject]?.text === ',') return named[0]?.kind === 'person'
  const word = tokens[subject]
  return (
    people.some((name) => name.last === subject + 1) ||
    /^(?:he|she|they|who)$/.test(word?.lower ?? '') ||
    (word?.pos === 'NOUN' && isPersonNoun(word.lower))
  )
}

/** A clause in front may name what "it" is, and so may what was asked about: "asked about the boat, Berg said it was old". */
const namesInFront = ({ sentence: { tokens }, tokens: { first } }: Statement, verb: number): boolean =>
  !/ing$/.test(tokens[verb]?.lower ?? '') &&
  tokens.slice(first, verb).some((word, step) => {
    const at = first + step
    const isTopic = /^(?:of|about|on)$/.test(word.lower) && step < 2
    return isTopic || (word.pos === 'VERB' && at < verb - 1 && !isPartOfGroup(tokens, at, verb))
  })

/** "Has often said": the words of one verb. */
const isPartOfGroup = (tokens: readonly Token[], at: number, verb: number): boolean =>
  tokens.slice(at, verb).every(({ pos }) => /^(?:AUX|ADV|VERB|PART)$/.test(pos))

/** "It means the bakers won", "it was made up of $40 and $60": a fact or a sum, neither of which is whom the sentence before tells of. */
export const tellsOfFact = ({ tokens }: AnalysedSentence, at: number): boolean => {
  const behind = tokens.slice(at + 1, at + 7)
  const isSum =
    /^(?:is|was) made up of /.test(lowerLine(behind)) && behind.some(({ text }) => /^[$£€]/.test(text))
  return (
    isSum ||
    (/^mean[st]?$/.test(behind[0]?.lower ?? '') &&
      holdsFinite(tokens, { first: at + 2, last: tokens.length }))
  )
}
