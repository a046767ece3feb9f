import type { AnalysedSentence } from '../../language/analysis'
import { appositionBehind } from '../../language/appositions'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../language/gazetteer/name-words'
import { MONTHS } from '../../language/date-parts'
import { isDate, isPlaceKind } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import { isTitle } from '../../language/name-runs'
import { isOrdinary } from '../../language/ordinary-words'
import { kindOfNoun } from '../../language/noun-kinds'
import { isPersonNoun } from '../../language/person-words'
import type { Token } from '../../language/token'
import { spaced, theAt } from '../../language/token'

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
export const isPartOfLonger = (sentence: AnalysedSentence, slot: Named): boolean =>
  goesOnInFront(sentence.tokens, slot) ||
  goesOnBehind(sentence.tokens, slot) ||
  isOfAName(sentence.tokens, slot) ||
  isOfAnOffice(sentence.tokens, slot) ||
  isHalfOfADirection(sentence.tokens, slot.first) ||
  isHalfOfASeat(sentence, slot) ||
  isHalfOfAModifier(sentence, slot) ||
  isBehindOpening(sentence, slot) ||
  isBehindPlainWord(sentence.tokens, slot) ||
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

/** "Elm | Council", "Henry | IV", "Elm | & Sons", "Elm | 4 Radio", "the Elm Act | 1998", "Ada | and Her Boat", "University of Elm | , Bergen". */
function goesOnBehind(tokens: readonly Token[], { first, last, kind }: Named): boolean {
  const after = tokens[last]
  const next = tokens[last + 1]
  const isCapital = /^\p{Lu}/u.test(next?.text ?? '')
  return (
    after?.pos === 'PROPN' ||
    /^(?:[IVX]+|&)$/.test(after?.text ?? '') ||
    YEAR.test(after?.text ?? '') ||
    (/^\d$/.test(after?.text ?? '') && isCapital && !MONTHS.some((month) => month === next?.text)) ||
    (/^["“]$/.test(after?.text ?? '') && isCapital) ||
    (after?.lower === 'and' &&
      /^(?:his|her|their)$/.test(next?.lower ?? '') &&
      /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) ||
    (after?.text === ',' &&
      kind === 'organisation' &&
      tokens[first]?.text === 'University' &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) ||
    (after?.lower === 'for' &&
      tokens
        .slice(first, last)
        .some(({ text }) => /^(?:Secretary|Minister|Commissioner|Envoy)$/.test(text))) ||
    (after?.lower === 'of' && isCapital && !/^(?:person|city|country)$/.test(kind)) ||
    (after?.lower === 'of' && last - first === 1 && isOfAnIdea(tokens, last + 1)) ||
    (after?.lower === 'to' && TITLE_VERBS.test(next?.text ?? ''))
  )
}

/** "Ada of | the Living", "Ada of the | Sea": "the" and an ordinary word with a capital close a title. */
const isOfAnIdea = (tokens: readonly Token[], at: number): boolean =>
  theAt(tokens, at) === 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && isOrdinary(tokens[at + 1])

/** "the MP for | Elm | and Oak", "candidates in Elm and | Oak": a seat in parliament is often called after two places. */
function isHalfOfASeat({ tokens, mentions }: AnalysedSentence, { first, last, kind }: Named): boolean {
  if (kind === 'person') return false
  const isAnd = (at: number): boolean => /^(?:and|&)$/.test(tokens[at]?.lower ?? '')
  const pair = mentions.find((other) => isAnd(first - 1) && other.last === first - 1)
  const goesOn = isAnd(last) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')
  const opens = pair?.first ?? (goesOn ? first : -1)
  return /^(?:for|in|of)$/.test(tokens[opens - 1]?.lower ?? '') && SEAT.test(tokens[opens - 2]?.lower ?? '')
}

/** Who stands or sits for a seat, and words for one. */
const SEAT =
  /^(?:mps?|msps?|tds?|candidates?|constituenc(?:y|ies)|seats?|ward|by-election|byelection|councillors?)$/

/** "former | Elm | and The Oak drummer": both names say whose drummer somebody is. */
function isHalfOfAModifier({ tokens, mentions }: AnalysedSentence, { last, kind }: Named): boolean {
  if (kind === 'person' || tokens[last]?.lower !== 'and') return false
  const other = mentions.find(
    ({ first }) => first === last + 1 || (first === last + 2 && theAt(tokens, last + 1) === 1),
  )
  const role = tokens[other?.last ?? -1]
  return (
    role?.pos === 'NOUN' &&
    isPersonNoun(role.lower) &&
    /^\p{Lu}/u.test(tokens[(other?.last ?? 0) + 1]?.text ?? '')
  )
}

/** "Active | Elm, a body for sports, runs", "Green | Moran, the baker, sang": a word with a capital only for its place at the head, and behind the two what a body is. */
function isBehindOpening({ tokens, mentions }: AnalysedSentence, { first, last, kind }: Named): boolean {
  const opening = tokens[0]
  const isGiven = opening?.pos === 'PROPN' && !isTitle(opening) && !mentions.some((name) => name.last === 1)
  if (first !== 1 || !(opening?.pos === 'ADJ' || (kind === 'person' && isGiven))) return false
  if (kind === 'person' && last > 2) return false
  const apposition = appositionBehind(tokens, { first, last })
  const noun = apposition && kindOfNoun(tokens[apposition.head]?.lower ?? '')
  return apposition !== null && !(noun && isPlaceKind(noun.kind))
}

/** Words with which many a boat, paper or firm is called, and which have a capital at the head of a sentence anyhow. */
const OPENS_NAMES =
  /^(?:New|Old|Young|Great|Grand|Royal|Imperial|Big|Little|First|Second|Third|Last|Free|Open|Real|True|High|Golden|Silver|Red|Black|White|Blue|Green|Wild|Happy|Sweet|Super|Modern|Digital|Global|General|National|Central|Northern|Southern|Eastern|Western)$/

/** "New | Dawn sailed", "“Royal | Anchor is …": a name that no list knows, behind such a word, begins with it. */
const isBehindPlainWord = (tokens: readonly Token[], { first, kind }: Named): boolean =>
  kind === 'other' &&
  OPENS_NAMES.test(tokens[first - 1]?.text ?? '') &&
  (first === 1 || /^["“‘(:–—]$/.test(tokens[first - 2]?.text ?? ''))

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

const OFFICE =
  /^(?:departments?|ministr(?:y|ies)|office|faculty|ministers?|secretar(?:y|ies)|committees?|commission)$/

/** Bodies that are called after what they are for. */
const BODY = /^(?:centre|center|institute|council|school|society|foundation|association|union|college|board)$/

/** "Department for Trade, | Harbours | and Fisheries". */
function isOfAnOffice(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let at = first
  while (/^(?:\p{Lu}.*|,|and)$/u.test(tokens[at - 1]?.text ?? '')) at--
  const [body, link] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? '']
  const opens = (/^(?:for|of)$/.test(link) && OFFICE.test(body)) || (link === 'for' && BODY.test(body))
  const goesOn =
    /^(?:,|and)$/.test(tokens[last]?.lower ?? '') && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')
  return opens && (at < first || goesOn)
}

/** Verbs that go on in a title: "Who Wants | to Be a Baker". */
const TITLE_VERBS = /^(?:Be|Do|Go|Have|Get|Kill|Live|Die|Make|Remember|Win|Run|Watch|Love|See|Play|Dance)$/

/** "east and | central Africa", "the north and | central American teams": both directions belong to the place; "from Norway in the | South to Oslo": what follows is where it leads. */
function isHalfOfADirection(tokens: readonly Token[], first: number): boolean {
  if (/^(?:North|South|East|West) to$/.test(spaced(tokens.slice(first, first + 2)))) return true
  const isDirection = (at: number): boolean =>
    /^(?:(?:north|south)?(?:east|west)?(?:ern)?|central)$/.test(tokens[at]?.lower ?? '-')
  const and = isDirection(first - 1) ? first - 2 : first - 1
  const isPhrase = and === first - 1 && tokens[and - 2]?.lower === 'the' && !isDirection(first)
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
      ((last - first === 1 || tokens[last]?.text.length === 1) &&
        [PLACE_WORDS, ORGANISATION_WORDS].some((heads) => heads.has(tokens[last + 1]?.text ?? ''))) ||
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
