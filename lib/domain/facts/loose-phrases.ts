import { DEMONSTRATIVES } from '../language/closed-classes'
import { monthOf } from '../language/date-parts'
import { isPluralNoun } from '../language/inflection'
import { isFinite, nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { hangsBy } from '../language/tree'
import { lexnameOf } from '../language/wordnet/lexnames'
import { agedAt } from './aged-persons'
import { definitePhrase, fatal, isModified } from './definite-phrases'
import type { Loose, Setting } from './definite-phrases'
import { isCountedFrom } from './loose-times'
import { looseTurn } from './loose-turns'
import { pointingBack } from './pointing-back'
import { isLoneCount, isOwnerless } from './spoken-of'
import type { Topic } from './topic'

const COMPARES =
  /^(?:another|others|similar|similarly|likewise|latter|former|respectively|aforementioned|above|below|instead|otherwise|accordingly|so-called)$/

/** "this gesture", "the decision", "another", "such": a phrase at token `index` that needs the sentences before; or null. */
export function isLoosePhrase(tokens: readonly Token[], index: number, setting: Setting): Loose | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return null
  if (agedAt(tokens, index) !== null) return fatal('the …-year-old')
  const turn = looseTurn(tokens, index, setting)
  if (turn !== null) return fatal(turn)
  const back = pointingBack(tokens, index, setting.before)
  if (back !== null) return fatal(back)
  if (DEMONSTRATIVES.has(token.lower))
    return isNamedBefore(tokens, index, setting.before) ? null : demonstrative(tokens, index, setting)
  if (
    setting.before.length === 0 &&
    (isLoneCount(tokens, index) || isOwnerless(tokens, index, setting.topic))
  )
    return fatal(token.text)
  if (token.lower === 'another' && isOfTitle(next, setting.topic)) return null
  if (COMPARES.test(token.lower)) return compares(tokens, index) ? fatal(token.text) : null
  if (/^(?:here|thereby|therein)$/.test(token.lower) || isThatPlace(tokens, index)) return fatal(token.text)
  if (
    token.lower === 'following' &&
    (next.pos === 'NOUN' || next.pos === 'NUM') &&
    !isCountedFrom(tokens, index, setting.before) &&
    !isAfter(tokens, index)
  )
    return fatal('following')
  if (token.lower === 'the' && next.lower === 'other')
    return isNamedBefore(tokens, index + 1, setting.before) ? null : fatal('the other')
  if (token.lower === 'other' && isOtherThanNamed(tokens, index, setting.before)) return fatal('other')
  if (isNthKind(tokens, index)) return fatal(`the ${next.text} ${tokens[index + 2]?.text ?? ''}`)
  return token.lower === 'the' ? definitePhrase(tokens, index, setting) : null
}

/** "Elm were last following defeats by Oslo and Bergen": after something that is told, not "the following defeats". */
function isAfter(tokens: readonly Token[], at: number): boolean {
  if (/^(?:DET|ADP|PRON|NUM)$/.test(tokens[at - 1]?.pos ?? '')) return false
  let last = at + 1
  while (/^(?:ADJ|NOUN)$/.test(tokens[last]?.pos ?? '')) last++
  return tokens[last]?.pos === 'ADP'
}

/** "The town there", "the roads there are dry": a place, unless it only opens a clause whose subject follows ("in addition there are two"). */
function isThatPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'there') return false
  if (!/^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')) return true
  const noun = tokens[at - 1]
  let first = at - 1
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[first]?.pos ?? '')) first--
  return (
    noun?.pos === 'NOUN' &&
    tokens[first]?.pos === 'DET' &&
    tokens[first - 1]?.pos !== 'ADP' &&
    lexnameOf(noun.lemma.toLowerCase()) !== 'time'
  )
}

/** "Goods of the first kind": the row that it stands in is told elsewhere, unless what follows says it ("the first type of goods"). */
const isNthKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  /^(?:first|second|third|fourth|last)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:kind|type|sort|case|category|class|form|approach|option|view)$/.test(tokens[at + 2]?.lower ?? '') &&
  !/^(?:of|to|that|which|who|in|for|,)$/.test(tokens[at + 3]?.lower ?? '')

/** "Another eruption" under the title "The eruption of Mount Elm". */
const isOfTitle = ({ pos, lemma }: Token, { title }: Topic): boolean =>
  pos === 'NOUN' &&
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(lemma.toLowerCase())

/** "In other countries" at the head of what is told: other than what? "Disney and other firms" and "other than" say it. */
function isOtherThanNamed(tokens: readonly Token[], index: number, before: readonly Token[]): boolean {
  const [opening, next] = [before.at(-1)?.lower ?? '', tokens[index + 1]]
  if (!/^(?:in|of|for|from|with|by|on|at|among|like)$/.test(opening) || next?.pos !== 'NOUN') return false
  const named = before.some(({ pos, lower }) => pos === 'PROPN' || pos === 'VERB' || lower === 'and')
  if (opening === 'among' && next.lower === 'things') return false
  return !named && !tokens.slice(index + 1, index + 5).some(({ lower }) => lower === 'than')
}

/** Not "the former town hall", "a boat or similar craft", "another of the roles of the speaker", "for another 30 days". */
function compares(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]]
  if (token === 'above' || token === 'below') return next?.pos === 'PUNCT'
  if (token === 'former') return !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
  if (token === 'similar') return !/^(?:or|and)$/.test(before) && next?.lower !== 'to'
  if (token === 'another') return next?.pos !== 'NUM' && !isOneOf(tokens, at + 1)
  return true
}

/** "Of the roles of the speaker": which ones is told behind. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const phrase =
    tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'the' ? nounPhraseAt(tokens, at + 1) : null
  return phrase !== null && /^(?:of|in)$/.test(tokens[phrase.last]?.lower ?? '')
}

/** "A geofence needs a place and a radius around that place": the noun itself stands before. */
function isNamedBefore(tokens: readonly Token[], index: number, before: readonly Token[]): boolean {
  const phrase = nounPhraseAt(tokens, index)
  const head = phrase && tokens[phrase.last - 1]
  return (
    head?.pos === 'NOUN' &&
    phrase !== null &&
    phrase.last - index === 2 &&
    before.some((word) => word.pos === 'NOUN' && word.lemma === head.lemma)
  )
}

function demonstrative(tokens: readonly Token[], index: number, { before, sentence }: Setting): Loose | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return null
  if (token.lower === 'that' && next.lower === 'year' && before.some(({ text }) => /^[12]\d{3}$/.test(text)))
    return null
  if (token.lower === 'that') {
    if (isOfNoun(sentence, index)) return null
    const isDeterminer = token.pos === 'DET' || sentence.syntax?.relations[index] === 'det'
    return pointsBack(tokens, index, { before, isDeterminer }) ? fatal(`that ${next.text}`) : null
  }
  if (token.lower === 'such') return isToldBehind(tokens, index) ? null : fatal('such')
  if (token.lower === 'those') return isModified(next) || next.lower === 'whose' ? null : fatal('those')
  return fatal(`${token.text.toLowerCase()} ${next.text}`)
}

/** "A crew that, for two years, sailed": the subject of a clause that tells of the noun before. */
const isOfNoun = ({ syntax }: Setting['sentence'], at: number): boolean =>
  syntax !== null && hangsBy(syntax, at, ['nsubj']) && hangsBy(syntax, syntax.heads[at] ?? -1, ['acl:relcl'])

/** "Such things as …", "such issues that are reserved": what follows says which. */
const isToldBehind = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(index + 1, index + 5)
    .some(({ lower }, step) =>
      lower === 'as' ? step < 3 : /^(?:that|which|who)$/.test(lower) && tokens[index + step]?.pos === 'NOUN',
    )

/** "That river", "after that": a "that" that is no "who" or "which" and opens no clause. */
function pointsBack(
  tokens: readonly Token[],
  at: number,
  { before, isDeterminer }: { readonly before: readonly Token[]; readonly isDeterminer: boolean },
): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  const noun = headBehind(tokens, at + 1)
  const isOne = noun !== null && !isPluralNoun(noun.lower) && !isShare(noun, before)
  return (
    (isDeterminer && (isOne || monthOf(next) > 0)) ||
    ((before.length === 0 || isTurn(before)) &&
      (next.pos === 'NOUN' ||
        /^['’]s$/.test(next.lower) ||
        isFinite(tokens, next.pos === 'ADV' ? at + 2 : at + 1))) ||
    next.pos === 'PUNCT' ||
    /^(?:after|before|like|than|by|with|from|for|at|despite|beyond)$/.test(before.at(-1)?.lower ?? '')
  )
}

/** "In turn,", "As a result,": a few words in front of a sentence, without a verb. */
const isTurn = (before: readonly Token[]): boolean =>
  before.length <= LONGEST_TURN &&
  before.at(-1)?.text === ',' &&
  /^(?:ADP|ADV)$/.test(before[0]?.pos ?? '') &&
  before.slice(0, -1).every(({ pos }) => /^(?:ADP|ADV|DET|ADJ|NOUN)$/.test(pos))

const LONGEST_TURN = 4

/** "Particular club", "grim picture": the last of the nouns behind what describes them, or null. */
function headBehind(tokens: readonly Token[], at: number): Token | null {
  let last = at
  while (/^(?:ADJ|ADV)$/.test(tokens[last]?.pos ?? '')) last++
  while (tokens[last]?.pos === 'NOUN' && tokens[last + 1]?.pos === 'NOUN') last++
  const noun = tokens[last]
  return noun?.pos === 'NOUN' ? noun : null
}

/** "A study shows that half of …": "that" opens what is shown. */
const isShare = ({ lower }: Token, before: readonly Token[]): boolean =>
  /^(?:half|most|part)$/.test(lower) && before.some(({ pos }) => pos === 'VERB')
