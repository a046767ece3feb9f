import type { AnalysedSentence } from '../language/analysis'
import { isName } from '../language/mentions'
import type { NameMention } from '../language/mentions'
import { meansPerson } from '../language/person-words'
import { mainClause } from './subjects'
import type { Told } from './found-fact'
import { quotationOf, quotedByPronoun } from './quotations'

/** Who speaks where a sentence only says "he", with the statement of the sentence that names them. */
export interface Voice {
  readonly speaker: NameMention
  readonly told: Told
  /** Sentences since then. */
  readonly age: number
}

/** Sentences behind which a reader no longer knows who "he" is. */
const REACH = 3

/**
 * Who speaks on behind a sentence: the one person that it names, if it tells what this one says or does, else whoever spoke
 * before it, as long as it brings nobody else on. `before` is the voice up to it.
 */
export function voiceBehind(told: Told, before: Voice | null): Voice | null {
  const { sentence } = told.statement
  const own = quotationOf(sentence)
  const speaker = own?.said === false ? null : (own?.speaker ?? personTold(told))
  if (speaker && othersIn(told, speaker).length === 0)
    return speaker.kind === 'person' ? { speaker, told, age: 0 } : null
  if (speaker || !before || before.age >= REACH) return null
  const { tokens, quoted } = sentence
  const isAnother = tokens.some(
    ({ pos, lower }, at) => pos === 'NOUN' && !quoted.has(at) && meansPerson(lower),
  )
  const goesOn = quotedByPronoun(sentence) !== null
  return isAnother || othersIn(told, before.speaker).length > 0
    ? null
    : { ...before, age: goesOn ? 0 : before.age + 1 }
}

/** "Berg hopes …", "…, said Berg", "According to Berg, …": the person whose deeds or words a sentence tells. */
function personTold({ statement: { sentence } }: Told): NameMention | null {
  const head = mainClause(sentence)?.head.last ?? -1
  const names = sentence.mentions.filter(isName)
  const behind = names.find(
    ({ first, last }) =>
      isBehindSaying(sentence, first) &&
      !sentence.quoted.has(first) &&
      (sentence.tokens[last]?.pos ?? 'PUNCT') === 'PUNCT',
  )
  return behind ?? names.find(({ last }) => last === head) ?? null
}

/** "said | Ada Berg", "says Dr | Berg", "according to | Berg". */
function isBehindSaying({ tokens }: AnalysedSentence, at: number): boolean {
  const isTitled = /^(?:mr|mrs|ms|dr|prof|professor|sir)\.?$/.test(tokens[at - 1]?.lower ?? '')
  const [further, link] = tokens.slice(Math.max(0, at - 3), isTitled ? at - 1 : at).slice(-2)
  return (
    /^(?:said|says|added|adds|explained|explains)$/.test(link?.lower ?? '') ||
    (link?.lower === 'to' && further?.lower === 'according')
  )
}

/** The other people whom a sentence names outside its quotation marks. */
const othersIn = ({ statement: { sentence } }: Told, { name }: NameMention): NameMention[] =>
  sentence.mentions
    .filter(isName)
    .filter((other) => other.kind === 'person' && other.name !== name && !sentence.quoted.has(other.first))
