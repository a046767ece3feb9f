import {
  BE,
  DETERMINERS,
  FINITE_AUXILIARIES,
  HAVE,
  MID_ADVERBS,
  MODALS,
  SUBJECT_PRONOUNS,
} from './closed-classes'
import type { TokenRange } from './mentions'
import { modifierAt } from './number-modifiers'
import type { Token } from './token'
import type { VerbGroup } from './verb-groups'
import { isOnlyParticiple, isPastForm } from './verbs'

const INSIDE_NOUN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const POSSESSIVE = /^['’]s?$/

/** The plain noun phrase that starts at `first` ("the growing alliance", "Kim Jong-un's decision"), or null. */
export function nounPhraseAt(tokens: readonly Token[], first: number): TokenRange | null {
  const opening = tokens[first]
  if (!opening) return null
  if (opening.lower === 'there' || (SUBJECT_PRONOUNS.has(opening.lower) && opening.pos === 'PRON'))
    return { first, last: first + 1 }
  const partitive = partitiveAt(tokens, first)
  if (partitive) return partitive
  let at = first + approximation(tokens, first)
  while (DETERMINERS.has(tokens[at]?.lower ?? '') && at - first < 3) at++
  let head = -1
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (POSSESSIVE.test(token.text) && head === at - 1 && tokens[at - 1]?.pos !== 'VERB') head = -1
    else if (token.pos === 'NOUN' || token.pos === 'PROPN') head = at
    else if (!modifies(tokens, at, first)) break
  }
  if (head < 0) return null
  return { first, last: head + 1 }
}

/** "many of them", "one of the oldest": the quantity word is the head, "of" follows. */
function partitiveAt(tokens: readonly Token[], first: number): TokenRange | null {
  const word = tokens[first]?.lower ?? ''
  const quantity =
    /^(?:many|some|most|all|both|few|others|none|each|one|several|much|half|neither|either|any)$/.test(word)
  return quantity && tokens[first + 1]?.lower === 'of' ? { first, last: first + 1 } : null
}

/** Length of "more than", "about", "at least" before a number; 0 where no number follows. */
function approximation(tokens: readonly Token[], first: number): number {
  const length = modifierAt(tokens, first)?.words.length ?? 0
  return length > 0 && tokens[first + length]?.pos === 'NUM' ? length : 0
}

/** Adjectives, numbers, "most important", and participles that stand before a noun. */
function modifies(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (INSIDE_NOUN_PHRASE.has(token.pos)) return true
  if (isOrSo(tokens, at) || isOrSo(tokens, at - 1)) return true
  if (token.text === '-' || token.text === '"' || token.text === '“' || token.text === '”') return false
  const leadsOn = INSIDE_NOUN_PHRASE.has(next.pos) || next.pos === 'VERB'
  if (token.pos === 'ADV' && next.pos === 'ADJ') return true
  const opened = tokens[at - 1]?.pos !== 'NOUN' && tokens[at - 1]?.pos !== 'PROPN'
  if (token.pos === 'VERB' && at > first && opened) {
    return leadsOn && /(?:ed|ing|en|wn)$/.test(token.lower) && next.pos !== 'VERB'
  }
  if (token.pos === 'CCONJ') return tokens[at - 1]?.pos === 'ADJ' && next.pos === 'ADJ'
  return token.text === ',' && tokens[at - 1]?.pos === 'ADJ' && next.pos === 'ADJ'
}

/** "70 or so animals": token `at` is the "or". */
const isOrSo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'or' &&
  /^(?:so|more)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'NUM'

const isAdverb = (token: Token): boolean =>
  MID_ADVERBS.has(token.lower) || (token.pos === 'ADV' && token.lower.endsWith('ly')) || isNegation(token)

const isNegation = (token: Token): boolean => /^(?:not|never|n't|n’t)$/.test(token.lower)

/** The verb group that starts at `first`, or null where no finite verb stands there for sure. */
export function verbGroupAt(tokens: readonly Token[], first: number): VerbGroup | null {
  let at = first
  while (at - first < 3 && tokens[at] && isAdverb(tokens[at] as Token) && !isFinite(tokens, at)) at++
  if (!isFinite(tokens, at)) return null
  const finite = at
  const group = FINITE_AUXILIARIES.has(tokens[finite]?.lower ?? '')
    ? auxiliaries(tokens, finite)
    : { last: finite + 1, main: finite }
  const inside = tokens.slice(first, group.last)
  return {
    first,
    last: group.last,
    finite,
    main: group.main,
    negated: inside.some(isNegation),
    passive: isPassive(tokens, finite, group.main),
    modal: MODALS.has(tokens[finite]?.lower ?? ''),
    tense: isPastForm(tokens[finite]?.lower ?? '') ? 'past' : 'present',
  }
}

/** After a finite auxiliary: further auxiliaries, adverbs, and the verb in the form that the auxiliary asks for. */
function auxiliaries(tokens: readonly Token[], finite: number): { last: number; main: number } {
  let at = finite + 1
  let main = finite
  let last = at
  while (at < tokens.length && at - finite < 6) {
    const token = tokens[at]
    if (!token) break
    if (BE.has(token.lower) || HAVE.has(token.lower)) {
      main = at
      last = ++at
    } else if (isAdverb(token)) {
      at++
    } else {
      if (isVerbForm(token)) return { last: at + 1, main: at }
      break
    }
  }
  return { last, main }
}

const isVerbForm = (token: Token): boolean => token.pos === 'VERB' && /^\p{Ll}/u.test(token.text)

function isPassive(tokens: readonly Token[], finite: number, main: number): boolean {
  const word = tokens[main]?.lower ?? ''
  if (main === finite || !(isPastForm(word) || isOnlyParticiple(word))) return false
  return tokens.slice(finite, main).some((token) => BE.has(token.lower))
}

/** True for a word that can only be read as a finite verb here: an auxiliary, a third person or a past tense. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (FINITE_AUXILIARIES.has(token.lower)) return token.pos === 'AUX' || token.pos === 'VERB'
  if (token.pos !== 'VERB' || !/^\p{Ll}/u.test(token.text)) return false
  if (/ing$/.test(token.lower) || isOnlyParticiple(token.lower)) return false
  const before = tokens[at - 1]
  if (before && (before.lower === 'to' || FINITE_AUXILIARIES.has(before.lower))) return false
  return true
}

/** True where a finite verb stands among some tokens of a sentence. */
export const holdsFinite = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some((_, step) => isFinite(tokens, first + step))
