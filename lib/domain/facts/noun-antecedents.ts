import { isPluralNoun } from '../language/inflection'
import type { NameKind } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Statement } from './statement'
import { isShown } from './statement'
import type { Pointer } from './told-names'
import { namesIn, subjectName, subjectNoun } from './told-names'

/**
 * What "the tower", "these towers", "the merger" means is told by the statement before: by the noun itself, by the verb
 * that it is made of, by the one name of its kind, or by several things of its class.
 */
export function explainsNoun(statement: Statement, { sentence: { tokens }, at }: Pointer): boolean {
  const phrase = nounPhraseAt(tokens, at)
  const words = phrase ? tokens.slice(at, phrase.last) : []
  const head = words.at(-1)
  if (head?.pos !== 'NOUN' || !/^(?:DET|ADJ|PRON)$/.test(words[0]?.pos ?? '')) return false
  const told = shownWords(statement)
  if (words.some((word) => TELLS_APART.test(word.lower) && !told.some(({ lower }) => lower === word.lower)))
    return false
  const noun = head.lemma.toLowerCase()
  const nouns = told.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
  if (nouns.some((token) => token.lemma.toLowerCase() === noun)) return true
  const ofItsClass = nouns.filter((token) => lexnameOf(token.lemma.toLowerCase()) === noun)
  if (isPluralNoun(head.lower)) return ofItsClass.length >= FEWEST_OF_A_CLASS
  const near = words.length === 2 && /^(?:the|this)$/.test(words[0]?.lower ?? '')
  return near && (told.some((token) => isMadeOf(noun, token)) || isItsKind(statement, noun))
}

/** "The new package", "the second flight": not the one that was spoken of. */
const TELLS_APART =
  /^(?:new|old|former|latter|second|third|next|other|another|remaining|updated|revised|further)$/

/** "Two bears, a lion and five cockatoos" are "these animals". */
const FEWEST_OF_A_CLASS = 2

const shownWords = (statement: Statement): Token[] =>
  statement.sentence.tokens.filter((token, index) => isShown(statement, { ...token, first: index }))

/** "Merge" and "merger", "announced" and "announcement": the verb's base and an ending that makes a noun of it. */
function isMadeOf(noun: string, { pos, lemma }: Token): boolean {
  if (pos !== 'VERB') return false
  const stem = lemma.toLowerCase().replace(/e$/, '')
  return (
    (stem.length >= SHORTEST_STEM || noun === lemma.toLowerCase()) &&
    noun.startsWith(stem) &&
    /^(?:e|e?ment|t?ion|ation|ition|e?r|al|ing|ure|ance|ence)?$/.test(noun.slice(stem.length))
  )
}

const SHORTEST_STEM = 4

const ORGANISATION =
  /^(?:company|firm|organi[sz]ation|corporation|network|agency|broadcaster|publisher|team|club|party|band|institution|university|college)$/
const PLACE = /^(?:city|town|village|region|area|district|neighbou?rhood|island|country|site|place|state|settlement)$/ // prettier-ignore

/** The subject is the one name that the noun can stand for: "the company" for Elm Broadcasting, "the researcher" for Ada Byron. */
function isItsKind(statement: Statement, noun: string): boolean {
  if (PLACE.test(noun) && lexnameOf(subjectNoun(statement)?.lower ?? '') === 'location') return true
  const kinds = kindsOf(noun)
  const subject = subjectName(statement)
  if (kinds === null || !subject) return false
  const fitting = new Set(namesIn(statement, kinds).map(({ name }) => name))
  return kinds.includes(subject.kind) && fitting.size === 1
}

function kindsOf(noun: string): readonly NameKind[] | null {
  if (ORGANISATION.test(noun)) return ['organisation', 'other']
  if (PLACE.test(noun)) return ['city', 'country', 'place', 'other']
  return isPersonNoun(noun) ? ['person'] : null
}
