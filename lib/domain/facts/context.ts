import type { AnalysedSentence } from '../language/analysis'
import { isPluralNoun } from '../language/inflection'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Told } from './found-fact'
import { isLoose } from './found-fact'
import type { LooseWord } from './loose-words'
import { PERSONAL, sexOf } from './meanings'
import { covers, isShown, overlaps, wording } from './statement'
import type { Statement } from './statement'

/** Words of the longest sentence that is shown in grey. */
const LONGEST = 30

/** The sentence before and what it tells. */
type Before = readonly Told[]

/**
 * The sentence before as it may be shown in grey, where it explains each loose word of a statement: short, and understood by
 * itself; null where it does not help.
 */
export function contextOf(before: Before, statement: Statement, loose: readonly LooseWord[]): string | null {
  const fatal = loose.filter((word) => word.fatal)
  if (fatal.length === 0 || fatal.some((word) => word.beyondHelp)) return null
  const { sentence } = statement
  const helping = before.find(
    (told) =>
      told.statement.clause !== null &&
      !isLoose(told) &&
      told.statement.sentence.index === sentence.index - 1 &&
      wording(told.statement).split(' ').length <= LONGEST &&
      /\p{L}/u.test(wording(told.statement)) &&
      fatal.every((word) => explains(told.statement, sentence, word)),
  )
  return helping ? wording(helping.statement) : null
}

/** What a loose word of the next sentence points to stands in the statement, and no second thing that it could mean. */
function explains(statement: Statement, sentence: AnalysedSentence, word: LooseWord): boolean {
  const token = sentence.tokens[word.at]
  if (!token) return false
  const same = statement.sentence.paragraph === sentence.paragraph
  if (/^(?:he|she|him|her|his|hers)$/.test(token.lower)) return same && people(statement, token).size === 1
  if (/^its?$/.test(token.lower)) return same && isOneThing(statement) && !hasItsOwn(sentence, word.at)
  if (/^(?:they|them|their|theirs)$/.test(token.lower)) return same && isManyThings(statement)
  if (/^(?:here|there)$/.test(token.lower)) return same && isOnePlace(statement)
  return saysOf(statement, sentence, word.at)
}

/** "Elm bought a studio; it also signed …": the clause before in the same sentence tells what "it" is. */
const hasItsOwn = ({ clauses }: AnalysedSentence, at: number): boolean =>
  clauses.some(({ kind, subject, verb }) => kind === 'main' && subject.last <= at && verb.last <= at)

/** It names one place, or a thing that stands in one. */
const isOnePlace = (statement: Statement): boolean =>
  namesIn(statement).filter(({ kind }) => /^(?:city|country|place|organisation)$/.test(kind)).length === 1

const namesIn = (statement: Statement): NameMention[] =>
  statement.sentence.mentions
    .filter(isName)
    .filter((name) => covers(statement, name))
    .filter((name) => !statement.edits.some((edit) => edit.text === '' && overlaps(edit, name)))

/** The people whom the pronoun may mean, pronouns that were written as names among them. */
function people(statement: Statement, { lower }: Token): ReadonlySet<string> {
  const sex = sexOf(lower)
  const renamed = statement.edits.filter((edit) =>
    statement.sentence.tokens.some((token) => PERSONAL.test(token.lower) && token.start === edit.start),
  )
  return new Set([
    ...namesIn(statement)
      .filter(({ kind, sex: own }) => kind === 'person' && (own ?? sex) === sex)
      .map(({ name }) => name),
    ...renamed.map(({ text }) => text.replace(/[’']s?$/, '')),
  ])
}

/** The subject is one thing and no person. */
function isOneThing({ clause, sentence, edits }: Statement): boolean {
  const noun = sentence.tokens[(clause?.head.last ?? 0) - 1]
  const name = sentence.mentions.filter(isName).find(({ last }) => last === clause?.head.last)
  if (!clause || !noun || clause.subjectPhrase?.coordinated || name?.kind === 'person') return false
  const renamed = edits.some((edit) => edit.text !== '' && overlaps(edit, noun))
  if (!name && !renamed && clause.subjectPhrase?.definiteness === 'pronoun') return false
  return name !== undefined || noun.lower === 'it' || (noun.pos === 'NOUN' && !isPluralNoun(noun.lower))
}

/** The subject is several things. */
function isManyThings({ clause, sentence }: Statement): boolean {
  const noun = sentence.tokens[(clause?.head.last ?? 0) - 1]
  return clause?.subjectPhrase?.coordinated === true || (noun?.pos === 'NOUN' && isPluralNoun(noun.lower))
}

/** The noun of "the tower", "these towers" is said, or its name holds it; or what is told are several of its class. */
function saysOf(statement: Statement, { tokens }: AnalysedSentence, at: number): boolean {
  const phrase = nounPhraseAt(tokens, at)
  const head = phrase && tokens[phrase.last - 1]
  if (head?.pos !== 'NOUN') return false
  const { sentence } = statement
  const noun = head.lemma.toLowerCase()
  const told = sentence.tokens.filter(
    (token, index) => /^(?:NOUN|PROPN)$/.test(token.pos) && isShown(statement, { ...token, first: index }),
  )
  if (told.some((token) => token.lemma.toLowerCase() === noun)) return true
  const ofItsClass = told.filter((token) => lexnameOf(token.lemma.toLowerCase()) === noun)
  return isPluralNoun(head.lower) && ofItsClass.length >= FEWEST_OF_A_CLASS
}

/** "Two bears, a lion and five cockatoos" are "these animals". */
const FEWEST_OF_A_CLASS = 2
