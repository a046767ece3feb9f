import type { Slot } from '../../facts/slot'
import { isPhrase } from '../../facts/slot'
import { isName } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import { isFinite, nounPhraseAt } from '../../language/phrases'
import type { Token } from '../../language/token'
import type { Asked } from './asked'
import { keyOf } from './asked'
import type { Parts } from './parts'
import { asQuestion, frontOf, isPlainBe, words } from './parts'

/**
 * The name or thing of which the article says what it is: "Elmnet was a network built by students" -> "Which network was built by
 * students?", "Elmnet was the first network of Norway" -> "What was the first network of Norway?".
 */
export function askForDefined(parts: Parts, slot: Slot): Asked | null {
  const { statement, clause, rest } = parts
  const { tokens } = statement.sentence
  const isWhole = isPhrase(slot) ? slot.role === 'subject' : isName(slot) && slot.text === slot.name
  if (!isWhole || !isPlainBe(parts) || !isAlone(parts, slot)) return null
  const phrase = clause.complement?.phrase
  const opening = tokens[rest.first]
  if (!phrase || phrase.core.first !== rest.first || opening?.pos !== 'DET') return null
  const stem = /^an?$/.test(opening.lower)
    ? oneOfItsClass(parts, phrase.head)
    : opening.lower === 'the' && slot.kind === 'other'
      ? theOnly(parts, phrase.head)
      : null
  return stem === null
    ? null
    : { stem: asQuestion(statement, `${frontOf(parts, [])}${stem}`), key: keyOf(slot) }
}

/** The name, with "the" or without, is the whole subject. */
const isAlone = ({ statement, clause }: Parts, { first, last }: TokenRange): boolean =>
  clause.subject.last === last &&
  (clause.subject.first === first ||
    (clause.subject.first === first - 1 && statement.sentence.tokens[first - 1]?.lower === 'the'))

/** "a network that joined ten towns", "a network built by students": what is said of the class is asked of it. */
function oneOfItsClass(parts: Parts, head: number): string | null {
  const { statement, clause, rest } = parts
  const { tokens, syntax } = statement.sentence
  const of = tokens[head + 1]?.lower === 'of' ? nounPhraseAt(tokens, head + 2) : null
  const end = of?.last ?? head + 1
  const what = words(statement, { first: rest.first + 1, last: end })
  const next = tokens[end]
  const behind = { first: end, last: rest.last }
  if (!next || behind.first >= behind.last || isBroken(tokens, behind)) return null
  if (/^(?:that|which|who)$/.test(next.lower))
    return isFinite(tokens, end + 1)
      ? `which ${what} ${words(statement, { first: end + 1, last: rest.last })}`
      : null
  const isPlaced =
    /^(?:in|on|at|near|between)$/.test(next.lower) &&
    tokens[end + 1]?.lower !== 'which' &&
    behind.last - behind.first >= FEWEST_PLACING
  if (syntax?.xpos[end] !== 'VBN' && !isPlaced) return null
  const copula = words(statement, { first: clause.verb.first, last: clause.verb.last })
  const was = MADE.test(next.lower) ? copula.replace(/\bis$/, 'was').replace(/\bare$/, 'were') : copula
  return `which ${what} ${was} ${words(statement, behind)}`
}

/** Words of "in the old city of Elm": in a mere "in Norway" there are many of each class. */
const FEWEST_PLACING = 6

/** What is a thing of the past, though what it was done to is still there: "is a bridge built in 1902". */
const MADE =
  /^(?:built|created|founded|formed|established|designed|developed|invented|written|composed|painted|made|published|released|opened|produced|discovered|introduced|launched|fought|signed|held)$/

/** "the first network of Norway": of this there is one, and whoever or whatever it is makes the answer. */
function theOnly({ statement, clause, rest }: Parts, head: number): string | null {
  const { tokens } = statement.sentence
  const noun = tokens[head]?.lower ?? ''
  const first = clause.verb.first
  if (!isTellingEnough(tokens, { first: rest.first, last: rest.last })) return null
  return `${meansPerson(noun) ? 'who' : 'what'} ${words(statement, { first, last: rest.last })}`
}

/** Content words of a description by which one thing can be told. */
const FEWEST_CONTENT_WORDS = 3

const isTellingEnough = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(pos)).length >=
  FEWEST_CONTENT_WORDS

/** A second thing that is said of the class, or of the name, would have to be asked too. */
const isBroken = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ text }) => /^[,;:()—–]$/.test(text))
