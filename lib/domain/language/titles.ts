import { isFirstName } from './gazetteer/first-names'
import { gazetteerKind } from './gazetteer/lookup'
import { EVENT_WORDS, isAddress, ORGANISATION_WORDS, PLACE_WORDS } from './gazetteer/name-words'
import type { NameKind, TokenRange } from './mentions'
import { isPlaceKind } from './mentions'
import { isPluralNoun } from './inflection'
import { isOrdinary } from './ordinary-words'
import { isPersonNoun } from './person-words'
import type { Token } from './token'
import { isCapitalised, isWord, spaced, theAt } from './token'

/** A title of a work, an award or the like: words of any kind that belong together. */
export interface Title extends TokenRange {
  readonly kind: Extract<NameKind, 'work' | 'other'>
  readonly noun: string | null
}

const LINKS =
  /^(?:\.\.\.|…|of|in|on|to|the|a|an|and|for|at|by|with|from|de|la|et|du|des|or|as|into|is|under|over)$/
const MOST_LINKS = 3
const LONGEST = 14

/**
 * The title that starts at token `at` inside a sentence, small words included: "Elevator to the Gallows", "A Month in
 * the Country"; null where no small word belongs to it, so that it is a plain name.
 */
export function titleAt(tokens: readonly Token[], at: number, free: readonly boolean[]): Title | null {
  const opening = tokens[at]
  const article = /^(?:The|A|An)$/.test(opening?.text ?? '')
  const owned = isOwnedTitle(tokens, at)
  const isWork = nounBefore(tokens, { first: at, last: at }) !== null
  const opens = article
    ? isCapitalisedWord(tokens[at + 1])
    : owned ||
      (isWork &&
        isCapitalisedWord(opening) &&
        !isFirstName(opening?.text ?? '') &&
        !isAddress(opening?.text ?? '')) ||
      (isOrdinary(opening) && !isPersonNoun(opening?.lower ?? '')) ||
      tokens[at + 1]?.text === 'et'
  if (!opening || !opens) return null
  const sort = article ? 'article' : isWork ? 'work' : 'plain'
  let last = at + 1
  let links = 0
  while (last < tokens.length && free[last] && last - at < LONGEST) {
    if (isCapitalisedWord(tokens[last])) last++
    else {
      const joins = (owned && isOwner(tokens, last)) || (isWork && joinsWork(tokens, at, last))
      const width = joins ? 2 : linkAt(tokens, last, sort)
      if (width === 0) break
      links++
      last += width
    }
  }
  if (links === 0 && !article) return null
  return { first: at, last, ...workAt(tokens, { first: at, last }) }
}

/** "the book Old Ropes in Winter | and Salt Bread": one work has one title, so that "and" between ordinary words joins no second one. */
function joinsWork(tokens: readonly Token[], first: number, and: number): boolean {
  if (tokens[and]?.lower !== 'and' || isPluralNoun(nounBefore(tokens, { first, last: first })?.lower ?? ''))
    return false
  const end = tokens.findIndex((token, at) => at > and && !isCapitalisedWord(token))
  const behind = tokens.slice(and + 1, end < 0 ? tokens.length : end)
  return [tokens[and - 1], behind.at(-1)].every(
    (word) => isOrdinary(word) && !isPersonNoun(word?.lower ?? '') && !isHead(word?.text ?? ''),
  )
}

/** "the album Let’s Sail", "the film Moran’s Boat", "a book, Moran’s Boat by": behind the noun of a work the owner is part of the title. */
function isOwnedTitle(tokens: readonly Token[], at: number): boolean {
  const owner = tokens.findIndex((token, index) => index >= at && !isCapitalisedWord(token))
  if (owner <= at || !isOwner(tokens, owner)) return false
  const last = tokens.findIndex((token, index) => index > owner && !isCapitalisedWord(token))
  return nounBefore(tokens, { first: at, last: last < 0 ? tokens.length : last }) !== null
}

const isOwner = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(tokens[at]?.text ?? '') && isCapitalisedWord(tokens[at + 1])

const isCapitalisedWord = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && isWord(token) && token.text !== 'I'

/** "the film Percy Moran and the Goblet of Ice", "… and Goblet of Ice": the hero of a work, and what the work tells of; null without a sign that it is one. */
export function sequelAt(tokens: readonly Token[], at: number): Title | null {
  const and = at + 2
  const the = theAt(tokens, and + 1)
  const what = and + 1 + the
  if (!isFirstName(tokens[at]?.text ?? '') || !isCapitalisedWord(tokens[at + 1])) return null
  if (tokens[and]?.lower !== 'and' || !isOrdinary(tokens[what])) return null
  const last = endOfSequel(tokens, what)
  if (the === 0 && (isPersonNoun(tokens[what]?.lower ?? '') || !isOfPhrase(tokens, what))) return null
  const small = tokens.slice(what, last).some(({ text }) => /^(?:Of|In|And|From|On|At)$/.test(text))
  const noun = workBefore(tokens, at)
  return noun === null && !(tokens[and + 1]?.text === 'The' && small)
    ? null
    : { first: at, last, kind: 'work', noun: noun?.text ?? null }
}

/** "Basket | of the Sea": without "the" in front, only a word with its "of" is what a work tells of. */
const isOfPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' && isOrdinary(tokens[at + 2 + theAt(tokens, at + 2)])

function endOfSequel(tokens: readonly Token[], from: number): number {
  let last = from + 1
  for (;;) {
    const width = isCapitalisedWord(tokens[last]) ? 1 : linkAt(tokens, last, 'article')
    if (width === 0) return last
    last += width
  }
}

/** The noun of a work before a title, also in "films like", "books such as". */
function workBefore(tokens: readonly Token[], at: number): Token | null {
  const such = tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'such'
  const link = such ? 2 : /^(?:like|,)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  const noun = tokens[at - 1 - link]
  return noun && WORKS.test(noun.text) ? noun : null
}

/** A title that opens with an article, that stands behind the noun of a work, or that nothing but its words tell. */
type Sort = 'article' | 'work' | 'plain'

/** How many tokens the small words at `from` and the capital after them take; 0 where they belong to no title. */
function linkAt(tokens: readonly Token[], from: number, sort: Sort): number {
  const article = sort === 'article'
  const owns = /^['’]s?$/.test(tokens[from]?.text ?? '')
  if (owns) return article && isOrdinary(tokens[from + 1]) && isOrdinary(tokens[from - 1]) ? 2 : 0
  let at = from
  while (at - from < MOST_LINKS && LINKS.test(tokens[at]?.text ?? '')) at++
  const next = tokens[at]
  if (at === from || !isCapitalisedWord(next)) return 0
  const first = tokens[from]?.text
  if (first === 'and' || first === 'or') return 0
  if (first === 'et') return 2
  if (isOfWork(tokens, { from, at, sort })) return at - from + 1
  if (!article && first !== 'of' && [tokens[from - 1], next].some((word) => isHead(word?.text ?? '')))
    return 0
  if (!article && first === 'to' && joinsWholeNames(tokens, from, at)) return 0
  if (!article && /^(?:in|at|from)$/.test(first ?? '') && opensPlace(tokens, at)) return 0
  if (sort === 'work' && tokens[at - 1]?.lower === 'the') return at - from + 1
  const fits = article ? first === 'of' || isOrdinary(next) : isOrdinary(tokens[from - 1]) && isOrdinary(next)
  return fits ? at - from + 1 : 0
}

/** "the single Dancing | in the Harbour": behind the noun of a work, "the" and one ordinary word that no name goes on from. */
const isOfWork = (
  tokens: readonly Token[],
  { from, at, sort }: { readonly from: number; readonly at: number; readonly sort: Sort },
): boolean =>
  sort === 'work' &&
  tokens[at - 1]?.text === 'the' &&
  isOrdinary(tokens[from - 1]) &&
  (isOrdinary(tokens[at]) || isHead(tokens[at]?.text ?? '')) &&
  !isCapitalisedWord(tokens[at + 1])

/** "Cholera in | South Norway": a place of the lists tells where, and is no end of a title. */
const opensPlace = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((length) => isPlaceKind(gazetteerKind(spaced(tokens.slice(at, at + length))) ?? 'other'))

/** "sold | Elm Cities to Oak Harbours": more than one capital on both sides of a "to" makes two names. */
const joinsWholeNames = (tokens: readonly Token[], from: number, next: number): boolean =>
  next === from + 1 && [from - 2, from - 1, next, next + 1].every((at) => isCapitalisedWord(tokens[at]))

const isHead = (word: string): boolean =>
  PLACE_WORDS.has(word) || ORGANISATION_WORDS.has(word) || EVENT_WORDS.has(word)

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
])

/** The title that stands in the quotation marks opening at token `at`; null for what somebody says. */
export function quotedTitleAt(tokens: readonly Token[], at: number): Title | null {
  const close = QUOTES.get(tokens[at]?.text ?? '')
  if (!close) return null
  let end = at + 1
  while (end < tokens.length && end - at <= LONGEST && tokens[end]?.text !== close) end++
  if (tokens[end]?.text !== close || !isTitleCase(tokens.slice(at + 1, end))) return null
  const comma = /^[,.]$/.test(tokens[end - 1]?.text ?? '') ? 1 : 0
  const range = { first: at + 1, last: end - comma }
  if (range.last <= range.first) return null
  const work = workAt(tokens, { first: at, last: end + 1 })
  return work.kind === 'work' || range.last - range.first >= 2 ? { ...range, ...work } : null
}

function isTitleCase(words: readonly Token[]): boolean {
  const content = words.filter((word) => isWord(word) && !LINKS.test(word.lower))
  const marks = words.slice(0, -1).some((word) => /^[.;()[\]/]$/.test(word.text))
  return (
    isCapitalisedWord(words[0]) &&
    content.length > 0 &&
    !marks &&
    content.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text))
  )
}

const WORKS =
  /^(?:songs?|single|albums?|films?|movies?|books?|novels?|novella|plays?|poems?|essays?|episodes?|series|sitcom|paintings?|opera|ballet|musical|symphony|documentary|article|story|drama|comedy|thriller|memoir|autobiography|anthem|hymn|sculpture|podcast|manga|anime|sequel|trilogy)$/

/** The noun of a work right before a title, or before the comma or "called" between them. */
function nounBefore(tokens: readonly Token[], { first, last }: TokenRange): Token | null {
  const [far, near] = [tokens[first - 2], tokens[first - 1]]
  const closed = near?.text !== ',' || /^(?:[,.;)]|by)$/.test(tokens[last]?.text ?? '.')
  const between = closed && /^(?:,|called|titled|entitled|:|["“‘«])$/.test(near?.text ?? '')
  const noun = between ? far : near
  return noun && WORKS.test(noun.text) ? noun : null
}

/** "the film …", "… (1958)", "her novel …": what says that a title is one of a work. */
export function workAt(tokens: readonly Token[], { first, last }: TokenRange): Pick<Title, 'kind' | 'noun'> {
  const before = nounBefore(tokens, { first, last })
  if (before) return { kind: 'work', noun: before.text }
  const after = tokens[last]
  const dated =
    after?.text === '(' &&
    /^(?:1[5-9]|20)\d\d$/.test(tokens[last + 1]?.text ?? '') &&
    /^[),;]$/.test(tokens[last + 2]?.text ?? '')
  return { kind: dated ? 'work' : 'other', noun: null }
}
