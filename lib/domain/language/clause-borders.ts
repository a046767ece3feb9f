import { trimmed } from './adverbials'
import { kindOf } from './clause-kinds'
import type { ReadSentence } from './noun-phrases'
import { isName } from './mentions'
import { isFinite } from './phrases'
import type { Token } from './token'
import { theAt } from './token'
import { opensUnmarked } from './unmarked-sentences'
import { childrenBy, hangsBy, spanUnder } from './tree'
import { sharesTo } from './verb-number'

/** Where the clause starts: its earliest part, without "and", "because" and marks. */
export function startOf(sentence: ReadSentence, word: number, subject: number): number {
  const { tree } = sentence
  const starts = (tree.children[word] ?? [])
    .filter((child) => child < subject && hangsBy(tree, child, ['obl', 'advcl', 'advmod', 'nmod']))
    .map((child) => trimmed(sentence, spanUnder(tree, child)).first)
  return Math.min(subject, ...starts)
}

/** Where the clause ends: before a second verb, an inserted clause, and the closing stop. */
export function endOf(sentence: ReadSentence, word: number): number {
  const { tree } = sentence
  const children = tree.children[word] ?? []
  const beside = children.filter((child) => child > word && isBeside(sentence, child))
  const limit = Math.min(
    ...beside.map((child) => openingOf(sentence, child)),
    nextFront(sentence, word),
    nextNamed(sentence, word),
    nextSentence(sentence, word),
  )
  const own = children
    .filter((child) => !beside.includes(child) && child < limit && !hangsBy(tree, child, ['punct']))
    .map((child) => spanUnder(tree, child).last)
  const reach = Math.min(limit, Math.max(word + 1, ...own))
  const { last } = trimmed(sentence, {
    first: 0,
    last: tree.heads[word] === -1 ? toMark(sentence, reach, limit) : reach,
  })
  return withClosing(sentence, last)
}

/** "or 185 miles | south of Elm": what a main clause says goes on until a mark or an "and" ends it. */
const toMark = ({ tokens }: ReadSentence, reach: number, limit: number): number =>
  reach < limit &&
  !isBorder(tokens[reach]) &&
  (CLOSES.test(tokens[reach - 1]?.text ?? '') || !isBorder(tokens[reach - 1]))
    ? limit
    : reach

/** What stands in brackets ends nothing. */
const CLOSES = /^[)\]]$/

const isBorder = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'PUNCT' || /^(?:and|or|but|nor|so|yet|[–—&/])$/.test(token.lower)

/**
 * "half of the land (a great estate) A small part is fallow", "rents and taxes, In some towns it rains": where a small word
 * with a capital opens a sentence whose stop is missing; the sentence's length where none does.
 */
function nextSentence({ tokens, mentions }: ReadSentence, word: number): number {
  const found = tokens.findIndex((_, at) => at > word && opensUnmarked(tokens, mentions, at))
  return found < 0 ? tokens.length : found
}

/** Tokens of the longest phrase that is looked for in front of a second clause, and of that clause's longest subject. */
const LONGEST_FRONT = 14
const LONGEST_SUBJECT = 5

/**
 * "saw no need for it, and on 12 October 1859, he issued …", ", and, in May, he issued …": where the "and" stands whose phrase opens the next clause,
 * though a tree may hang that phrase on this one; the sentence's length where there is none.
 */
function nextFront({ tokens }: ReadSentence, word: number): number {
  const opens = (comma: number): boolean =>
    tokens[comma]?.text === ',' &&
    /^(?:PRON|DET|PROPN|NOUN)$/.test(tokens[comma + 1]?.pos ?? '') &&
    tokens
      .slice(comma + 2, comma + 2 + LONGEST_SUBJECT)
      .some(
        (_, step, ahead) =>
          isFinite(tokens, comma + 2 + step) &&
          ahead.slice(0, step).every(({ pos }) => /^(?:PRON|DET|PROPN|NOUN|ADJ|ADV)$/.test(pos)),
      )
  const found = tokens.findIndex(({ lower }, at) => {
    const front = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
    if (at <= word || !/^(?:and|but)$/.test(lower) || tokens[front]?.pos !== 'ADP') return false
    const ahead = tokens.slice(front + 1, front + 1 + LONGEST_FRONT)
    const verb = ahead.findIndex((_, step) => isFinite(tokens, front + 1 + step))
    return ahead.slice(0, verb < 0 ? ahead.length : verb).some((_, step) => opens(front + 1 + step))
  })
  return found < 0 ? tokens.length : found
}

/** Tokens of the longest address or description between a name and its verb. */
const LONGEST_ASIDE = 8

/**
 * "… 40 boats, and Elm Hall, Oslo, bought six": where the "and" stands behind which a name, what is said of it between two
 * commas and a verb open a clause, though trees like to hang the name on what stands before; the sentence's length elsewhere.
 */
function nextNamed({ tokens, mentions }: ReadSentence, word: number): number {
  const found = tokens.findIndex(({ lower }, at) => {
    if (at <= word || !/^(?:and|but)$/.test(lower) || tokens[at - 1]?.text !== ',') return false
    const first = at + 1 + theAt(tokens, at + 1)
    const name = mentions.filter(isName).find((mention) => mention.first === first)
    if (!name || tokens[name.last]?.text !== ',') return false
    const close = tokens.findIndex(({ text }, index) => index > name.last && text === ',')
    return close > 0 && close - name.last <= LONGEST_ASIDE && isFinite(tokens, close + 1)
  })
  return found < 0 ? tokens.length : found
}

/** A bracket or quotation mark that closes what stands inside belongs to the clause. */
const withClosing = ({ tokens }: ReadSentence, last: number): number =>
  /^[)\]”"’']$/.test(tokens[last]?.text ?? '') ? last + 1 : last

/** A second verb or clause beside this one. */
const isBeside = (sentence: ReadSentence, child: number): boolean =>
  (hangsBy(sentence.tree, child, ['conj']) &&
    kindOf(sentence, child) !== null &&
    isJoined(sentence, child) &&
    !goesOnInSide(sentence, child) &&
    !sharesTo(sentence.tokens, sentence.tree.xpos, { and: child - 1, second: child })) ||
  (hangsBy(sentence.tree, child, ['parataxis']) && isSetOff(sentence, child))

/** "in the 3-1 | win": a base form that neither a mark nor "and" stands before is no verb. */
const isJoined = ({ tokens, tree }: ReadSentence, child: number): boolean =>
  tree.xpos[child] !== 'VB' ||
  childrenBy(tree, child, ['aux', 'cop', 'nsubj']).length > 0 ||
  tokens
    .slice(Math.max(0, Math.min(child, spanUnder(tree, child).first) - 1), child)
    .some((token) => isBorder(token))

/** "scored when he beat Berg, | then ran on": without an "and", what he did then is told of the same moment. */
function goesOnInSide({ tokens, tree }: ReadSentence, child: number): boolean {
  const then = tokens.findLastIndex(({ lower }, at) => at < child && lower === 'then')
  const side = tokens.slice(tree.heads[child] ?? 0, then)
  const opens = side.findLastIndex(({ lower }) => /^(?:when|as|after|before)$/.test(lower))
  return (
    child - then <= 2 &&
    tokens[then - 1]?.text === ',' &&
    opens > 0 &&
    side[opens - 1]?.text !== ',' &&
    side.slice(opens).some((_, step, all) => isFinite(all, step)) &&
    !side.slice(opens, -1).some(({ text }) => /^[,;]$/.test(text))
  )
}

/** "since parties | often tell members", "with a fund | sponsored project", ", prior to the reform": without a mark before it, or as a phrase behind a preposition, it is no clause. */
function isSetOff({ tokens, tree }: ReadSentence, child: number): boolean {
  const { first } = spanUnder(tree, child)
  const isPhrase =
    /^NN/.test(tree.xpos[child] ?? '') && childrenBy(tree, child, ['case']).some((at) => at < child)
  return (
    !isPhrase &&
    (isBorder(tokens[first]) || isBorder(tokens[first - 1])) &&
    !CLOSES.test(tokens[first - 1]?.text ?? '')
  )
}

/** Where what a coordinated clause brings along begins: its comma and its "and", before which nothing is its own ("the boat W1se | and"). */
function openingOf({ tokens, tree }: ReadSentence, child: number): number {
  const and = childrenBy(tree, child, ['cc'])[0] ?? -1
  let at = Math.max(spanUnder(tree, child).first, and < child ? and : -1)
  while (at > 0 && /^(?:[,;:—–(“"]|and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}
