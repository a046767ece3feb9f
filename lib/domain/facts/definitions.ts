import type { Clause } from '../language/clauses'
import { BE } from '../language/closed-classes'
import { isSuperlative } from '../language/gradable'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { isFinite } from '../language/phrases'
import type { NounPhrase } from '../language/noun-phrases'
import { singularsOf } from '../language/plurals'
import type { Token } from '../language/token'
import { isContent } from '../language/token'
import type { Lexname } from '../language/wordnet/lexnames'
import { lexnameOf } from '../language/wordnet/lexnames'
import { givenNames } from './given-names'
import type { Statement } from './statement'
import { isShown, spanOf } from './statement'

/** A statement that says what a word means: the word, without its article, and what it means, up to the end. */
export interface Definition {
  readonly term: TokenRange
  readonly meaning: TokenRange
}

/** Words of the longest term. */
const LONGEST = 4

/** "Erosion is the process by which wind and water wear away the land.": a term, and a class with what tells it apart. */
export const definitionIn = (statement: Statement): Definition | null =>
  explained(statement) ?? givenTerm(statement)

function explained(statement: Statement): Definition | null {
  const { clause, sentence, tokens: shown } = statement
  if (!clause || !isPlain(statement, clause)) return null
  const subject = clause.subjectPhrase
  const { tokens } = sentence
  if (!subject || subject.coordinated || subject.mention || clause.front) return null
  const term = withoutArticle(tokens, subject.core)
  const words = tokens.slice(term.first, term.last)
  if (
    words.length > LONGEST ||
    !words.every(({ pos, text }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos) || text === '-')
  )
    return null
  if (
    !/^(?:bare|indefinite)$/.test(subject.definiteness) ||
    words.some(({ lower }) => RANKS.test(lower) || COUNTS.test(lower))
  )
    return null
  const meaning = { first: clause.verb.last, last: Math.min(clause.last, shown.last) }
  if (!isShown(statement, { ...spanOf(statement, term), first: term.first })) return null
  return isMeaning(statement, { clause, subject }, meaning) ? { term, meaning } : null
}

/** "The study of rocks is called petrology.": what stands before the verb says what the name means. */
function givenTerm(statement: Statement): Definition | null {
  const { sentence, clause, tokens: shown } = statement
  const { tokens, mentions } = sentence
  if (statement.prefix !== '' || statement.certainty !== 'stated' || clause?.front) return null
  const name = givenNames(sentence).find(
    ({ end }) => end >= shown.last || /^[,;]$/.test(tokens[end]?.text ?? ''),
  )
  const be = (name?.verb ?? 0) - 1
  if (!name || be <= shown.first || be >= shown.last || !/^(?:is|are)$/.test(tokens[be]?.lower ?? ''))
    return null
  const meaning = { first: shown.first, last: be }
  const isSubject = clause
    ? clause.subject.first === meaning.first && clause.subject.last === meaning.last
    : isLoneSubject(tokens, meaning)
  const isOfSomebody = mentions.some(
    (other) => isName(other) && other.first >= meaning.first && other.last <= meaning.last,
  )
  const words = tokens.slice(meaning.first, meaning.last)
  if (words.slice(0, 2).some(({ lower }) => COUNTS.test(lower))) return null
  const content = words.filter(isContent)
  return isSubject && !isOfSomebody && content.length > ENOUGH_BEHIND_THE ? { term: name, meaning } : null
}

/** "The price at which supply equals demand | is called …": one noun with its clause, however the rest is read. */
function isLoneSubject(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last)
  const verbs = words.filter(({ lower }, at) => isFinite(tokens, first + at) && !/ed$/.test(lower))
  const isRelative = words.some(
    ({ lower }, at) => /^(?:that|which|who)$/.test(lower) && /^(?:NOUN|ADP)$/.test(words[at - 1]?.pos ?? ''),
  )
  return (
    /^(?:the|an?)$/.test(words[0]?.lower ?? '') &&
    !words.some(({ pos }) => pos === 'PUNCT') &&
    (verbs.length === 0 || (isRelative && verbs.length === 1))
  )
}

/** It says so for all times, of nobody in particular, and denies nothing. */
const isPlain = (statement: Statement, { kind, verb }: Clause): boolean =>
  /^(?:main|joined)$/.test(kind) &&
  statement.certainty === 'stated' &&
  statement.prefix === '' &&
  !verb.negated &&
  verb.tense === 'present' &&
  !verb.modal &&
  verb.last - verb.first === 1 &&
  BE.has(statement.sentence.tokens[verb.main]?.lower ?? '')

function withoutArticle(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  return { first: /^(?:an?|the)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first, last }
}

interface Said {
  readonly clause: Clause
  readonly subject: NounPhrase
}

/** Fewest nouns, verbs and adjectives that tell a thing apart from others of its class; "the" says that it is the only one. */
const ENOUGH = 2
const ENOUGH_BEHIND_THE = 1

function isMeaning({ sentence }: Statement, { clause, subject }: Said, meaning: TokenRange): boolean {
  const { tokens, mentions } = sentence
  const said = clause.complement?.phrase
  if (!said || said.first !== meaning.first || said.coordinated || said.mention) return false
  const behind = tokens.slice(said.head + 1, meaning.last)
  const enough = said.definiteness === 'definite' ? ENOUGH_BEHIND_THE : ENOUGH
  if (behind.filter(isContent).length < enough || isOneOfMany(tokens, said)) return false
  if (behind.some(({ text }) => /^[—–]$/.test(text))) return false
  const isOfSomebody = mentions.some(
    (name) =>
      isName(name) &&
      name.kind !== 'term' &&
      name.text !== 'Earth' &&
      name.first > said.head &&
      name.last <= meaning.last,
  )
  return !isOfSomebody && isClassOf(tokens, { said, subject }) && tellsApart(tokens, { said, subject })
}

/** "the main cause", "the largest city", "the only crop": what holds of a thing, not what its name means. */
const RANKS =
  /^(?:main|chief|principal|primary|major|leading|only|most|best|key|first|second|third|last|next|important|staple|common|typical|good|great|popular)$/

/** "Most rocks", "such plants": some of many. */
const COUNTS =
  /^(?:most|many|more|some|several|such|other|another|all|few|certain|various|different|both|modern|new|early|recent|today)$/

/** Nouns for what a thing is to another one; a name is not explained by them. */
const ROLES =
  /^(?:type|kind|form|sort|class|example|instance|case|part|member|source|cause|result|effect|consequence|product|outcome|reason|way|key|basis|base|backbone|foundation|home|place|heart|centre|center|core|symbol|sign|mark|subject|object|target|goal|aim|focus|matter|question|problem|issue|challenge|threat|danger|victim|host|choice|option|alternative|addition|thing|one|right|crime|mistake|myth|pity|success|failure)$/

const isOneOfMany = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  ROLES.test(tokens[head]?.lemma.toLowerCase() ?? '') ||
  tokens.slice(first, head).some(({ lower }) => RANKS.test(lower) || isSuperlative(lower))

/** Classes of what has a name of its own kind, of which one deed or property holds of many: "a bird that eats fish". */
const KINDS: ReadonlySet<Lexname> = new Set([
  'animal',
  'plant',
  'food',
  'substance',
  'object',
  'location',
  'body',
  'person',
  'time',
])

/** Of these, an "a" before the word says that it is a sort of them: "An enzyme is a protein that …". */
const STUFFS: ReadonlySet<Lexname> = new Set(['substance', 'object', 'body'])

/** Nouns for the widest classes: who defines a word begins with them. */
const WIDEST =
  /^(?:animal|plant|organism|person|people|someone|substance|material|mixture|process|force|measure|method|technique|system|procedure|practice|property|quality|state|condition|ability|branch|study|science|device|instrument|tool|machine|area|region|layer|mass|structure|organ|tissue|cell|molecule|particle|reaction|change|movement|transfer|increase|decrease|rise|fall|amount|number|quantity|rate|ratio|energy|unit|group|set|series|word|statement|arrangement|agreement|institution|organisation|organization|relationship|disease|disorder)$/

interface Meant {
  readonly said: NounPhrase
  readonly subject: NounPhrase
}

const lemmaOf = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? ''

const isWidest = (noun: Token | undefined): boolean => WIDEST.test(lemmaOf(noun))

/** "Metamorphic rocks are rocks that …", "Erosion is the process …", "A fuse is a device …", "Copper is a metal that …" is none. */
function isClassOf(tokens: readonly Token[], { said, subject }: Meant): boolean {
  const [own, other] = [tokens[subject.head], tokens[said.head]]
  if (!own || !other) return false
  const same = lemmaOf(own) === lemmaOf(other) || singularsOf(own.lower).includes(lemmaOf(other))
  if (same) return subject.core.last - subject.core.first > 1
  if (isWidest(other)) return true
  const lexname = lexnameOf(other.lower)
  if (
    lexname === null ||
    (KINDS.has(lexname) && !(subject.definiteness === 'indefinite' && STUFFS.has(lexname)))
  )
    return false
  return said.definiteness === 'definite' || subject.definiteness === 'indefinite' || subject.plural
}

const RELATIVE = /^(?:that|which|who|whose|where)$/

/** Right behind the noun stands what restricts it: "that …", "by which …", "of …", "used to …". */
function tellsApart(tokens: readonly Token[], { said }: Meant): boolean {
  const next = tokens[said.head + 1]
  const behind = tokens[said.head + 2]?.lower ?? ''
  if (!next) return false
  if (RELATIVE.test(next.lower)) return true
  if (next.pos === 'ADP' && /^(?:which|whom)$/.test(behind)) return true
  if (next.pos === 'VERB' && /(?:ed|en|ing|wn|lt|de)$/.test(next.lower)) return true
  const clause = tokens.findIndex(({ lower }, at) => at > said.head && RELATIVE.test(lower))
  const owners = tokens.slice(said.head + 1, clause < 0 ? tokens.length : clause)
  return (
    /^(?:of|in|for|between|per|to|from)$/.test(next.lower) &&
    (isWidest(tokens[said.head]) || !owners.some(({ lower }) => lower === 'the')) &&
    !owners.some(({ lower }) => /^(?:its|their|his|her|our|this|these)$/.test(lower))
  )
}
