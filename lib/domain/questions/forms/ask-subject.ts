import type { Slot } from '../../facts/slot'
import { OFFICES } from '../../language/gazetteer/name-words'
import { isPluralNoun } from '../../language/inflection'
import type { NameMention, QuantityMention } from '../../language/mentions'
import { isName, isPlaceKind, isQuantity } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Asked } from './asked'
import { keyOf } from './asked'
import type { Parts } from './parts'
import { asQuestion, focusOf, frontOf, subjectAlone, words } from './parts'
import { classedName, isFormOfAddress } from './classed-name'
import { typeNoun } from './question-words'
import { lexnameOf } from '../../language/wordnet/lexnames'

/** "Who killed …?", "Which country sent …?", "How many people came …?": the subject makes way for the question word. */
export function askForSubject(parts: Parts, slot: Slot): Asked | null {
  const { statement, clause, rest } = parts
  const asks = isQuantity(slot)
    ? countedSubject(parts, slot)
    : isName(slot)
      ? namedSubject(parts, slot)
      : null
  if (asks === null || (asks === 'who' && speaksOfMany(parts))) return null
  const said = words(statement, { first: clause.verb.first, last: rest.last }, focusOf(parts) ?? [])
  const front = frontOf(parts, [])
  const his = /\b(?:his|her|he|she)\b/i.test(front)
  return { stem: asQuestion(statement, `${his ? '' : front}${asks} ${said}`), key: keyOf(slot) }
}

/** "The Torvali speak Elmish": "who" takes the verb of one. */
const speaksOfMany = ({ statement: { sentence }, clause }: Parts): boolean =>
  sentence.syntax?.xpos[clause.verb.finite] === 'VBP' &&
  !/^(?:are|have)$/.test(sentence.tokens[clause.verb.finite]?.lower ?? '')

/** The subject is the number and what it counts, with its "of". */
function countedSubject({ statement, clause }: Parts, slot: QuantityMention): string | null {
  if (slot.first !== clause.subject.first) return null
  if (slot.kind === 'percentage' && statement.sentence.tokens[slot.last]?.lower === 'of')
    return `what percentage ${words(statement, { first: slot.last, last: clause.subject.last })}`
  if (!slot.counted || slot.isUnit || slot.kind !== 'quantity') return null
  if (slot.counted.last !== clause.head.last) return null
  const { last } = subjectAlone(statement.sentence.tokens, clause.subject)
  return `how many ${words(statement, { first: slot.counted.first, last })}`
}

/** "President", "Sheriff": a form of address or an office that is written as part of the name. */
const isTitle = (token: Token): boolean =>
  token.lower === 'the' || isFormOfAddress(token) || (/^\p{Lu}/u.test(token.text) && OFFICES.has(token.lower))

/** What only people do: a place that is told of so is somebody whose name is that of a place. */
const ONLY_PEOPLE =
  /^(?:learn|marry|die|graduate|study|write|think|believe|say|tell|hear|walk|ride|sing|ask|reply|smile|retire|attend|enrol|enroll|teach|compose|paint|meet|met|continue|return|arrive|resign|bear|grow)(?:s|d|ed|ied|ing)?$|^(?:grew|died|wrote|thought|said|told|heard|rode|sang|taught|born)$/

/** "The Elm Library is a library in Bergen": the noun that the clause says of its subject; "which library is a library" asks nothing. */
const classSaid = ({ statement, clause }: Parts): string | null =>
  statement.sentence.tokens[clause.complement?.phrase?.head ?? -1]?.lower ?? null

/** What no street or hill does: a place of which it is told is somebody, or those who play for it. */
const ONLY_MINDS =
  /^(?:argue|claim|suggest|explain|note|observe|conclude|assert|propose|believe|substitute|score|appoint|look|discuss|debate|consider|hope|want|fear|beat|sign|voice|express|urge|warn|accuse|insist|vow|pledge|demand|criticise|criticize|oppose|agree|refuse|reject|welcome|defend|threaten|promise)(?:s|d|ed|es)?$/

/** Places along which people live: what is called after one ("Elm Street" on television) does and becomes more than they do. */
const STREET = /^(?:street|road|avenue|lane|square|terrace|hill|park|village|island)$/
const DONE_BY_STREETS =
  /^(?:be|been|is|are|was|were|has|have|had|runs?|ran|leads?|led|links?|linked|joins?|joined|connects?|connected|crosses|crossed|lies|lay|stands|stood|stretche[sd]|contains?|contained|holds?|held|hosts?|hosted|remains?|remained|separates?|separated|borders?|bordered|meets?|met|follows?|followed|covers?|covered|opens?|opened|closes|closed|attracts?|attracted|sits|sat|takes|took|gets|got|gives|gave|offers?|offered|houses|housed|begins?|began|ends?|ended|marks?|marked|forms?|formed|divides?|divided|overlooks?|overlooked|receives?|received|draws?|drew|belongs|belonged)$/

const mainVerb = ({ statement, clause }: Parts): string =>
  statement.sentence.tokens[clause.verb.main]?.lower ?? ''

/** The subject is one name, perhaps with a role before it and an apposition behind it. */
function namedSubject(parts: Parts, name: NameMention): string | null {
  const { statement, clause } = parts
  const { tokens } = statement.sentence
  if (name.text !== name.name) return null
  const classed = classedSubject(parts, name)
  if (classed !== null) return classed
  if (name.last !== clause.head.last) return null
  const behind = tokens.slice(name.last, clause.subject.last)
  if (behind.length > 0 && (behind[0]?.text !== ',' || behind.at(-1)?.text !== ',')) return null
  if (!tokens.slice(clause.head.first, name.first).every(isTitle)) return null
  if (name.kind === 'person') return 'who'
  if (isPlaceKind(name.kind) && ONLY_PEOPLE.test(mainVerb(parts))) return null
  if (/^(?:place|city|other)$/.test(name.kind) && isSaidOfMinds(parts)) return null
  const type = typeNoun(name)
  if (type !== null && type === classSaid(parts)) return null
  if (STREET.test(type ?? '') && !DONE_BY_STREETS.test(mainVerb(parts)) && !clause.verb.passive) return null
  if (type === 'language' && name.first > clause.head.first) return null
  if (type !== null && isPlaceKind(name.kind) && isOfMany(parts))
    return isPluralNoun(tokens[name.last - 1]?.lower ?? '') ? null : 'which team'
  return type === null ? null : `which ${type}`
}

/** "Baikal was the surprise buyer", "Rome discussed": no lake buys, and those who discuss in a city are not the city. */
const isSaidOfMinds = (parts: Parts): boolean =>
  ONLY_MINDS.test(mainVerb(parts)) || lexnameOf(classSaid(parts) ?? '') === 'person'

/** "Norway have won", "Norway face": behind the name of one place a verb for many tells of those who play for it. */
const isOfMany = ({ statement: { sentence }, clause }: Parts): boolean =>
  /^(?:are|were|have)$/.test(sentence.tokens[clause.verb.finite]?.lower ?? '') ||
  sentence.syntax?.xpos[clause.verb.finite] === 'VBP'

/** The subject is one name with its class, and perhaps where it is from: "the sociologist Ada Byron of Elm University". */
function classedSubject({ statement, clause }: Parts, name: NameMention): string | null {
  const { sentence } = statement
  const classed = classedName(sentence, name)
  if (classed?.range.first !== clause.subject.first) return null
  const alone = subjectAlone(sentence.tokens, clause.subject)
  const behind = { first: classed.range.last, last: alone.last }
  const opening = sentence.tokens[behind.first]?.lower ?? ''
  if (behind.first !== behind.last && !/^(?:of|from|at)$/.test(opening)) return null
  if (behind.first > behind.last) return null
  return `which ${classed.noun} ${words(statement, behind)}`.trim()
}
