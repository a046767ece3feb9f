import { isPluralNoun } from '../language/inflection'
import type { NameMention } from '../language/mentions'
import { isQuantity } from '../language/mentions'
import { isPersonNoun, meansPerson } from '../language/person-words'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { isTimeUnit } from '../language/units'
import { lexnameOf } from '../language/wordnet/lexnames'
import { agedAt } from './aged-persons'
import { mustBePeople } from './antecedents'
import type { Context } from './context'
import { namesBody } from './kind-nouns'
import type { LooseWord } from './loose-words'
import { isAkin } from './noun-antecedents'
import type { Statement } from './statement'
import { covers, endingAt, wording } from './statement'
import { namesIn, nounsIn, wordsIn } from './told-names'

/**
 * False where nothing that is shown can be what a loose word means: no player for "these players", no number for "the
 * figures", no firm for "the company", nothing but people for "it", no place and no writing for "here", nobody or two people for "the 47-year-old". Far less than `explains` asks for.
 */
export function mayBeMeant(context: Context, statement: Statement, { at }: LooseWord): boolean {
  const { sentence } = statement
  const token = sentence.tokens[at]
  if (!token) return true
  const told = at > statement.tokens.first ? [...context, endingAt(statement, at)] : context
  if (/^(?:it|its|itself)$/.test(token.lower))
    return told.some(mustBePeople({ sentence, at, token }) ? tellsOfBody : tellsOfOne)
  if (/^(?:here|there)$/.test(token.lower)) return context.some(tellsWhere)
  if (agedAt(sentence.tokens, at) !== null)
    return new Set(told.flatMap((one) => namesIn(one, ['person'])).map(({ name }) => name)).size === 1
  const phrase = nounPhraseAt(sentence.tokens, at)
  const head = phrase ? sentence.tokens[phrase.last - 1] : undefined
  if (!phrase || head?.pos !== 'NOUN') return true
  const noun = head.lemma.toLowerCase()
  if (/^(?:these|those)$/.test(token.lower))
    return !CONCRETE.test(lexnameOf(noun) ?? '') || context.some((one) => tellsOfSuch(one, noun))
  if (phrase.last - at !== 2) return true
  if (noun === 'figure') return context.some(tellsNumber)
  return !namesBody(noun) || told.some((one) => tellsOfBody(one) || tellsOfSuch(one, noun))
}

/** Classes of what can be met or seen: what was said or done goes by many nouns. */
const CONCRETE = /^(?:person|group|animal|plant|food|substance|artifact|object|location)$/

/** A name that not only a person can have. */
const isNoPerson = ({ kind, sex }: NameMention): boolean =>
  kind === 'person' ? sex === null : kind !== 'nationality'

/** It shows a name of no person, or a noun for one thing. */
const tellsOfOne = (told: Statement): boolean =>
  namesIn(told).some(isNoPerson) ||
  nounsIn(told).some(({ lower }) => !isPluralNoun(lower) && !isPersonNoun(lower) && !isTimeUnit(lower))

/** It shows a name of no person, or a noun for what one can be in, read or find something in. */
const tellsWhere = (told: Statement): boolean =>
  namesIn(told).some(isNoPerson) ||
  nounsIn(told).some(({ lower, lemma }) =>
    [lower, lemma.toLowerCase()].some(
      (noun) => /^(?:location|artifact|object|group)$/.test(lexnameOf(noun) ?? '') || WRITTEN.test(noun),
    ),
  )

const WRITTEN =
  /^(?:article|book|chapter|column|diary|document|essay|film|letter|lecture|novel|page|paper|passage|play|poem|report|scene|section|song|speech|story|study|text|work)$/

/** It shows a name that a body of people, a state or a town goes by, or a noun for one. */
const tellsOfBody = (told: Statement): boolean =>
  namesIn(told).some(isNoPerson) ||
  nounsIn(told).some(({ lower }) => lexnameOf(lower) === 'group' || namesBody(lower))

/** It shows a number that is no price. */
const tellsNumber = (told: Statement): boolean =>
  told.sentence.mentions.some(
    (mention) => isQuantity(mention) && mention.kind !== 'money' && covers(told, mention),
  )

/** It shows the noun itself or another word for it, several of its class, or several people for a noun that means people. */
function tellsOfSuch(told: Statement, noun: string): boolean {
  const { tokens } = told.sentence
  const isOfClass = (token: Token): boolean => lexnameOf(token.lower) === lexnameOf(noun)
  const heads = nounsIn(told).filter((token) => tokens[tokens.indexOf(token) + 1]?.pos !== 'NOUN')
  const such = heads.filter(isOfClass)
  return (
    such.length > 1 ||
    such.some(({ lower }) => isPluralNoun(lower)) ||
    wording(told).toLowerCase().includes(noun) ||
    wordsIn(told).some((token) => isAkin(noun, token)) ||
    (meansPerson(noun) && namesIn(told, ['person']).length > 1)
  )
}
