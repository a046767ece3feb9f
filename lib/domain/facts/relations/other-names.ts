import type { AnalysedSentence } from '../../language/analysis'
import { isPluralNoun } from '../../language/inflection'
import { COUNTRIES } from '../../language/gazetteer/countries'
import { gazetteerKind } from '../../language/gazetteer/lookup'
import type { NameKind, NameMention, TokenRange } from '../../language/mentions'
import { isName, isPlaceKind } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { termOf } from '../../language/terms'
import type { FoundRelation } from './relation'

/** "Lake Turkana (formerly Lake Rudolf)", "virtual circuits, also known as tunnels,": what else something is or was called. */
export function otherNamesIn(sentence: AnalysedSentence): FoundRelation[] {
  const { tokens } = sentence
  return tokens.flatMap((token, mark) => {
    if (!/^[(,–—]$/.test(token.text)) return []
    const naming = namingAt(tokens, mark + 1)
    const other = naming && nameAt(sentence, naming.last)
    const own = naming && other && ownName(sentence, tokens[mark - 1]?.text === ',' ? mark - 1 : mark, naming)
    if (!own || !closes(tokens, other.closed, token.text)) return []
    const value = termOf(tokens, other)
    if (naming.isBare && !isRenaming(own, value.text)) return []
    return isNews(own.text, value.text)
      ? [{ relation: { kind: 'other-name', of: own.text, as: naming.as, isPlural: own.isPlural }, value }]
      : []
  })
}

const WHEN =
  /^(?:formerly|originally|previously|once|now|today|currently|later|also|sometimes|often|commonly|popularly|better|locally|officially|generally|usually|widely|colloquially|informally)$/

/** With these alone a name may follow: "formerly Lake Rudolf", "now Oslo". */
const ALONE = /^(?:formerly|originally|previously|now|today|currently|later)$/

interface Naming {
  /** Index of the first word of the name. */
  readonly last: number
  readonly as: string
  /** No verb says that it is a name: "now Oslo". */
  readonly isBare: boolean
}

/** "also known as", "formerly called", "now", "nicknamed": from `first`. */
function namingAt(tokens: readonly Token[], first: number): Naming | null {
  const said = WHEN.test(tokens[first]?.lower ?? '') ? (tokens[first]?.lower ?? '') : ''
  const when = /^(?:today|currently)$/.test(said) ? 'now' : said
  const skip = when === '' ? first : first + 1
  const at = tokens[skip]?.lower === 'also' && when !== 'also' ? skip + 1 : skip
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '')
  const naming = (length: number, verb: string): Naming => ({
    last: at + length,
    as: `${when} ${verb}`.trim(),
    isBare: false,
  })
  if (/^(?:nicknamed|dubbed|renamed)$/.test(words[0] ?? '')) return naming(1, words[0] ?? '')
  if (when === '') return null
  if (words[0] === 'known' && words[1] === 'as') return naming(2, 'known as')
  if (words[0] === 'referred' && words[1] === 'to' && words[2] === 'as') return naming(3, 'referred to as')
  if (/^(?:called|named)$/.test(words[0] ?? '')) return naming(1, 'called')
  return ALONE.test(when) ? { last: at, as: `${when} called`, isBare: true } : null
}

/**
 * "Edwin Hallam, now Dean," has a new office and "Breslau (now Poland)" a new country: without a verb a capital is not
 * enough to make a name.
 */
const isRenaming = ({ kind }: Own, other: string): boolean =>
  /^\p{Lu}/u.test(other) &&
  kind !== 'person' &&
  (gazetteerKind(other) !== 'country' || /^(?:country|place)$/.test(kind ?? ''))

const QUOTE = /^["“”'‘’]$/

interface Other extends TokenRange {
  /** Index behind the name and its quotation marks. */
  readonly closed: number
}

/** The name itself: a run of words with capitals, or a bare noun phrase; its article and quotation marks left out. */
function nameAt({ tokens, mentions }: AnalysedSentence, at: number): Other | null {
  const article = /^(?:the|an?)$/.test(tokens[at]?.lower ?? '') ? 1 : 0
  const quoted = QUOTE.test(tokens[at + article]?.text ?? '') ? 1 : 0
  const first = at + article + quoted
  if (quoted === 1) {
    const end = tokens.findIndex(({ text }, index) => index > first && QUOTE.test(text))
    return end > first && end - first <= LONGEST ? { first, last: end, closed: end + 1 } : null
  }
  const named = mentions.find((mention) => isName(mention) && mention.first === first)
  let last = named?.last ?? first
  while (last - first < LONGEST && /^(?:NOUN|PROPN|ADJ|X)$/.test(tokens[last]?.pos ?? '')) last++
  const tail = tokens[last - 1]
  return last > first && tail && /^(?:NOUN|PROPN|X)$/.test(tail.pos) ? { first, last, closed: last } : null
}

const LONGEST = 5

/** In brackets up to the bracket; between commas up to the second one, or to the verb. No second name follows. */
function closes(tokens: readonly Token[], at: number, mark: string): boolean {
  const next = tokens[at]
  if (mark !== ',') return next?.text === (mark === '(' ? ')' : mark)
  if (next === undefined || /^[.;)]$/.test(next.text)) return true
  if (next.text === ',') return !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '') && !isListed(tokens, at)
  return isFinite(tokens, at) && /^(?:is|are|was|were|has|have|had)$/.test(next.lower)
}

/** ", Elm and Oak", ", meads, or leas": what follows the comma goes on with the names. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  const second = tokens.findIndex(({ text }, at) => at > comma + 1 && at <= comma + 4 && text === ',')
  if (second > 0 && /^(?:and|or)$/.test(tokens[second + 1]?.lower ?? '')) return true
  return next !== undefined && (isCapitalWord(next) || next.pos === 'ADJ') && !isFinite(tokens, comma + 1)
}

const isCapitalWord = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

interface Own {
  readonly text: string
  readonly isPlural: boolean
  /** What it names; null for a common noun. */
  readonly kind: NameKind | null
}

/** What stands before the mark: a whole name, a bare plural ("private schools"), or the definite subject of the sentence. */
function ownName({ tokens, mentions }: AnalysedSentence, mark: number, { as }: Naming): Own | null {
  const name = mentions.filter(isName).find(({ last }) => last === mark)
  if (name) return wholeName(tokens, name)
  let first = mark
  while (/^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--
  const head = tokens[mark - 1]
  const before = tokens[first - 1]
  if (mark === first || mark - first > 4 || head?.pos !== 'NOUN') return null
  const said = spaced(tokens.slice(first, mark))
  if (before?.lower === 'the' && first === 1 && mark - first > 1 && GENERALLY.test(as))
    return { text: `the ${said}`, isPlural: isPluralNoun(head.lower), kind: null }
  if (!isPluralNoun(head.lower) || (before && !/^(?:VERB|ADP|PUNCT|SCONJ)$/.test(before.pos))) return null
  if (before?.lower === 'of') return null
  return {
    text: first === 0 ? said.charAt(0).toLowerCase() + said.slice(1) : said,
    isPlural: true,
    kind: null,
  }
}

/** What holds at any time, so that it says what the thing is. */
const GENERALLY = /^(?:also|sometimes|often|commonly|generally|usually|popularly|widely|better) /

/** A name with its "the", from the nationality or the first half of a compound before it on. */
function wholeName(tokens: readonly Token[], name: NameMention): Own | null {
  let first = name.first
  while (/^[–-]$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.pos === 'PROPN') first -= 2
  if (tokens[first - 1]?.pos === 'PROPN' && isDemonym(tokens[first - 1]?.text ?? '')) first--
  const the = tokens[first - 1]?.lower === 'the'
  const before = tokens[first - (the ? 2 : 1)]
  const isPlace = isPlaceKind(name.kind)
  const address = isPlace && before?.text === ',' && tokens[first - 2]?.pos === 'PROPN'
  if (address || name.kind === 'nationality') return null
  if (!the && before !== undefined && (before.pos === 'PROPN' || PART.test(before.text))) return null
  if (the && name.last - first === 1 && name.kind !== 'place') return null
  const said = spaced(tokens.slice(first, name.last))
  const last = tokens[name.last - 1]?.lower ?? ''
  const isPlural = the && name.kind !== 'person' && /s$/.test(last) && isPluralNoun(last)
  return { text: `${the ? 'the ' : ''}${said}`, isPlural, kind: name.kind }
}

/** Signs that a name is a part of something longer. */
const PART = /^(?:of|&|-|–|['’]s?|and|\/)$/

/**
 * The second name says something that the first does not: both may be rivers, but "Project Apollo" beside "the Apollo
 * program" tells nothing.
 */
function isNews(own: string, other: string): boolean {
  const known = new Set(wordsOf(own))
  const fresh = wordsOf(other).filter((word) => !known.has(word))
  const shared = wordsOf(other).filter((word) => known.has(word))
  const isNoun = (word: string): boolean => lexnameOf(word) !== null
  return fresh.length > 0 && (shared.every(isNoun) || !fresh.every(isNoun))
}

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.map(({ demonym }) => demonym))

const isDemonym = (word: string): boolean => DEMONYMS.has(word)

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
