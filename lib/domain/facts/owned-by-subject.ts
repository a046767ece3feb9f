import type { AnalysedSentence } from '../language/analysis'
import { isName } from '../language/mentions'
import type { NameMention } from '../language/mentions'
import { holdsFinite, isFinite } from '../language/phrases'
import { meansPerson } from '../language/person-words'
import { sexOf } from '../language/pronouns'
import type { Token } from '../language/token'
import { mainClause, namedSubject } from './subjects'

/** "As a result of his role, Bowman …", "Kilbrook published his report": the subject, of whatever kind, is whose it is. */
export function ownedBySubject(sentence: AnalysedSentence, at: number): boolean {
  const clause = mainClause(sentence)
  if (!/^(?:his|her|its|their)$/.test(sentence.tokens[at]?.lower ?? '')) return false
  if (isOwnedAhead(sentence, at)) return true
  if (!clause) return false
  if (at < clause.subject.first) return namedSubject(sentence, clause) !== null
  const [first, last] = [clause.head.first, clause.head.last]
  const unknown = sentence.mentions.every((name) => name.last !== last || name.kind === 'other')
  return at >= clause.verb.last && last - first === 1 && sentence.tokens[first]?.pos === 'PROPN' && unknown
}

/**
 * "In his second play, Nights in Oslo, Karl Berg, a baker, mocks …": in the phrase that opens a sentence "his" means the
 * first person named behind it, if that is the subject, whatever stands between them and however the clause is read.
 */
export function isOwnedAhead(sentence: AnalysedSentence, at: number): boolean {
  const { tokens, mentions } = sentence
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:his|her)$/.test(word) || !/^(?:ADP|SCONJ)$/.test(tokens[at - 1]?.pos ?? '')) return false
  const people = mentions.filter(isName).filter((name) => isPerson(tokens, name))
  const owner = people.find(({ first }) => first > at)
  const isFirst = owner !== undefined && owner === people[0]
  const isFitting = isFirst && (owner.sex ?? sexOf(word)) === sexOf(word)
  return isFitting && !holdsFinite(tokens, { first: 0, last: owner.first }) && opensClause(sentence, owner)
}

/** Also "Karlo Tveit, a QC and professor,": a name of unknown kind that is said to be somebody's. */
function isPerson(tokens: readonly Token[], { kind, last }: NameMention): boolean {
  if (kind !== 'other') return kind === 'person'
  const end = tokens.findIndex(({ text }, at) => at > last && text === ',')
  const isApposed = tokens[last]?.text === ',' && /^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '')
  return isApposed && meansPerson(tokens[end - 1]?.lower ?? '')
}

/** A comma and the name of its doer, with a verb or an aside behind it: not "with Berg", "his brother, Karl Berg,". */
function opensClause({ tokens }: AnalysedSentence, { first, last }: NameMention): boolean {
  const [comma, next] = [tokens[first - 1], tokens[last]]
  const isApposed = meansPerson(tokens[first - 2]?.lower ?? '')
  return comma?.text === ',' && !isApposed && (next?.text === ',' || isFinite(tokens, last))
}
