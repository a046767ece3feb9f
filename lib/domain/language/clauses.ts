import { BE, PREPOSITIONS } from './closed-classes'
import { isPluralNoun } from './inflection'
import type { TokenRange } from './mentions'
import type { InnerClause, NounPhrase, Oblique, PredicateComplement } from './noun-phrases'
import type { VerbGroup } from './verb-groups'
import { isFinite, nounPhraseAt, verbGroupAt } from './phrases'
import type { Token } from './token'

/**
 * How a clause stands in its sentence: the main one; a second verb of the same subject; joined with a subject of its own;
 * what is said or thought; behind "because" and the like; behind "which" or "who".
 */
export type ClauseKind = 'main' | 'second' | 'joined' | 'content' | 'adverbial' | 'relative'

/** A clause whose subject and verb are sure: [front] subject verb rest. Indexes count tokens of the sentence. */
export interface Clause extends TokenRange {
  readonly kind: ClauseKind
  /** Index of the word that the clause hangs on: its verb, or the noun or adjective behind a copula. */
  readonly predicate: number
  /** An adverbial before the subject, its comma included ("In 2018,"); null when the subject comes first. */
  readonly front: TokenRange | null
  /** The whole subject, with its "of" and apposition. */
  readonly subject: TokenRange
  /** The plain noun phrase at the head of the subject. */
  readonly head: TokenRange
  readonly verb: VerbGroup
  /** What follows the verb, without the closing stop. */
  readonly rest: TokenRange
  /** The subject as a noun phrase; null where it is a clause or "there". */
  readonly subjectPhrase: NounPhrase | null
  /** Direct and indirect objects in the order of the text; empty where they are not known. */
  readonly objects: readonly NounPhrase[]
  readonly complement: PredicateComplement | null
  readonly obliques: readonly Oblique[]
  readonly inner: readonly InnerClause[]
  /** Words between its parts that are another clause's: of "A did X and did Y", "did X and"; null where there are none. */
  readonly gap: TokenRange | null
  /** How sure its subject and verb are, 0 to 1: the weakest arc that the clause stands on. */
  readonly confidence: number
}

/** The main clause of tokens `first` to `last`, or null when its subject and verb cannot be told for sure. */
export function clauseAt(tokens: readonly Token[], first: number, last: number): Clause | null {
  const words = tokens.slice(0, last)
  const front = frontedPhrase(words, first)
  const from = front?.last ?? first
  const head = nounPhraseAt(words, from)
  if (!head) return null
  const subject = extendSubject(words, head)
  const verb = subject && verbGroupAt(words, subject.last)
  if (!subject || !verb) return null
  const end = endOfClause(words, last)
  if (isReducedRelative(words, verb, end)) return null
  return {
    kind: 'main',
    predicate: verb.main,
    first,
    last,
    front,
    subject,
    head,
    verb,
    rest: { first: verb.last, last: end },
    subjectPhrase: head.last === subject.last ? plainPhrase(words, head) : null,
    ...afterVerb(words, verb),
    obliques: [],
    inner: [],
    gap: null,
    confidence: 1,
  }
}

function plainPhrase(tokens: readonly Token[], range: TokenRange): NounPhrase | null {
  const head = tokens[range.last - 1]
  const opening = tokens[range.first]?.lower ?? ''
  if (head?.pos !== 'NOUN') return null
  return {
    ...range,
    head: range.last - 1,
    core: range,
    coordinated: false,
    plural: isPluralNoun(head.lower),
    definiteness: opening === 'the' ? 'definite' : /^an?$/.test(opening) ? 'indefinite' : 'bare',
    mention: null,
    confidence: 1,
    attached: 1,
  }
}

/** The noun phrase right behind the verb, where the clause or a comma ends behind it. */
function afterVerb(tokens: readonly Token[], verb: VerbGroup): Pick<Clause, 'objects' | 'complement'> {
  const range = verb.passive ? null : nounPhraseAt(tokens, verb.last)
  const closed = range !== null && /^[,.;]$/.test(tokens[range.last]?.text ?? '.')
  const phrase = closed ? plainPhrase(tokens, range) : null
  if (!phrase) return { objects: [], complement: null }
  return BE.has(tokens[verb.main]?.lower ?? '')
    ? { objects: [], complement: { ...phrase, kind: 'noun', phrase } }
    : { objects: [phrase], complement: null }
}

/** "In 2018,", "After the war,", "The day before,", "Founded in 1902,": a stretch without a main verb, and its comma. */
function frontedPhrase(tokens: readonly Token[], first: number): TokenRange | null {
  if (!opensFront(tokens, first)) return null
  let relative = false
  for (let at = first + 1; at < Math.min(tokens.length, first + 22); at++) {
    const token = tokens[at]
    relative ||= token?.text === ',' && /^(?:which|who|whose|where)$/.test(tokens[at + 1]?.lower ?? '')
    if (isFinite(tokens, at) && !relative) return null
    if (token?.text !== ',') continue
    const afterComma = nounPhraseAt(tokens, at + 1)
    if (afterComma && verbGroupAfter(tokens, afterComma)) return { first, last: at + 1 }
  }
  return null
}

const OPENS_FRONT =
  /^(?:according|today|because|thanks|due|originally|initially|eventually|finally|later|once|every|each|on|early|late|prior|along|together|alongside|regardless|contrary|compared|unlike|shortly|soon|just)$/
const TIME_NOUNS =
  /^(?:day|year|morning|night|evening|week|month|summer|winter|spring|autumn|decade|century|season)s?$/

function opensFront(tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first]
  if (!opening) return false
  if (PREPOSITIONS.has(opening.lower) || OPENS_FRONT.test(opening.lower) || isParticiple(opening)) return true
  const next = tokens[first + 1]
  if (
    /^(?:first|originally|initially|formerly|previously|once|recently|newly|soon)$/.test(opening.lower) &&
    next &&
    isParticiple(next)
  )
    return true
  const phrase = nounPhraseAt(tokens, first)
  return phrase !== null && TIME_NOUNS.test(tokens[phrase.last - 1]?.lower ?? '')
}

const isParticiple = (token: Token): boolean =>
  token.pos === 'VERB' && /(?:ed|ing|wn|en|ilt|ade|eft|old)$/.test(token.lower)

/** True for a front that opens with a participle: it belongs to the subject and is left out of questions. */
export const isParticipial = (tokens: readonly Token[], front: TokenRange): boolean => {
  const opening = tokens[front.first]
  return opening !== undefined && isParticiple(opening) && !PREPOSITIONS.has(opening.lower)
}

const verbGroupAfter = (tokens: readonly Token[], head: TokenRange): boolean => {
  const subject = extendSubject(tokens, head)
  return subject !== null && verbGroupAt(tokens, subject.last) !== null
}

const LINKS =
  /^(?:of|in|from|for|at|on|between|with|to|among|near|under|behind|against|within|into|and|or|,|&|by|—|–)$/

/** The subject from its head to the verb: prepositions' phrases, "and" lists, and appositions between two commas. */
function extendSubject(tokens: readonly Token[], head: TokenRange): TokenRange | null {
  let last = head.last
  for (let step = 0; step < 6; step++) {
    if (verbGroupAt(tokens, last)) return { first: head.first, last }
    const next = LINKS.test(tokens[last]?.lower ?? '') ? linked(tokens, last) : null
    if (next === null) return null
    last = next
  }
  return null
}

function linked(tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at]?.text ?? ''
  const apposition = mark === ',' || DASH.test(mark) ? closedBy(tokens, at) : null
  if (apposition !== null) return apposition
  let from = at + 1
  while (tokens[at]?.text === ',' && /^(?:and|or)$/.test(tokens[from]?.lower ?? '')) from++
  if (/^(?:them|him|her|it|us|you|me)$/.test(tokens[from]?.lower ?? '') && tokens[from]?.pos === 'PRON')
    return from + 1
  return nounPhraseAt(tokens, from)?.last ?? null
}

const DASH = /^[—–]$/

/** Index after ", a Russian news agency," or "— along with 40 ducks —" when a verb follows; null otherwise. */
function closedBy(tokens: readonly Token[], at: number): number | null {
  const dash = DASH.test(tokens[at]?.text ?? '')
  for (let end = at + 1; end < Math.min(tokens.length, at + (dash ? 30 : 14)); end++) {
    const mark = tokens[end]?.text ?? ''
    if ((dash ? DASH.test(mark) : mark === ',') && verbGroupAt(tokens, end + 1)) return end + 1
    if (mark === ';' || mark === ':' || (!dash && DASH.test(mark))) return null
  }
  return null
}

function endOfClause(tokens: readonly Token[], last: number): number {
  let end = last
  while (end > 0 && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** "The animals sent to Russia are …": a bare past form with a finite auxiliary behind it is no main verb. */
function isReducedRelative(tokens: readonly Token[], verb: VerbGroup, end: number): boolean {
  if (verb.main !== verb.finite || !/(?:ed|[^s])$/.test(tokens[verb.main]?.lower ?? '')) return false
  if (tokens[verb.finite]?.pos === 'AUX') return false
  for (let at = verb.last; at < end; at++) {
    const token = tokens[at]
    if (!token || /^[,;:—]$/.test(token.text)) return false
    if (
      /^(?:that|which|who|where|when|and|but|because|as|if|whether|how|what|why|than|while|after|before|since|until|so)$/.test(
        token.lower,
      )
    )
      return false
    if (token.pos === 'AUX' && isFinite(tokens, at)) return true
  }
  return false
}
