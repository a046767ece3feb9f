import { isPhrase } from '../../facts/slot'
import type { PhraseSlot } from '../../facts/slot'
import type { AnalysedSentence } from '../../language/analysis'
import { isName } from '../../language/mentions'
import type { NameMention } from '../../language/mentions'
import type { Token } from '../../language/token'
import { lowerLine, spaced, theBefore } from '../../language/token'
import { wellKnownNoun } from '../distractors/well-known-names'
import type { Gate } from './gate'

/**
 * "Ada Berg told the _____ that …", "news agency _____ reported", "according to _____": to whom somebody spoke, and who passes
 * it on, is no part of the news, unless words in front say which medium it is ("Russian news agency _____").
 */
export const asksForOutlet: Gate = {
  name: 'asks-for-an-outlet',
  check: ({ source: { slot, statement, detail }, form }) => {
    const { sentence } = statement
    if (detail || form === 'true-false') return null
    if (isPhrase(slot)) return isPress(sentence, slot) && isHearer(sentence, slot.first) ? TOLD : null
    if (!isName(slot)) return null
    if (isHearer(sentence, slot.first) && isOfMedium(sentence, slot.first)) return TOLD
    if (!isMedium(sentence, slot)) return null
    if (isHearer(sentence, slot.first)) return TOLD
    return passesOn(sentence.tokens, slot) && !isToldWhich(sentence, slot.first)
      ? 'It only asks which medium reported it.'
      : null
  },
}

const TOLD = 'It only asks which medium was spoken to.'

/** Words that only names of media hold. */
const IN_NAME =
  /(?<![\p{L}-])(?:BBC|ITV|ITN|CNN|NBC|CBS|PBS|NPR|MSNBC|CNBC|AFP|UPI|Interfax|Itar-Tass|Tass|Kyodo|Newsnight|News|Newsweek|Radio|TV|Television|Times|Post|Herald|Tribune|Telegraph|Gazette|Chronicle|Guardian|Mirror|Daily|Magazine|Press Association|Sky Sports|Le Monde|Le Figaro|Der Spiegel)(?![\p{L}-])/u

const MEDIUM =
  /^(?:newspaper|paper|magazine|journal|programme|website|broadcaster|tabloid|daily|weekly|newsletter)$/

/** What is a medium only behind the word for one: "news agency", "radio station". */
const MEDIUM_OF =
  /(?:^| )(?:news|press|radio|tv|television|cable) (?:agency|network|station|channel|service)$/

/** Who works for one is somebody. */
const OF_STAFF = /(?:Correspondent|Editor|Reporter)/

/** The name is one of a newspaper, a broadcaster or a news agency, or a noun beside it says so. */
const isMedium = ({ tokens }: AnalysedSentence, { text, noun, kind, first, last }: NameMention): boolean =>
  kind !== 'person' &&
  !OF_STAFF.test(text) &&
  (IN_NAME.test(text) ||
    /^(?:newspaper|magazine|news agency|broadcaster)$/.test(noun ?? wellKnownNoun(text) ?? '') ||
    [tokens[first - 1], tokens[last]].some((token) => MEDIUM.test(token?.lower ?? '')) ||
    [tokens.slice(Math.max(0, first - 2), first), tokens.slice(last - 1, last + 1)].some((words) =>
      MEDIUM_OF.test(lowerLine(words)),
    ))

/** Those who write down what others tell, and what they write for. */
const isPress = ({ tokens }: AnalysedSentence, { phrase, text }: PhraseSlot): boolean => {
  const head = tokens[phrase.head]?.lower ?? ''
  return PRESS.test(head) || MEDIUM.test(head) || /^(?:media|press|news) /i.test(text)
}

const PRESS = /^(?:reporters?|journalists?|correspondents?|media|press)$/

/** Words between a verb and the name of the one who is told. */
const MOST_BEFORE = 5

/** What stands right before a name: "told the Russian news agency". */
function before({ tokens }: AnalysedSentence, at: number): Token[] {
  let first = at
  while (at - first < MOST_BEFORE && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[first - 1]?.pos ?? ''))
    first--
  return tokens.slice(first, at)
}

/** "told the BBC’s correspondent | Ada Berg", "told Radio Elm’s | Harbour Hour": a journalist or a programme of a medium. */
const isOfMedium = (sentence: AnalysedSentence, at: number): boolean => {
  const words = before(sentence, at)
  const last = words.at(-1)?.lower === 'the' ? words.at(-2) : words.at(-1)
  const isOwner = /^['’]s?$/.test(last?.text ?? '') && IN_NAME.test(spaced(words))
  return (
    isOwner ||
    /^(?:reporter|journalist|correspondent|presenter|interviewer|broadcaster)$/.test(last?.lower ?? '')
  )
}

/** "told | the paper", "said to | reporters", "in an interview with | the paper", "in an email to | the paper". */
function isHearer(sentence: AnalysedSentence, at: number): boolean {
  const opens = at - before(sentence, at).length
  const line = lowerLine(sentence.tokens.slice(Math.max(0, opens - 3), opens))
  return TELLS.test(line)
}

const TELLS =
  /(?:^| )(?:(?:tell|tells|told|telling)|(?:say|says|said|saying|speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|confirm|confirms|confirmed|interview|interviews|e-?mail|letter|statement|comments?|remarks?|wrote|writing) (?:to|with|on|for|by|in)|interviewed by)$/

/** "the paper | reported", "…, quoting | the paper", "according to | the paper". */
function passesOn(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const verb = MEDIUM.test(tokens[last]?.lower ?? '') ? last + 1 : last
  const the = theBefore(tokens, first)
  return (
    /^(?:reported|reports|said|says|quoted|quotes|wrote|writes|cited|cites)$/.test(
      tokens[verb]?.lower ?? '',
    ) ||
    /(?:^| )(?:according to|quoted by|reported by|reports? (?:in|by|on))$/.test(
      lowerLine(tokens.slice(Math.max(0, first - the - 2), first - the)),
    )
  )
}

/** "Russian news agency", "China’s official": a word that says whose it is. */
const isToldWhich = (sentence: AnalysedSentence, at: number): boolean =>
  before(sentence, at).some(
    ({ lower, start }) =>
      /^(?:['’]s?|state|official|state-run|state-owned)$/.test(lower) ||
      sentence.mentions.some((one) => one.kind === 'nationality' && one.start === start),
  )
