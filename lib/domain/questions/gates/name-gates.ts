import type { FoundFact } from '../../facts/found-fact'
import type { AnalysedSentence } from '../../language/analysis'
import { gazetteerKind } from '../../language/gazetteer/lookup'
import { isDate, isName, isPlaceKind } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import { PLACE_WORDS } from '../../language/gazetteer/name-words'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { behindBrackets, theBefore } from '../../language/token'
import { isListedNoun } from '../../language/wordnet/lexnames'
import type { Run } from '../run'
import type { Gate } from './gate'
import { isTornName } from './torn-names'

/** A name of unknown kind is asked for only where it stands on its own: no abbreviation that is not told, no half of a longer name or term. */
export const unclearName: Gate = {
  name: 'unclear-name',
  check: ({ source, form }, run) => {
    const { slot, statement, detail } = source
    if (!isName(slot) || detail) return null
    const { tokens } = statement.sentence
    const named = { slot, tokens, after: tokens[behindBrackets(tokens, slot.last)] }
    return (
      halfName(statement.sentence, slot) ??
      knownThroughout(run, source, slot) ??
      (slot.kind === 'term' || isGiven(named)
        ? null
        : (serves(named, form === 'cloze') ??
          (slot.kind === 'other' ? saysLittle(run, source, named) : null)))
    )
  },
}

/** A name with the tokens of its sentence and the one behind it, brackets left out. */
interface Place {
  readonly slot: NameMention
  readonly tokens: readonly Token[]
  readonly after: Token | undefined
}

/** "Elm | Council", and the scale behind "10 degrees". */
const halfName = (sentence: AnalysedSentence, slot: NameMention): string | null =>
  (slot.kind !== 'term' && (isPartOfLonger(sentence, slot) || isTornName(sentence, slot))) ||
  /^degrees?$/.test(sentence.tokens[slot.first - 1]?.lower ?? '')
    ? 'The name is part of a longer one.'
    : null

const knownThroughout = (run: Run, source: FoundFact, slot: NameMention): string | null =>
  isTopic(run, source, slot) && !isToldApart(source) ? 'The article speaks of this all the time.' : null

/** "called the TEU", which the text itself introduces; in "called the TEU Elm Board" it is half of what is introduced. */
const isGiven = ({ slot, tokens, after }: Place): boolean =>
  isIntroduced(tokens, slot) &&
  !(after !== undefined && describes(after) && tokens[slot.last + 1]?.pos === 'PROPN')

const DESCRIBES = 'The name only describes the noun behind it.'

/** "Elm’s | harbour", "an Elm | baker", "like Elm": the name is there for something else. */
function serves({ slot, tokens, after }: Place, isGap: boolean): string | null {
  if (slot.kind !== 'person' && !isGap && /^['’]s?$/.test(after?.text ?? ''))
    return 'The name only says whose something is.'
  if (after && describes(after) && !(isGap && isNamedBefore(slot, after))) return DESCRIBES
  return /^(?:like|unlike|as)$/.test(tokens[slot.first - 1]?.lower ?? '')
    ? 'The name is only compared with.'
    : null
}

/** A degree, a short form that nobody explains, "the Elm of …". */
function saysLittle(run: Run, source: FoundFact, { slot, after }: Place): string | null {
  if (DEGREE.test(slot.text) && after?.pos === 'NOUN') return 'The degree only describes the noun behind it.'
  if (slot.text.length < 3 || (isAbbreviation(slot.text) && !isUsed(run, source, slot)))
    return 'An abbreviation is no good answer.'
  return after?.lower === 'of' ? DESCRIBES : null
}

/**
 * "the _____ airport", "a _____ company": a name that says which one an ordinary noun means. An adjective with a capital,
 * a country ("the _____ population" for "U.S."), an abbreviation that nobody told, and the first half of a term ("dengue fever", "terra preta") say no such thing.
 */
function isNamedBefore(slot: NameMention, noun: Token): boolean {
  const { text } = slot
  if (noun.pos !== 'NOUN' || noun.text !== noun.lower || !isListedNoun(noun.lower)) return false
  if (isListedNoun(`${text} ${noun.lower}`)) return false
  if (slot.kind === 'city') return true
  if (slot.kind === 'country' || slot.kind === 'nationality' || gazetteerKind(text) === 'other') return false
  if (text.includes(' ')) return true
  return !isAbbreviation(text) && !/(?:ern|ian|ean|ese|ish|ist|ic|styled)$/.test(text) && !isListedNoun(text)
}

/** Letters for words ("EPG", "L2"): no run of small letters that one could say. */
const isAbbreviation = (text: string): boolean => ABBREVIATION.test(text) && !/\p{Ll}{3}/u.test(text)

const DEGREE = /^(?:Ph\.?D|D\.?Phil|[BM]\.?(?:A|Sc?|Ed|Phil|B\.?A)|M\.?D)\.?$/

/** How often an article uses a short form that its readers know afterwards. */
const USED = 4

/** A short form that the article spells out, or uses as a name throughout; behind a number it is a unit. */
const isUsed = (run: Run, { statement }: FoundFact, { text, first }: NameMention): boolean =>
  text.length >= 3 &&
  statement.sentence.tokens[first - 1]?.pos !== 'NUM' &&
  (run.shortForms.has(text) || (run.mentionsOf.get(text) ?? 0) >= USED)

const describes = (after: Token): boolean =>
  /^(?:NOUN|ADJ)$/.test(after.pos) && !PLACE_NOUNS.test(after.lower)

/** What the title names, or what the article names most: whoever has read it answers that blindly. */
function isTopic(run: Run, { title }: FoundFact, { name, text, kind }: NameMention): boolean {
  const mentions = run.mentionsOf.get(text) ?? 0
  const most = /^(?:person|organisation|event)$/.test(kind) ? 8 : 4
  if (mentions <= most) return false
  return title.includes(name) || mentions === run.mostMentions
}

/** "Phoenix is the capital of Arizona": said to be the one thing that the question describes. */
function isToldApart({ slot, statement: { clause, sentence } }: FoundFact): boolean {
  const described = clause?.complement?.phrase
  return (
    clause?.kind === 'main' &&
    slot.last === clause.head.last &&
    described?.definiteness === 'definite' &&
    /^(?:is|was)$/.test(sentence.tokens[clause.verb.main]?.lower ?? '') &&
    described.last - described.first >= 4
  )
}

/** "the Elm Act 1998": the year belongs to the name. */
const YEAR = /^(?:1\d|20)\d\d$/

/** "Charles “Pete” Conrad": what stands between first and last name is no end of a name. */
const isBehindNickname = (tokens: readonly Token[], first: number): boolean =>
  /^["”’]$/.test(tokens[first - 1]?.text ?? '') &&
  /^["“‘]$/.test(tokens[first - 3]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[first - 4]?.text ?? '')

/** A name in its sentence. */
interface Named extends TokenRange {
  readonly kind: string
}

/** A capitalised neighbour, also behind small words that names hold ("Elevator to the Gallows"), makes it half a name. */
const isPartOfLonger = (sentence: AnalysedSentence, slot: Named): boolean =>
  goesOnInFront(sentence.tokens, slot) ||
  goesOnBehind(sentence.tokens, slot) ||
  isOfAName(sentence.tokens, slot) ||
  isOfAnOffice(sentence.tokens, slot) ||
  isHalfOfADirection(sentence.tokens, slot.first) ||
  (slot.kind === 'other' && isHalfOfATitle(sentence, slot))

/** "Mount | Elm", "Gen. | Moore", "Van | Dyke", "Charles “Pete” | Conrad". */
function goesOnInFront(tokens: readonly Token[], { first, kind }: Named): boolean {
  const before = tokens[first - 1]
  const titled = kind === 'person' || /^(?:The|St\.?)$/.test(before?.text ?? '')
  return (
    (before?.pos === 'PROPN' && !titled && /^\p{Lu}/u.test(before.text)) ||
    /^(?:\p{Lu}\p{L}{1,3}\.|&)$/u.test(before?.text ?? '') ||
    /^(?:Inc|Ltd|Corp|Co|LLC|plc)\.?$/.test(tokens[first]?.text ?? '') ||
    PARTICLES.test(before?.text ?? '') ||
    isBehindNickname(tokens, first)
  )
}

const PARTICLES = /^(?:Von|Van|De|Del|Della|Di|Da|Du|La|Le|Los|Las|El|Al|Ibn|Bin|Madame)$/

/** "Elm | Council", "Henry | IV", "Elm | & Sons", "the Elm Act | 1998", "Ada | and Her Boat", "University of Elm | , Bergen". */
function goesOnBehind(tokens: readonly Token[], { first, last, kind }: Named): boolean {
  const after = tokens[last]
  const next = tokens[last + 1]
  const isCapital = /^\p{Lu}/u.test(next?.text ?? '')
  return (
    after?.pos === 'PROPN' ||
    /^(?:[IVX]+|&)$/.test(after?.text ?? '') ||
    YEAR.test(after?.text ?? '') ||
    (/^["“]$/.test(after?.text ?? '') && isCapital) ||
    (after?.lower === 'and' &&
      /^(?:his|her|their)$/.test(next?.lower ?? '') &&
      /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) ||
    (after?.text === ',' &&
      kind === 'organisation' &&
      tokens[first]?.text === 'University' &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) ||
    (after?.lower === 'of' && isCapital && !/^(?:person|city|country)$/.test(kind)) ||
    (after?.lower === 'to' && TITLE_VERBS.test(next?.text ?? ''))
  )
}

/** "Elm | 4", "Ada’s | Long Walk", "The | Night in Elm": of what is neither person nor place, parts are easily taken for the whole. */
function isHalfOfATitle({ tokens, mentions }: AnalysedSentence, { first, last }: Named): boolean {
  const tells = (at: number): boolean =>
    mentions.some((other) => other.first === at && (isDate(other) || isPlaceKind(other.kind)))
  const isPerson = (at: number): boolean =>
    mentions.some((other) => other.kind === 'person' && other.last === at)
  const [earlier, before, after] = [tokens[first - 2], tokens[first - 1], tokens[last]]
  const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
  return (
    /^(?:\d{1,3}|\d.*-.*)$/.test(after?.text ?? '') ||
    /^\d+(?:st|nd|rd|th)$/.test(before?.text ?? '') ||
    (/^(?:in|for|on)$/.test(after?.lower ?? '') &&
      isCapital(tokens[last + 1]) &&
      !(after?.lower !== 'for' && tells(last + 1))) ||
    (/^['’]s?$/.test(before?.text ?? '') && isCapital(earlier) && !isPerson(first - 1)) ||
    (before?.lower === 'the' && first > 2 && /^\p{Lu}\p{Ll}/u.test(earlier?.text ?? '')) ||
    (/^(?:and|or)$/.test(before?.lower ?? '') && earlier?.pos === 'ADJ') ||
    isBehindSmallWords(tokens, first) ||
    isBeforeSmallWords(tokens, last)
  )
}

const OFFICE = /^(?:Department|Ministry|Office|Faculty|Minister|Secretary|Committee|Commission)$/

/** "Department for Trade, | Harbours | and Fisheries", "from Norway in the | South to Oslo". */
function isOfAnOffice(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (/^(?:North|South|East|West) to$/.test(spaced(tokens.slice(first, first + 2)))) return true
  let at = first
  while (/^(?:\p{Lu}.*|,|and)$/u.test(tokens[at - 1]?.text ?? '')) at--
  const opens = /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '') && OFFICE.test(tokens[at - 2]?.text ?? '')
  const goesOn =
    /^(?:,|and)$/.test(tokens[last]?.lower ?? '') && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')
  return opens && (at < first || goesOn)
}

/** Verbs that go on in a title: "Who Wants | to Be a Baker". */
const TITLE_VERBS = /^(?:Be|Do|Go|Have|Get|Kill|Live|Die|Make|Remember|Win|Run|Watch|Love|See|Play|Dance)$/

/** "east and | central Africa": both directions belong to the place. */
function isHalfOfADirection(tokens: readonly Token[], first: number): boolean {
  const isDirection = (at: number): boolean =>
    /^(?:(?:north|south)?(?:east|west)?(?:ern)?|central)$/.test(tokens[at]?.lower ?? '-')
  const and = isDirection(first - 1) ? first - 2 : first - 1
  const isPhrase = and === first - 1 && tokens[and - 2]?.lower === 'the'
  return !isPhrase && /^(?:and|or)$/.test(tokens[and]?.lower ?? '') && isDirection(and - 1)
}

/** "St. Nicholas’ | Church", "the Children’s | Memorial Institute": the owner belongs to the name. */
function isOfAName(
  tokens: readonly Token[],
  { first, last, kind }: TokenRange & { readonly kind: string },
): boolean {
  const own = /^['’]s?$/
  const capital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  if (
    own.test(tokens[last]?.text ?? '') &&
    capital(last + 1) &&
    kind !== 'work' &&
    (kind !== 'person' ||
      (last - first === 1 && PLACE_WORDS.has(tokens[last + 1]?.text ?? '')) ||
      /^St\.? /.test(
        tokens
          .slice(first, last)
          .map(({ text }) => text)
          .join(' '),
      )) &&
    tokens[last + 1]?.text !== 'A'
  )
    return true
  const the = tokens[first - 3]?.lower === 'the'
  return (
    own.test(tokens[first - 1]?.text ?? '') &&
    the &&
    capital(first - 2) &&
    /^(?:organisation|place|event)$/.test(kind)
  )
}

const SMALL = /^(?:of|the|to|in|et|and|for|on|de|du|la|le|les|von|with|from|a|an)$/
const MAKES_A_TITLE = /^(?:to|et|du|la|le|les|von|of|for|a)$/

function isBehindSmallWords(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > 0 && first - at <= 3 && SMALL.test(tokens[at]?.lower ?? '')) at--
  if (at === first - 1) return false
  const small = tokens.slice(at + 1, first).map((token) => token.lower)
  return (
    small.some((word) => MAKES_A_TITLE.test(word)) &&
    tokens[at]?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  )
}

function isBeforeSmallWords(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at < tokens.length && at - last < 3 && SMALL.test(tokens[at]?.lower ?? '')) at++
  return (
    at > last &&
    /^(?:to|et|du|la|le|les|von)$/.test(tokens[last]?.lower ?? '') &&
    tokens[at]?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    tokens[last + 1]?.lower === 'the'
  )
}

const ABBREVIATION = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}|\d|\p{Ll}\p{Lu}/u

/** "called the TEU", "known as Jorvik": the text itself introduces the name. */
const isIntroduced = (tokens: readonly Token[], slot: TokenRange): boolean => {
  const the = theBefore(tokens, slot.first)
  return /^(?:called|named|as|dubbed)$/.test(tokens[slot.first - 1 - the]?.lower ?? '')
}

const PLACE_NOUNS =
  /^(?:region|province|district|river|island|islands|mountains|peninsula|coast|valley|county|state|desert|sea|bridge|castle|palace|church|cathedral|museum|dog|dogs|cheese|cat|cats|horse|horses|people|tribe|language)$/
