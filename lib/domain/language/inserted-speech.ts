import type { Mention, TokenRange } from './mentions'
import { isName, isQuantity } from './mentions'
import type { Parsed } from './parsed'
import { meansPerson } from './person-words'
import { holdsFinite, isFinite } from './phrases'
import type { PartOfSpeech, Token } from './token'
import { isPastForm } from './verbs'
import { lexnameOf } from './wordnet/lexnames'

/** "said the mayor of Elm in 2011" between two commas: who says what stands around it. */
interface Inserted extends TokenRange {
  readonly verb: number
  /** Index of the word that the subject hangs on the verb by. */
  readonly subject: number
  /** The first word of the subject, and the one behind it. */
  readonly named: TokenRange
  /** Indexes that are left out where the sentence is parsed: with marks, and with the "that" of "…, said Berg and that …". */
  readonly unread: ReadonlySet<number>
}

/**
 * The tree of a sentence with "said Berg" or "he says" between commas: parsers take that for its main clause and hang the
 * rest on it anyhow. So the rest is parsed by itself, and who says so is hung on its root.
 */
export function withInsertedSpeech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  parse: (tokens: readonly Token[], mentions: readonly Mention[]) => Parsed,
): Parsed {
  const inserted = insertedIn(tokens, mentions)
  if (!inserted) return parse(tokens, mentions)
  const kept = [...tokens.keys()].filter((at) => !inserted.unread.has(at))
  const placeOf = new Map(kept.map((at, place) => [at, place]))
  const read = mentions.flatMap((mention) => {
    const first = placeOf.get(mention.first)
    return first === undefined ? [] : [movedBy(mention, first - mention.first)]
  })
  const rest = parse(
    kept.flatMap((at) => tokens[at] ?? []),
    read,
  )
  return spreadOut(tokens, { rest, kept, inserted })
}

/** A mention that starts so many tokens later. */
function movedBy(mention: Mention, step: number): Mention {
  const moved = { first: mention.first + step, last: mention.last + step }
  if (!isQuantity(mention)) return { ...mention, ...moved }
  const { number } = mention
  return { ...mention, ...moved, number: { ...number, first: number.first + step, last: number.last + step } }
}

interface Parts {
  readonly rest: Parsed
  /** The index in the sentence of each word of the rest. */
  readonly kept: readonly number[]
  readonly inserted: Inserted
}

/** The tree of the rest over all words of the sentence, with the inserted words hung on it. */
function spreadOut(tokens: readonly Token[], { rest, kept, inserted }: Parts): Parsed {
  const placeOf = new Map(kept.map((at, place) => [at, place]))
  const root = kept[rest.heads.indexOf(-1)] ?? -1
  const from = <T>(list: readonly T[], own: (token: Token, at: number) => T): T[] =>
    tokens.map((token, at) => list[placeOf.get(at) ?? -1] ?? own(token, at))
  const joint = inserted.last + 1
  return {
    tags: from<PartOfSpeech>(rest.tags, ({ pos }) => pos),
    xpos: from(rest.xpos, pennTag),
    lemmas: from(rest.lemmas, ({ lemma }) => lemma),
    confidence: from(rest.confidence, () => 1),
    relations: from(rest.relations, (token, at) => relationOf(inserted, token, at)),
    heads: tokens.map((token, at) => {
      const place = placeOf.get(at)
      if (place !== undefined) return kept[rest.heads[place] ?? -1] ?? -1
      if (at === inserted.verb) return root
      if (token.lower === 'that')
        return kept[rest.heads[placeOf.get(joint) ?? placeOf.get(joint - 1) ?? -1] ?? -1] ?? root
      const isInSubject = inserted.named.first <= at && at < inserted.named.last && at !== inserted.subject
      return isInSubject ? inserted.subject : inserted.verb
    }),
  }
}

function relationOf({ verb, subject, named }: Inserted, { pos, lower }: Token, at: number): string {
  if (at === verb) return 'parataxis'
  if (at === subject) return 'nsubj'
  if (pos === 'PUNCT') return 'punct'
  if (lower === 'that') return 'mark'
  if (pos === 'ADP') return 'case'
  if (named.first > at || at >= named.last) return 'obl'
  return pos === 'DET' ? 'det' : pos === 'ADJ' ? 'amod' : pos === 'PROPN' ? 'flat' : 'compound'
}

const PENN: Partial<Record<PartOfSpeech, string>> = {
  ADJ: 'JJ',
  ADP: 'IN',
  DET: 'DT',
  NOUN: 'NN',
  NUM: 'CD',
  PRON: 'PRP',
  PROPN: 'NNP',
  PUNCT: ',',
  SCONJ: 'IN',
}

const pennTag = ({ pos, lower }: Token): string =>
  pos === 'VERB' ? (isPastForm(lower) ? 'VBD' : /s$/.test(lower) ? 'VBZ' : 'VBP') : (PENN[pos] ?? 'FW')

/** Tokens of the longest "said the mayor of Elm in 2011". */
const LONGEST = 12

const SAYS =
  /^(?:say|claim|argue|add|explain|believe|insist|write|note|warn|suggest|think|reckon|admit|estimate|announce|report|stress|declare|recall|observe|maintain|predict|state)$/

/** Somebody, a body of people, or what is written of a thing. */
const isSpeaker = (noun: string): boolean =>
  meansPerson(noun) ||
  /^(?:he|she|they|it|reports?|stud(?:y|ies)|surveys?|papers?|newspapers?|statements?)$/.test(noun) ||
  lexnameOf(noun) === 'group'

const isSaying = (tokens: readonly Token[], at: number): boolean =>
  SAYS.test(tokens[at]?.lemma.toLowerCase() ?? '') && isFinite(tokens, at)

/** The first stretch that tells who says what stands around it; null where none does for sure. */
function insertedIn(tokens: readonly Token[], mentions: readonly Mention[]): Inserted | null {
  for (const [comma, { text }] of tokens.entries()) {
    if (text !== ',' || comma === 0 || mentions.some((one) => one.first < comma && comma < one.last)) continue
    const found = isSaying(tokens, comma + 1)
      ? invertedAt(tokens, mentions, comma + 1)
      : plainAt(tokens, mentions, comma + 1)
    if (found) return found
  }
  return null
}

const IN_NAME = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/

/** "said the mayor of Elm in 2011,", "said Berg and that". */
function invertedAt(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Inserted | null {
  const close = tokens.findIndex(
    ({ text, lower }, at) =>
      at > verb && (text === ',' || (lower === 'and' && tokens[at + 1]?.lower === 'that')),
  )
  const words = tokens.slice(verb + 1, close)
  if (close < 0 || close - verb > LONGEST || words.length === 0) return null
  if (words.some(({ pos, text }) => !IN_NAME.test(pos) && pos !== 'ADP' && !/^['’]s?$/.test(text)))
    return null
  if (OPENS_RELATIVE.test(tokens[commaBefore(tokens, verb - 1) + 1]?.lower ?? '')) return null
  const joint = words.findIndex(({ pos }) => pos === 'ADP')
  const last = joint < 0 ? close : verb + 1 + joint
  return insertion(tokens, mentions, {
    verb,
    named: { first: verb + 1, last },
    range: { first: verb, last: close },
  })
}

const OPENS_RELATIVE = /^(?:who|which|whose|where|when)$/

const commaBefore = (tokens: readonly Token[], at: number): number =>
  tokens.findLastIndex(({ text }, index) => index < at && text === ',')

/** "he says,", "the mayor of Elm said,". */
function plainAt(tokens: readonly Token[], mentions: readonly Mention[], first: number): Inserted | null {
  const close = tokens.findIndex(({ text }, at) => at > first && text === ',')
  const verb = close - 1
  const words = tokens.slice(first, verb)
  if (close < 0 || close - first > LONGEST || words.length === 0 || !isSaying(tokens, verb)) return null
  const isPronoun = words.length === 1 && /^(?:he|she|they|it)$/.test(words[0]?.lower ?? '')
  if (
    !isPronoun &&
    words.some(({ pos, lower, text }) => !IN_NAME.test(pos) && lower !== 'of' && !/^['’]s?$/.test(text))
  )
    return null
  return insertion(tokens, mentions, { verb, named: { first, last: verb }, range: { first, last: close } })
}

interface Found {
  readonly verb: number
  readonly named: TokenRange
  readonly range: TokenRange
}

/** What goes on behind it is what is said: no "that", no aside on who says so, and a verb of its own in all. */
function insertion(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { verb, named, range }: Found,
): Inserted | null {
  const { first, last } = range
  const that = tokens.findIndex(({ lower }, at) => at > last && at <= last + 2 && lower === 'that')
  const isJoined = that > 0 && tokens[that - 1]?.lower === 'and'
  const behind = tokens[last + 1]
  const isEnd = !behind || /^["“”'‘’.]$/.test(behind.text)
  if (isEnd || (that > 0 && !isJoined) || (!isJoined && tellsOfSpeaker(tokens, last + 1))) return null
  const saidBefore = holdsFinite(tokens, { first: 0, last: first - 1 })
  if (!saidBefore && !holdsFinite(tokens, { first: last + 1, last: tokens.length })) return null
  const isBeforeVerb =
    [0, 1].some((step) => tokens[last + step]?.pos !== 'NOUN' && isFinite(tokens, last + 1 + step)) &&
    !isJoined
  const unread = new Set<number>(isBeforeVerb ? [first - 1] : [])
  for (let at = first; at < last; at++) unread.add(at)
  if (tokens[last]?.text === ',') unread.add(last)
  if (isJoined) unread.add(that)
  const name = mentions.findLast((one) => isName(one) && one.first >= named.first && one.last <= named.last)
  if (!name && !tokens.slice(named.first, named.last).some(({ lower }) => isSpeaker(lower))) return null
  const subject =
    (name?.last ??
      tokens.findIndex(({ lower }, at) => at > named.first && (at >= named.last || lower === 'of'))) - 1
  return {
    first,
    last,
    verb,
    named,
    subject: Math.min(Math.max(subject, named.first), named.last - 1),
    unread,
  }
}

/** "…, who runs the mill", ", a friend of his,", ", adding that", ", in a speech": it says more of the speaker or the speech. */
function tellsOfSpeaker(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return true
  if (/^(?:who|whom|whose|which|where|when|as|while|because|after|before|that)$/.test(next.lower)) return true
  if (next.pos === 'ADP' || (/ing$/.test(next.lower) && next.pos === 'VERB')) return true
  const mark = tokens.findIndex(({ text }, index) => index > at && /^[,.;]$/.test(text))
  const phrase = { first: at, last: mark < 0 ? tokens.length : mark }
  return !/^(?:and|but|or)$/.test(next.lower) && !holdsFinite(tokens, phrase)
}
