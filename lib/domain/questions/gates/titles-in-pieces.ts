import { isKnighted } from '../../language/aliases'
import type { AnalysedSentence } from '../../language/analysis'
import { OFFICES, ORGANISATION_WORDS, PLACE_WORDS } from '../../language/gazetteer/name-words'
import type { NameMention } from '../../language/mentions'
import { isName } from '../../language/mentions'
import { isCapitalAdjective, isOrdinary } from '../../language/ordinary-words'
import { isPersonNoun } from '../../language/person-words'
import type { Token } from '../../language/token'
import { spaced, theAt } from '../../language/token'

/** A name that is a piece of a title or of a longer name around it, or says it again in letters, by the ordinary words with a capital beside it. */
export function isPieceOfTitle(sentence: AnalysedSentence, name: NameMention): boolean {
  const { tokens } = sentence
  return (
    isOfPair(tokens, name) ||
    isSecondHalf(tokens, name) ||
    isHalfOfBody(tokens, name) ||
    isBehindNot(tokens, name) ||
    isBehindHero(sentence, name) ||
    isOfWork(tokens, name) ||
    isBehindAsking(tokens, name) ||
    isBehindFigure(tokens, name) ||
    isBehindAdjective(sentence, name) ||
    isHalfOfADay(sentence, name) ||
    isBehindDay(tokens, name) ||
    isEndOfBody(tokens, name) ||
    isBeforeModel(tokens, name) ||
    isOfOwner(sentence, name) ||
    isGivenOfKnight(tokens, name) ||
    isPartyAndSeat(sentence, name) ||
    isShortOfSpelledOut(tokens, name) ||
    isTwoThings(name)
  )
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

/** "appears in Ladders and | Lanterns": two ordinary words with capitals that “and” joins. */
function isOfPair(tokens: readonly Token[], { first, last, kind }: NameMention): boolean {
  if (last - first !== 1 || !/^(?:other|work|term)$/.test(kind) || !isOrdinary(tokens[first])) return false
  const before = tokens[first - 1]?.lower === 'and' && first > 2 && isOrdinary(tokens[first - 2])
  return before || (tokens[last]?.lower === 'and' && first > 0 && isOrdinary(tokens[last + 1]))
}

/** "the Sailing Growth and | Harbour Act": behind "and" the rest of what an act or a body is called after. */
const isSecondHalf = (tokens: readonly Token[], { first, last }: NameMention): boolean =>
  last - first > 1 &&
  tokens[first - 1]?.lower === 'and' &&
  isOrdinary(tokens[first]) &&
  isOrdinary(tokens[first - 2]) &&
  !ORGANISATION_WORDS.has(tokens[first - 2]?.text ?? '') &&
  (ORGANISATION_WORDS.has(tokens[last - 1]?.text ?? '') || DECREE.test(tokens[last - 1]?.text ?? ''))

/** "Orvo Harbours | and Canals", "Orvo Harbours and | Canals": the body is for what both words name. */
function isHalfOfBody(tokens: readonly Token[], { first, last, kind }: NameMention): boolean {
  const isSecond = last - first === 1 && tokens[first - 1]?.lower === 'and'
  const and = isSecond ? first - 1 : last
  return (
    /^(?:organisation|other|work)$/.test(kind) &&
    tokens[and]?.lower === 'and' &&
    [tokens[and - 1], tokens[and + 1]].every(
      (token) => isOrdinary(token) && !ORGANISATION_WORDS.has(token?.text ?? ''),
    ) &&
    isCapital(tokens[and - 2]) &&
    and > 2 &&
    !isCapital(tokens[and + 2])
  )
}

/** "in the show Don’t | Rock the Boat": what is forbidden with a capital is a title. */
const isBehindNot = (tokens: readonly Token[], { first }: NameMention): boolean =>
  first > 2 && /^n[’']t$/.test(tokens[first - 1]?.lower ?? '') && isCapital(tokens[first - 2])

const DECREE = /^(?:Act|Bill|Treaty|Agreement|Convention|Programme|Program|Strategy|Plan|Law|Code)$/

/** "Anna Lind and the | Keeper of Olvar": a hero, and what the book is about. */
function isBehindHero({ tokens, mentions }: AnalysedSentence, { first, kind }: NameMention): boolean {
  const isJoined = tokens[first - 2]?.lower === 'and' && theAt(tokens, first - 1) === 1
  const isHero = mentions.some((one) => isName(one) && one.kind === 'person' && one.last === first - 2)
  return /^(?:other|work|term)$/.test(kind) && isJoined && isHero && isOrdinary(tokens[first])
}

/** "Lorne’s Ferryman of | Olvar": what belongs to somebody and is of a place is a work. */
const isOfWork = (tokens: readonly Token[], { first }: NameMention): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  isOrdinary(tokens[first - 2]) &&
  /^['’]s?$/.test(tokens[first - 3]?.text ?? '') &&
  isCapital(tokens[first - 4])

/** "Did We | Mend Boats for Them": words with capitals that no sentence has within it. */
const isBehindAsking = (tokens: readonly Token[], { first }: NameMention): boolean =>
  first > 2 &&
  /^(?:I|You|We|They|He|She|It)$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:Have|Had|Am|Are|Is|Was|Were|Do|Did|Does|Can|Could|Will|Would|Should|Shall)$/.test(
    tokens[first - 2]?.text ?? '',
  )

/** "his new 2 | Blaze Records label": a figure before a name that is nothing one counts. */
const isBehindFigure = (tokens: readonly Token[], { first, last, kind }: NameMention): boolean =>
  /^(?:organisation|other|work)$/.test(kind) &&
  /^\d{1,2}$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:DET|ADJ|PRON|VERB)$/.test(tokens[first - 2]?.pos ?? '') &&
  tokens[last]?.pos === 'NOUN'

/** "Boat in the Rain: New and | Collected Poems": the one adjective before "and" has its noun behind it. */
const isBehindAdjective = (
  { tokens, mentions }: AnalysedSentence,
  { first, last, kind }: NameMention,
): boolean =>
  kind !== 'person' &&
  last - first >= 2 &&
  tokens[first - 1]?.lower === 'and' &&
  isCapitalAdjective(tokens[first - 2]) &&
  mentions.some((one) => isName(one) && one.first === first - 2 && one.last === first - 1)

/** "named it Free Tarik and | Sanna Day": both are told of by one day, prize or the like. */
function isHalfOfADay({ tokens, mentions }: AnalysedSentence, slot: NameMention): boolean {
  const pair = mentions.filter(isName)
  const left = pair.find(({ last }) => last === slot.first - 1) ?? slot
  const right = pair.find(({ first }) => first === left.last + 1)
  return (
    right !== undefined &&
    (slot === left || slot === right) &&
    tokens[left.last]?.lower === 'and' &&
    /^(?:as|called|named|dubbed|titled|entitled)$/.test(tokens[left.first - 1]?.lower ?? '') &&
    TOLD_OF.test(tokens[right.last - 1]?.text ?? '') &&
    !TOLD_OF.test(tokens[left.last - 1]?.text ?? '')
  )
}

const TOLD_OF = /^(?:Day|Week|Month|Year|Prize|Award|Medal|Cup|Act|Bill|Fund|Festival)$/

/** "the 9-11 | Harbour Report": a day in figures opens the name of a paper or a body; before a noun it may be a score. */
const isBehindDay = (tokens: readonly Token[], { first, last, kind }: NameMention): boolean =>
  kind !== 'person' &&
  tokens[last]?.pos !== 'NOUN' &&
  /(?:^|\s)\d{1,2}[-/]\d{1,2}$/.test(spaced(tokens.slice(Math.max(0, first - 4), first)))

/** "the Berg of | Velmar Institute": a single name with "the" and "of" opens the name of a body. */
const isEndOfBody = (tokens: readonly Token[], { first, kind }: NameMention): boolean => {
  const opens = tokens[first - 2]
  return (
    kind === 'organisation' &&
    tokens[first - 1]?.lower === 'of' &&
    theAt(tokens, first - 3) === 1 &&
    isCapital(opens) &&
    !isOrdinary(opens) &&
    !isPersonNoun(opens?.lower ?? '') &&
    !OFFICES.has(opens?.lower ?? '')
  )
}

/** "Sir | Tom": nobody is called by the one word behind it, and where the article has more, the name is told in full. */
const isGivenOfKnight = (tokens: readonly Token[], { first, last, name, text }: NameMention): boolean =>
  last - first === 1 && name === text && isKnighted(tokens[first - 1])

/** "the | EFP Skarholm leader Ida Tveit": a party, and where somebody leads it. */
const isPartyAndSeat = (
  { tokens, mentions }: AnalysedSentence,
  { first, last, kind }: NameMention,
): boolean =>
  kind === 'other' &&
  last - first >= 2 &&
  /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '') &&
  /^(?:leader|deputy|whip|candidate|councillor|mp|msp|mep)$/.test(tokens[last]?.lower ?? '') &&
  mentions.some((one) => isName(one) && one.kind === 'person' && one.first === last + 1)

/** "the Corporation for Boats and Nets, | Cobn": the first letters of the name right before it. */
function isShortOfSpelledOut(tokens: readonly Token[], { first, last, text }: NameMention): boolean {
  if (last - first > 1 || tokens[first - 1]?.text !== ',' || text.length < SHORTEST) return false
  let at = first - 2
  let initials = ''
  while (isCapital(tokens[at]) || /^(?:of|for|and|the|on|in)$/.test(tokens[at]?.text ?? '')) {
    if (isCapital(tokens[at])) initials = (tokens[at]?.text.charAt(0) ?? '') + initials
    if (initials.toUpperCase() === text.toUpperCase()) return true
    at--
  }
  return false
}

/** Letters of a short form. */
const SHORTEST = 3

/** "the Elmo | 6600, the Velmaphone 3 and": the number of a model, which counts nothing. */
const isBeforeModel = (tokens: readonly Token[], { last, kind }: NameMention): boolean =>
  kind === 'organisation' &&
  /^\d{3,4}$/.test(tokens[last]?.text ?? '') &&
  /^(?:,|and|or|is|was)$/.test(tokens[last + 1]?.lower ?? '')

/** "the biggest one being Velbrook’s | Corner Market": a shop or an inn is called after its owner as well. */
const isOfOwner = ({ tokens, mentions }: AnalysedSentence, { first, last }: NameMention): boolean =>
  last - first >= 2 &&
  /^(?:Market|Store|Shop|Inn|Tavern|Pub|Bar|Café|Cafe|Restaurant|Diner|Bakery|Saloon|Grill)$/.test(
    tokens[last - 1]?.text ?? '',
  ) &&
  /^['’]s?$/.test(tokens[first - 1]?.text ?? '') &&
  mentions.some((one) => isName(one) && one.last === first - 1 && /^(?:person|other|work)$/.test(one.kind))

/** "The Weaver Sisters at the Old Theatre": a play and where it is played; "Velta as the Marlow D-5": an old name and a new one. */
const isTwoThings = ({ text }: NameMention): boolean =>
  (/\p{Ll} at (?:the )?\p{Lu}/u.test(text) && PLACE_WORDS.has(text.split(' ').at(-1) ?? '')) ||
  / as (?:the|an?) \p{Lu}/u.test(text)
