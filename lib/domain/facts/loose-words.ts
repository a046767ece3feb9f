import { FIRST_AND_SECOND_PERSON } from '../language/closed-classes'
import { isName, isPlaceKind } from '../language/mentions'
import type { Token } from '../language/token'
import { bareRole } from './bare-roles'
import { leftUnsaid } from './left-unsaid'
import { isLoosePhrase } from './loose-phrases'
import { isLoosePronoun } from './loose-pronouns'
import { isCounted, looseTime } from './loose-times'
import { followsOn, isApartFromUntold } from './pointing-back'
import { covers, overlaps } from './statement'
import type { Statement } from './statement'
import type { Topic } from './topic'
import { untoldOwner } from './untold-owners'

/** Words that need another sentence to be understood. */
export interface LooseWord {
  readonly words: string
  /** Index of its first token in the sentence; -1 for a source in front. */
  readonly at: number
  /** False where a reader of the article would still understand: it costs a question points but not its place. */
  readonly fatal: boolean
  /** True for times that hang on the day of writing and for "we" and "you": showing the sentence before does not help. */
  readonly beyondHelp: boolean
  /** "At the time", "three years later": a time that is counted from one told before. */
  readonly isTime: boolean
  /** "Asked to explain": what it goes on from is all that the sentence right before tells, in whatever words. */
  readonly goesOn?: boolean
}

/** The words of a statement that point outside it, in order; what is quoted is not looked at. */
export function looseWords(statement: Statement, topic: Topic): LooseWord[] {
  const { tokens } = statement.sentence
  const before: Token[] = []
  const found: LooseWord[] = isLooseSource(statement.attribution)
    ? [{ words: statement.attribution ?? '', fatal: true, beyondHelp: false, isTime: false, at: -1 }]
    : []
  for (let index = statement.tokens.first; index < statement.tokens.last; index++) {
    const token = tokens[index]
    if (!token || !covers(statement, token) || statement.edits.some((edit) => overlaps(edit, token))) continue
    if (!statement.sentence.quoted.has(index)) found.push(...looseAt(statement, index, { before, topic }))
    before.push(token)
  }
  return found
}

/** It stands in the subject or in front of it. */
export const opens = ({ clause }: Statement, { at }: LooseWord): boolean =>
  clause !== null && at >= (clause.front ?? clause.subject).first && at < clause.subject.last

/** "the news agency", "the report", "he": a source that an earlier sentence names. */
const isLooseSource = (source: string | null): boolean =>
  source !== null &&
  (/^(?:he|she|it|they|we|his|her|its|their|this|that|these|those)\b/i.test(source) ||
    /^the (?!government|police|military|army|navy|coastguard|parliament|treasury|constitution|census|bible|legend|tradition|law|media|press|ministry)\p{Ll}+$/u.test(
      source,
    ) ||
    /^the \p{Ll}+ (?:agency|report|study|authors?|article|paper|statement)$/u.test(source))

interface Around {
  readonly before: readonly Token[]
  readonly topic: Topic
}

function looseAt(statement: Statement, index: number, { before, topic }: Around): LooseWord[] {
  const { tokens } = statement.sentence
  const token = tokens[index]
  if (!token) return []
  if (isLoosePronoun(statement, index, before))
    return [
      {
        words: token.text,
        fatal: true,
        beyondHelp: FIRST_AND_SECOND_PERSON.has(token.lower),
        isTime: false,
        at: index,
      },
    ]
  const time = looseTime(tokens, index, before)
  if (time !== null) {
    const isTime = isCounted(time)
    return [{ words: time, fatal: true, beyondHelp: !isTime, isTime, at: index }]
  }
  const goesOn = goingOn(statement, index, { before, topic })
  if (goesOn) return [goesOn]
  const placed = statement.sentence.mentions.some(
    (name) => isName(name) && isPlaceKind(name.kind) && name.last <= index && covers(statement, name),
  )
  const phrase = isLoosePhrase(tokens, index, {
    before,
    topic,
    attributed: statement.prefix !== '',
    placed,
    sentence: statement.sentence,
  })
  return phrase ? [{ ...phrase, beyondHelp: false, isTime: isCounted(phrase.words), at: index }] : []
}

/** "Elm blamed the weather", "in a separate case", "coach Ada Berg": it goes on from whatever the sentence before tells. */
function goingOn(
  { sentence, attribution, tokens: { last } }: Statement,
  at: number,
  { before, topic }: Around,
): LooseWord | null {
  const { tokens } = sentence
  const fatal = isApartFromUntold(tokens, at, before)
    ? 'separate'
    : (followsOn(tokens, at, before) ??
      leftUnsaid(tokens, { at, end: last, before }) ??
      untoldOwner(at, { sentence, end: last, before, topic, attribution }))
  const words = fatal ?? bareRole(sentence, at, before)
  return words === null
    ? null
    : { words, fatal: fatal !== null, beyondHelp: false, isTime: false, goesOn: true, at }
}
