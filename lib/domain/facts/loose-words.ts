import { DEMONSTRATIVES, PREPOSITIONS } from '../language/closed-classes'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { isLoosePronoun } from './loose-pronouns'
import { covers, overlaps } from './statement'
import type { Statement } from './statement'

/** A word that needs another sentence to be understood. */
export interface LooseWord {
  readonly words: string
  /** False where a reader of the article would still understand: it costs a question points but not its place. */
  readonly fatal: boolean
}

/** The words of a statement that point outside it. `title` is the article's: what it names needs no introduction. */
export function looseWords(statement: Statement, title: string): LooseWord[] {
  const all = statement.sentence.tokens
  const shown = all
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => covers(statement, token) && !statement.edits.some((edit) => overlaps(edit, token)))
  return shown.flatMap(({ token, index }) => {
    const before = shown.filter((other) => other.index < index).map((other) => other.token)
    if (insideQuotes(before)) return []
    return [
      pronoun(statement, token, before),
      timeWord(all, index),
      phrase(all, index, { before, title }),
    ].filter((loose) => loose !== null)
  })
}

const insideQuotes = (before: readonly Token[]): boolean => {
  const opened = before.filter((token) => token.text === '“').length
  const closed = before.filter((token) => token.text === '”').length
  return opened > closed || before.filter((token) => token.text === '"').length % 2 === 1
}

const fatal = (words: string): LooseWord => ({ words, fatal: true })
const mild = (words: string): LooseWord => ({ words, fatal: false })

const pronoun = (statement: Statement, token: Token, before: readonly Token[]): LooseWord | null =>
  isLoosePronoun(statement, token, before) ? fatal(token.text) : null

const TIME_WORDS =
  /^(?:yesterday|today|tonight|tomorrow|ago|recently|nowadays|lately|currently|presently|now|earlier|afterwards|meanwhile)$/
const NEAR = /^(?:last|next|this|past|recent|coming|previous|following|current|present|same)$/
const SPANS =
  /^(?:year|years|month|months|week|weeks|weekend|day|days|night|morning|afternoon|evening|century|decade|decades|season|summer|winter|spring|autumn|fall|time|times|few|several|two|three)$/

function timeWord(tokens: readonly Token[], index: number): LooseWord | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return null
  if (TIME_WORDS.test(token.lower)) return fatal(token.text)
  if (NEAR.test(token.lower) && next && SPANS.test(next.lower)) return fatal(`${token.text} ${next.text}`)
  if (
    token.lower === 'at' &&
    /^(?:this|that|the)$/.test(next?.lower ?? '') &&
    tokens[index + 2]?.lower === 'time'
  )
    return fatal('at the time')
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text)) return fatal(token.text)
  return null
}

interface Setting {
  readonly before: readonly Token[]
  readonly title: string
}

function phrase(tokens: readonly Token[], index: number, { before, title }: Setting): LooseWord | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return null
  if (DEMONSTRATIVES.has(token.lower)) return demonstrative(token, next, before)
  if (
    /^(?:another|others|similar|similarly|likewise|latter|former|respectively|aforementioned|above|below|instead|otherwise|accordingly|so-called)$/.test(
      token.lower,
    )
  ) {
    return token.lower === 'above' || token.lower === 'below'
      ? next.pos === 'PUNCT'
        ? fatal(token.text)
        : null
      : fatal(token.text)
  }
  if (token.lower === 'the' && next.lower === 'other') return fatal('the other')
  return token.lower === 'the' ? definite(tokens, index, { before, title }) : null
}

/** "That river", "after that": a "that" that is no "who" or "which" and opens no clause. */
const pointsBack = (token: Token, next: Token, before: readonly Token[]): boolean =>
  (token.pos === 'DET' && next.pos === 'NOUN') ||
  (before.length === 0 && (next.pos === 'NOUN' || next.pos === 'AUX' || next.pos === 'VERB')) ||
  next.pos === 'PUNCT' ||
  /^(?:after|before|like|than|by|with|from|for|at|despite|beyond)$/.test(before.at(-1)?.lower ?? '')

function demonstrative(token: Token, next: Token, before: readonly Token[]): LooseWord | null {
  if (token.lower === 'that') return pointsBack(token, next, before) ? fatal(`that ${next.text}`) : null
  if (token.lower === 'such') return next.lower === 'as' ? null : fatal('such')
  if (token.lower === 'those')
    return /^(?:who|of|in|that|from|with)$/.test(next.lower) ? null : fatal('those')
  return fatal(token.text.toLowerCase())
}

/** Nouns that stand for what an earlier sentence told. */
const SUMS_UP =
  /^(?:decision|move|gesture|plan|plans|deal|event|events|incident|announcement|statement|proposal|idea|issue|problem|change|changes|result|results|situation|effort|process|approach|attack|transfer|latter|former|two|three|report|reason|reasons|case|cases|method|claim|claims|offer|measure|measures|step|item|items|topic|question|answer|example|examples|difference|differences|fact|facts|phenomenon|finding|findings|effect|effects|group|groups|pair|couple|rest|others|other|one|ones|thing|things|news|agency|company|organization|organisation|author|authors|man|woman|boy|girl|victim|victims|suspect|suspects|site|area|region|district|place|building|structure|project|program|programme|work|book|paper|study|experiment|act|law|bill|agreement|talks|meeting|ceremony|trip|journey|visit)$/

const UNIQUE =
  /^(?:sun|moon|world|earth|sky|sea|ocean|atmosphere|internet|web|universe|public|past|future|present|north|south|east|west|northeast|northwest|southeast|southwest|environment|economy|media|police|military|press|equator|poles|ground|air|body|brain|heart|mind|night|morning|evening|afternoon|day|year|city|century|country|nation|world|way|end|beginning|start|middle|top|bottom|surface|centre|center|coast|government|army|population|climate|church|people|poor|rich|elderly|young|ages|arts|time|rest|use|number|amount|majority|minority|same|most|least|more|less|development|history|family|law|state|town|village|river|island|mountains|countryside|whole|late|early|summer|winter|spring|autumn)$/

function definite(tokens: readonly Token[], index: number, { before, title }: Setting): LooseWord | null {
  const phrase = nounPhraseAt(tokens, index)
  if (!phrase) return null
  const words = tokens.slice(index, phrase.last)
  const head = words.at(-1)
  const after = tokens[phrase.last]
  if (!head || words.some((word) => word.pos === 'PROPN' || word.text === "'s" || word.text === '’s'))
    return null
  const said = words
    .map((word) => word.text)
    .join(' ')
    .toLowerCase()
  if (
    words.some((word) =>
      /^(?:first|second|third|last|only|main|largest|smallest|oldest|most|best|least|next|final|late|early|same|nearest|whole|entire|original)$|[^aeiou]est$/.test(
        word.lower,
      ),
    )
  )
    return null
  const introduced = before.some((word) => word.lemma === head.lemma && word.pos === 'NOUN')
  if (introduced) return null
  const modified = after !== undefined && (PREPOSITIONS.has(after.lower) || /^(?:that|which|who|where|whose|when)$/.test(after.lower) || (after.pos === 'VERB' && /(?:ed|ing|en)$/.test(after.lower))) && after.lower !== 'by' // prettier-ignore
  if (modified && (after.lower === 'of' || !SUMS_UP.test(head.lower))) return null
  if (UNIQUE.test(head.lower) && words.length === 2) return null
  if (SUMS_UP.test(head.lower)) return fatal(said)
  if (inTitle(head, title)) return mild(said)
  return before.length === 0 ? fatal(said) : mild(said)
}

const inTitle = (head: Token, title: string): boolean =>
  title.toLowerCase().includes(head.lemma.toLowerCase())
