import { isPhrase } from '../../facts/slot'
import type { AnalysedSentence } from '../../language/analysis'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import { knownName } from '../../language/gazetteer/lookup'
import { kindOfNoun } from '../../language/noun-kinds'
import { workAt } from '../../language/titles'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { isListedNoun, lexnameOf } from '../../language/wordnet/lexnames'
import { isOneLetterApart } from '../../shared/text'
import type { Run } from '../run'
import type { Gate } from './gate'

/** "asteroid _____ QX7", "the second _____", "a guide called _____ in the Harbour", "Elmo Motrs": what is asked for is half of a fixed name, or misspelt. */
export const fixedName: Gate = {
  name: 'fixed-name',
  check: ({ source: { slot, statement, detail }, form }, run) => {
    if (form === 'true-false') return null
    const { tokens } = statement.sentence
    if (hasStraySpace(tokens, slot)) return 'A space tears a word of the answer.'
    if (isName(slot)) {
      if (isMisspelt(run, slot, tokens[slot.last])) return 'The source spells this name otherwise elsewhere.'
      const isHalf = isInCalledTitle(statement.sentence, slot) || isCountOfTitle(tokens, slot.first - 1)
      return !detail && isHalf ? HALF : null
    }
    const isHalf =
      isQuantity(slot) || isDate(slot)
        ? isCatalogued(tokens, slot) || isCountOfTitle(tokens, slot.first)
        : isPhrase(slot) &&
          (isEndOfCompound(tokens, slot) ||
            isBehindModifier(tokens, slot) ||
            FORMULA.test(tokens[slot.last - 1]?.text ?? ''))
    return isHalf ? HALF : null
  },
}

/** "a doubling of CO": letters of a formula whose figure a page has lost, or is torn from. */
const FORMULA = /^(?:CO|SO|NO|CH)$/

const HALF = 'It is part of a fixed name.'

/** "asteroid | 2012 | QX7": letters and digits behind a number belong to one designation. */
const isCatalogued = (tokens: readonly Token[], { last }: TokenRange): boolean =>
  /^\p{Lu}+\d+$/u.test(tokens[last]?.text ?? '')

/** "the film 40 | Sails", "40 | Last Sails": a number that counts nothing, in front of the rest of a title. */
const isCountOfTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  (/^(?:First|Second|Third|Last)$/.test(tokens[at + 1]?.text ?? '') ||
    workAt(tokens, { first: at, last: at + 2 }).noun !== null)

/** "the second | world war", "a full | moon": with the word before it the phrase is listed as one. */
const isEndOfCompound = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  const before = tokens[first - 1]?.lower ?? ''
  const said = spaced(tokens.slice(first, last)).toLowerCase()
  return (
    (/^(?:first|second|third)$/.test(before) && said === 'world war') || isListedNoun(`${before} ${said}`)
  )
}

/** "with slow, | wooden boats", "up to | date maps": what describes the same noun stands in front of the phrase. */
function isBehindModifier(tokens: readonly Token[], { first }: TokenRange): boolean {
  const [opening, adjective, comma, next] = tokens.slice(Math.max(0, first - 3), first + 1)
  if (adjective?.lower === 'up' && comma?.lower === 'to' && next?.lower === 'date') return true
  return (
    comma?.text === ',' &&
    /^(?:ADP|DET)$/.test(opening?.pos ?? '') &&
    [adjective, next].every((word) => word?.pos === 'ADJ')
  )
}

/** Letters of a name that is taken for misspelt, and how often the other spelling stands in the article. */
const SHORTEST = 8
const OFTEN = 2

/** "Elmo Motrs" once beside "Elmo Motors", and "Elmo Motor’s" for "Elmo Motors’": one letter away from what the article says otherwise. */
const isMisspelt = ({ mentionsOf }: Run, { text }: NameMention, next: Token | undefined): boolean => {
  const isOwner = /^['’]s$/.test(next?.text ?? '')
  const isPlural = (other: string): boolean => other === `${text}s` || text === `${other}s`
  return (
    text.length >= SHORTEST &&
    mentionsOf.get(text) === 1 &&
    knownName(text) === null &&
    [...mentionsOf].some(
      ([other, times]) => times >= OFTEN && isOneLetterApart(text, other) && (isOwner || !isPlural(other)),
    )
  )
}

/** "a guide called | Life | in the Harbour", "… Life in the | Harbour": small words go on in the title of a work. */
function isInCalledTitle({ tokens }: AnalysedSentence, { first, last }: NameMention): boolean {
  const called = tokens.findLastIndex(
    ({ lower }, at) => at < first && /^(?:called|titled|entitled)$/.test(lower),
  )
  const noun = tokens[called - 1]?.lower ?? ''
  if (called < 1 || !(kindOfNoun(noun)?.kind === 'work' || lexnameOf(noun) === 'communication')) return false
  const between = tokens.slice(called + 1, first)
  if (!between.every(({ text }) => /^\p{Lu}/u.test(text) || LINKS.test(text))) return false
  const [link, the, next] = tokens.slice(last, last + 3)
  const goesOn = LINKS.test(link?.text ?? '') && the?.text === 'the' && /^\p{Lu}/u.test(next?.text ?? '')
  return goesOn || between.at(-1)?.text === 'the'
}

const LINKS = /^(?:in|of|at|on|with|for|to|from|the)$/

/** "Ber gdal", "har bour": small letters behind a space, which with the piece before them make a word that is listed, or behind a capital none. */
function hasStraySpace(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return tokens.slice(first, last - 1).some(({ text }, step) => {
    const next = tokens[first + step + 1]?.text ?? ''
    if (/^\p{Lu}\p{Ll}{1,4}$/u.test(text) && /^[^\x00-\x7F\P{Ll}]\p{Ll}{2}/u.test(next)) return true
    const isPiece = (word: string): boolean => /^\p{Ll}{2,}$/u.test(word) && !isListedNoun(word)
    return isPiece(text) && isPiece(next) && isListedNoun(text + next)
  })
}
