import type { AnalysedSentence } from '../language/analysis'
import { PARTS_OF_DAY } from '../language/closed-classes'
import { WEEKDAYS } from '../language/dates'
import type { Token } from '../language/token'
import type { WrittenTime } from './relative-times'
import type { Stretch } from './resolve'
import { overlaps } from './statement'

/** Words that count, compare or deny: a time beside them bounds what is true. */
const BOUNDS =
  /^(?:first|last|only|most|least|more|fewer|less|than|record|so|every|each|no|not|n['’]t|never|nobody|none|nothing|without|still|until|till|since|again|another)$/

/** Behind these stands what is bound by itself: "heard on Friday that he had never …". */
const OPENS_SIDE = /^(?:that|which|who|whom|whose|where)$/

/**
 * "Yesterday,", "recently", "on Tuesday" at token `at` of something that happened once: without the day on which it was
 * written the time says nothing, and without the time the rest is as true. Null for anything else.
 */
export function droppedTime(sentence: AnalysedSentence, at: number, stretch: Stretch): WrittenTime | null {
  const { tokens } = sentence
  const last = endOfTime(sentence, at)
  if (last === null || !isPast(sentence, stretch, at) || isAllThatIsTold(sentence, at, last)) return null
  const side = tokens.findIndex(({ lower }, index) => index > at && OPENS_SIDE.test(lower))
  const body = tokens
    .slice(stretch.tokens.first, side < 0 ? stretch.tokens.last : Math.min(side, stretch.tokens.last))
    .filter((token) => !stretch.cuts.some((cut) => overlaps(cut, token)))
  if (body.some((token) => BOUNDS.test(token.lower))) return null
  const isBehindJoint = /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') && tokens[last]?.text === ','
  return { first: at, last: isBehindJoint ? last + 1 : last, text: '' }
}

/** "In its report, printed | on Friday |, the council": without the time a bare participle would be left between two commas. */
const isAllThatIsTold = ({ tokens, syntax }: AnalysedSentence, at: number, last: number): boolean =>
  /^VB[DN]$/.test(syntax?.xpos[at - 1] ?? '') && tokens[at - 2]?.text === ',' && tokens[last]?.text === ','

/** Index behind a time that only the day of writing explains; null where none stands at `at`. */
function endOfTime({ tokens, mentions }: AnalysedSentence, at: number): number | null {
  const before = tokens[at - 1]
  const word = (step: number): string => tokens[at + step]?.lower ?? ''
  if (mentions.some(({ kind, first, last }) => kind !== 'date' && first < at && at < last)) return null
  if (word(0) === 'recently')
    return /^(?:until|as|too|the|an?|its|his|her|their|and|or)$/.test(before?.lower ?? '') ||
      word(1) === 'and'
      ? null
      : at + 1
  const late = /^(?:late|early)$/.test(word(0)) && word(1) === 'on' ? 1 : 0
  const on = late + (word(late) === 'on' ? 1 : 0)
  const day = tokens[at + on]
  if (day && WEEKDAYS.includes(day.text) && (on > 0 || at === 0)) {
    const alone = mentions.some(
      ({ kind, first, last }) => kind === 'date' && first === at + on && last === at + on + 1,
    )
    return alone ? endOfPart(tokens, at + on + 1) : null
  }
  if (/^(?:yesterday|tonight)$/.test(word(0))) return isBound(before) ? null : endOfPart(tokens, at + 1)
  if (word(0) === 'earlier' && /^(?:today|this)$/.test(word(1)))
    return endOfPart(tokens, word(1) === 'today' ? at + 2 : at + 3)
  const near = word(0) === 'last' && word(1) === 'night' && !isBound(before)
  return near ? endOfPart(tokens, at + 2) : null
}

/** Behind "morning" and its like; null before a noun or "'s", to which the time would belong. */
function endOfPart(tokens: readonly Token[], at: number): number | null {
  const last = PARTS_OF_DAY.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const next = tokens[last]
  return next && (/^['’]s?$/.test(next.text) || /^(?:NOUN|PROPN|CCONJ)$/.test(next.pos)) ? null : last
}

/** "until yesterday", "by tonight", "of last night". */
const isBound = (before: Token | undefined): boolean =>
  before?.pos === 'ADP' || before?.pos === 'DET' || before?.pos === 'SCONJ'

/** What has happened, not what is planned or goes on; what "had recently" happened did so before something else. */
function isPast({ syntax, tokens }: AnalysedSentence, { clause }: Stretch, at: number): boolean {
  if (clause === null) return false
  const word = tokens[clause.verb.finite]?.lower ?? ''
  const isBefore = word === 'had' && clause.verb.main > clause.verb.finite
  if (isBefore && !tokens.slice(at, at + 3).some(({ text }) => WEEKDAYS.includes(text))) return false
  return syntax?.xpos[clause.verb.finite] === 'VBD' || /^(?:has|have)$/.test(word)
}
