import { FIRST_AND_SECOND_PERSON, THIRD_PERSON } from '../language/closed-classes'
import { isEmptyIt, isWeather } from '../language/empty-it'
import { isPluralNoun } from '../language/inflection'
import { isName } from '../language/mentions'
import { kindOfNoun } from '../language/noun-kinds'
import { isFinite } from '../language/phrases'
import { isPersonNoun } from '../language/person-words'
import { sexOf } from '../language/pronouns'
import type { Token } from '../language/token'
import { verbBase } from '../language/wordnet/verbs'
import { meansEverybody } from './everybody'
import { isSaidOfEither, isSaidOfIt } from './said-of-it'
import { isSaying } from './saying'
import { isSeveral, organisationBefore, personBefore, pluralBefore, thingBefore } from './nouns-before'
import { isOwnedAhead } from './owned-by-subject'
import { covers } from './statement'
import type { Statement } from './statement'

/** True for a pronoun that the statement itself does not explain. `before` are the shown tokens in front of it. */
export function isLoosePronoun(statement: Statement, at: number, before: readonly Token[]): boolean {
  const token = statement.sentence.tokens[at]
  if (!token) return false
  const { lower } = token
  if (lower === 'that' && isSaidOf(statement, at)) return true
  const isThird = THIRD_PERSON.has(lower)
  if (!isThird && !FIRST_AND_SECOND_PERSON.has(lower)) return false
  if (isPartOfName(statement, at)) return false
  if (lower === 'it' && (isWeather(statement.sentence.tokens, at) || meansNothing(statement, at)))
    return false
  if (lower === 'it' ? isSource(statement, at) : isSourceInPerson(statement, at)) return false
  if (/^(?:he|she|it|they)$/.test(lower) && isBehindParticiple(statement, at)) return true
  if (isSaidOfIt(statement, at) || isSaidOfEither(statement, at)) return true
  if (/^(?:he|she|it|they)$/.test(lower) && isMainSubject(statement, token))
    return !isSubjectOfSide(statement, at)
  if (!isThird) return token.text !== 'US' && !isOrdinal(statement, at) && !meansEverybody(statement, at)
  if (pointsAhead(statement, at) || isNamedNext(statement, at) || isOwnedAhead(statement.sentence, at))
    return false
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower))
    return (
      isDemandedOf(statement, at) ||
      ((isOfFirstVerb(statement) || !pluralBefore(statement, lower, before)) &&
        !renamedBefore(statement, token) &&
        !(lower === 'their' && (organisationBefore(statement, token) || isOwnedBySubject(statement, at))))
    )
  if (/^(?:it|its|itself)$/.test(lower))
    return !thingBefore(statement, token, before) || (lower === 'its' && isOwnedByNone(statement, at))
  return !personBefore(statement, token, before) && !isOwnedBySubject(statement, at)
}

/** "The vote meant that was off the table": a "that" with a verb of its own behind a verb of saying is no joint but something told before. */
const isSaidOf = ({ sentence: { tokens, syntax } }: Statement, at: number): boolean => {
  const lemma = (syntax?.lemmas[at - 1] ?? '').toLowerCase()
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  return tokens[at - 1]?.pos === 'VERB' && (isSaying(lemma) || lemma === 'mean') && isFinite(tokens, next)
}

/** "He" in "Zheng He". */
const isPartOfName = ({ sentence: { mentions } }: Statement, at: number): boolean =>
  mentions.some((name) => isName(name) && name.first <= at && at < name.last && name.last - name.first > 1)

/** "It is clear that …", "it takes a year to …", "be it Elm or Ash", "what it feels like to …": an "it" that stands for nothing. */
function meansNothing({ sentence: { syntax, tokens } }: Statement, at: number): boolean {
  if (tokens[at - 1]?.lower === 'be') return true
  const behind = tokens.slice(at + 2, at + 9).map(({ lower }) => lower)
  if (tokens[at - 1]?.lower === 'what' && behind[0] === 'like' && behind[1] === 'to') return true
  const isCopula = /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')
  return (
    (isCopula ? isEmptyIt(tokens, at) : syntax?.relations[at] === 'expl') &&
    behind.some((word) => /^(?:that|to|who)$/.test(word))
  )
}

/** "According to Elm Films, it would close 60 shops": what a firm or body says of itself. */
function isSource({ sentence, clause, attribution }: Statement, at: number): boolean {
  if (attribution === null || clause?.subject.first !== at) return false
  return sentence.mentions.some(
    (name) =>
      isName(name) && name.kind === 'organisation' && name.last <= at && attribution.endsWith(name.text),
  )
}

/** "According to Ada Elm, she would close 60 shops", "her brother would": what somebody says of herself, before anybody else is named. */
function isSourceInPerson({ sentence, attribution, tokens: { first } }: Statement, at: number): boolean {
  const meant = sentence.referents.find((referent) => referent.at === at)?.name
  return (
    meant !== undefined &&
    attribution?.endsWith(meant) === true &&
    !sentence.mentions.some((name) => name.kind === 'person' && name.first >= first && name.last <= at)
  )
}

/** "Damasus I": a number, not the speaker. */
const isOrdinal = ({ sentence: { tokens } }: Statement, at: number): boolean =>
  tokens[at]?.text === 'I' && tokens[at - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** "Dubbed Orvonet, it was built in Oslo": who or what the sentence opens with a participle of is the pronoun itself. */
function isBehindParticiple({ sentence: { tokens }, tokens: { first } }: Statement, at: number): boolean {
  const opening = tokens[first]?.lower ?? ''
  if (tokens[at - 1]?.text !== ',' || !/(?:ed|ing)$/.test(opening) || verbBase(opening, '') === '')
    return false
  return !tokens.slice(first, at - 1).some((_, step) => step > 0 && isFinite(tokens, first + step))
}

/** "When the tower falls, it …": the subject of the side clause in front is the only thing named so far. */
function isSubjectOfSide({ sentence, clause, tokens: { first } }: Statement, at: number): boolean {
  const { syntax, tokens, mentions } = sentence
  const lower = tokens[at]?.lower ?? ''
  const front = clause?.front
  if (!syntax || !front || front.first < first || front.last > at) return false
  if (!tokens.some((_, index) => index >= front.first && index < front.last && isFinite(tokens, index)))
    return false
  const nouns = tokens
    .map((_, index) => index)
    .slice(front.first, front.last)
    .filter((index) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[index]?.pos ?? ''))
  const subject = nouns.find((index) => syntax.relations[index]?.startsWith('nsubj'))
  const noun = tokens[subject ?? -1]
  if (subject === undefined || noun === undefined || noun.pos === 'PRON' || nouns[0] !== subject) return false
  const name = mentions.filter(isName).find((mention) => mention.last === subject + 1)
  if (/^(?:he|she)$/.test(lower)) return name?.kind === 'person'
  if (name?.kind === 'person' || isPersonNoun(noun.lower)) return false
  return lower === 'it' ? !isPluralNoun(noun.lower) || name !== undefined : isPluralNoun(noun.lower)
}

/** "Due to its many plants, Socotra …": the subject that follows says whose; "one of its plants, the fig, …" is itself one of them. */
function pointsAhead(statement: Statement, at: number): boolean {
  const { sentence, clause, edits } = statement
  const { tokens, mentions } = sentence
  const lower = tokens[at]?.lower ?? ''
  const opening = tokens[clause?.subject.first ?? -1]
  if (
    tokens[at - 1]?.lower === 'of' &&
    /^(?:one|some|many|most|part|two|three)$/.test(tokens[at - 2]?.lower ?? '') &&
    !/^(?:like|unlike)$/.test(tokens[at - 3]?.lower ?? '')
  )
    return false
  if (!clause || at >= (clause.front?.last ?? 0) || !opening) return opensWithParticiple(statement, at)
  if (!/^(?:his|her|its|their)$/.test(lower) || tokens[at + 1]?.lower === 'part')
    return opensWithParticiple(statement, at)
  const renamed = edits.find((edit) => edit.text !== '' && covers(edit, opening))
  const name = mentions.filter(isName).find((mention) => mention.last === clause.head.last)
  const person =
    name?.kind === 'person' ||
    (renamed !== undefined && THIRD_PERSON.has(opening.lower) && opening.lower !== 'it')
  if (/^(?:his|her)$/.test(lower)) return person
  const plural = isPluralNoun(tokens[clause.head.last - 1]?.lower ?? '') && !name
  const definite = name !== undefined || renamed !== undefined || opening.lower === 'the'
  return definite && !person && (lower === 'their') === plural
}

/** "Following her election, Anna Lind is …", "in the days before his arrest Mr Voss wrote": the first who is named, right behind, does something. */
function isNamedNext({ sentence: { tokens, mentions }, tokens: { first } }: Statement, at: number): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '') || tokens[first]?.pos === 'PRON') return false
  let next = at + 1
  while (/^(?:NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')) next++
  if (next === at + 1) return false
  const from = tokens[next]?.text === ',' ? next + 1 : next
  const name = mentions.filter(isName).find((mention) => mention.last > from)
  const isFirst = !tokens
    .slice(first, at)
    .some(({ pos, lower }) => lower !== 'following' && /^(?:PROPN|PRON|VERB|AUX)$/.test(pos))
  return (
    isFirst &&
    name?.kind === 'person' &&
    name.first - from <= LONGEST_TITLE &&
    tokens.slice(from, name.first).every(({ pos }) => pos === 'PROPN') &&
    (name.sex ?? sexOf(tokens[at]?.lower ?? '')) === sexOf(tokens[at]?.lower ?? '') &&
    isFinite(tokens, name.last)
  )
}

/** "Mr" in front of a name. */
const LONGEST_TITLE = 1

/** "Having lost his boat, Anna Lind …": who lost it is the subject of the sentence. */
function opensWithParticiple({ sentence, clause, edits, tokens: { first } }: Statement, at: number): boolean {
  const { tokens, mentions } = sentence
  if (/^(?:ADJ|VERB)$/.test(tokens[first]?.pos ?? '') && /^(?:his|her)$/.test(tokens[at]?.lower ?? '')) {
    const next = tokens.findIndex(({ lower }, index) => index > at && /^s?he$/.test(lower))
    const he = tokens[next]
    if (he && tokens[next - 1]?.text === ',' && edits.some((edit) => edit.text !== '' && covers(edit, he)))
      return true
  }
  if (!clause || at >= clause.subject.first || !/^(?:VERB|AUX)$/.test(tokens[first]?.pos ?? '')) return false
  const subject = mentions.filter(isName).find((name) => name.last === clause.head.last)
  const named = mentions.some((name) => isName(name) && name.kind === 'person' && name.last <= at)
  return subject?.kind === 'person' && /^(?:he|she|his|her)$/.test(tokens[at]?.lower ?? '') && !named
}

/** The subject of the main clause: nothing before it in the sentence can be what it means, for sure. */
const isMainSubject = (statement: Statement, token: Token): boolean =>
  statement.clause !== null && statement.sentence.tokens[statement.clause.subject.first] === token

/** "Lind joined the Elmites and lived … in their house": what the first verb told of, which is cut away, may be meant. */
const isOfFirstVerb = ({ clause, sentence: { tokens } }: Statement): boolean =>
  clause?.kind === 'second' &&
  clause.gap !== null &&
  tokens.slice(clause.gap.first, clause.gap.last).some(isSeveral)

/** "Councils may require a licence before they can sail": of whom a body demands it, an earlier sentence tells; it demands nothing of itself. */
function isDemandedOf({ sentence: { tokens, syntax }, clause }: Statement, at: number): boolean {
  if (!clause || clause.verb.passive || !/^(?:before|until|if|unless)$/.test(tokens[at - 1]?.lower ?? ''))
    return false
  const verb = (syntax?.lemmas[clause.predicate] ?? '').toLowerCase()
  const head = tokens[clause.head.last - 1]?.lower ?? ''
  const isBody = AUTHORITY.test(head) || kindOfNoun(head)?.kind === 'organisation'
  const isAllowed = /^(?:can|may|could|might|are|were)$/.test(tokens[at + 1]?.lower ?? '')
  const own = tokens.slice(clause.verb.last, at).some((_, step) => isTold(tokens, clause.verb.last + step))
  return isAllowed && isBody && /^(?:require|demand|request|expect)$/.test(verb) && !own
}

/** Who may demand something of others. */
const AUTHORITY =
  /^(?:governments|states|countries|nations|authorities|courts|laws|rules|employers|cities|towns|provinces|counties|officials|landlords|insurers|lenders)$/

/** A plural that "they" may mean. */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && isPluralNoun(tokens[at].lower)

/** "The ferries" written for an earlier "they". */
const renamedBefore = ({ edits }: Statement, token: Token): boolean =>
  edits.some((edit) => edit.end <= token.start && /\p{L}s$/u.test(edit.text))

/** "Kilbrandon published his report": a subject of one name, of which it could not be told what it names, owns it. */
function isOwnedBySubject({ sentence: { tokens, mentions }, clause }: Statement, at: number): boolean {
  if (!clause || at < clause.verb.last || !/^(?:his|her|their)$/.test(tokens[at]?.lower ?? '')) return false
  const { first, last } = clause.head
  if (clause.subject.last !== last || !/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false
  const between = tokens.slice(clause.verb.last, at)
  return (
    mentions.some(
      (name) => isName(name) && name.kind === 'other' && name.first === first && name.last === last,
    ) && !between.some(({ pos, lower }) => pos === 'PROPN' || /^(?:that|which|who)$/.test(lower))
  )
}

/** "The engineers at Elm took long to see its merits": the only noun that could own something is none that the verb speaks of. */
function isOwnedByNone({ sentence, clause, edits }: Statement, at: number): boolean {
  const { tokens, mentions } = sentence
  if (!clause || edits.some((edit) => edit.text !== '' && edit.end <= (tokens[at]?.start ?? 0))) return false
  const { subject, head } = clause
  const singular = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(({ pos, lower }) => pos === 'PROPN' || (pos === 'NOUN' && !isPluralNoun(lower)))
  if (at >= subject.first && at < subject.last) {
    const between = tokens.slice(head.last, at)
    return !/^(?:and|or|,)$/.test(tokens[at - 1]?.lower ?? '') && !between.some(({ pos }) => pos === 'VERB')
  }
  const noun = tokens[head.last - 1]
  const isNamed = mentions.some((mention) => isName(mention) && mention.last === head.last)
  if (at < subject.first || isNamed || !noun || !isPluralNoun(noun.lower)) return false
  return !singular(clause.first, subject.first) && !singular(subject.last, at)
}
