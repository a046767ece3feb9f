import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { FoundFact, Told } from './found-fact'
import { isLoose } from './found-fact'
import { looseWords } from './loose-words'
import { resolverFor } from './resolve'
import { slotFacts } from './slot-facts'
import { describedFacts, listFacts, quotedFacts, sourceFacts } from './special-facts'
import { wording } from './statement'
import type { Telling } from './statements'
import { statementsOf } from './statements'
import type { Topic } from './topic'
import { topicOf } from './topic'

/** The facts of one article in the order of the text, one entry for each thing that can be asked. */
export function extractFacts(analysis: Analysis, article: number): FoundFact[] {
  const telling = { analysis, article, resolve: resolverFor(analysis) }
  const topic = topicOf(analysis)
  const found: FoundFact[] = []
  let before: readonly Told[] = []
  for (const sentence of analysis.sentences) {
    const told = toldBy(telling, sentence, { topic, before })
    found.push(...factsOf(told))
    before = told
  }
  return found.toSorted((a, b) => a.slot.start - b.slot.start)
}

interface Setting {
  readonly topic: Topic
  /** What the sentence before tells. */
  readonly before: readonly Told[]
}

function toldBy(telling: Telling, sentence: AnalysedSentence, { topic, before }: Setting): Told[] {
  const context = contextFrom(before[0], sentence)
  return statementsOf(telling, sentence).map((statement) => {
    const loose = looseWords(statement, topic)
    const helps = loose.some((word) => word.fatal) && loose.every((word) => !word.fatal || !word.beyondHelp)
    return { statement, loose, context: helps ? context : null, title: topic.title }
  })
}

const LONGEST_CONTEXT = 200

/** The sentence before as it may be shown in grey: of the same paragraph, short, and understood by itself. */
function contextFrom(before: Told | undefined, sentence: AnalysedSentence): string | null {
  if (!before || isLoose(before) || before.statement.sentence.paragraph !== sentence.paragraph) return null
  if (before.statement.sentence.index !== sentence.index - 1) return null
  if (before.statement.clause === null) return null
  const words = wording(before.statement)
  return words.length <= LONGEST_CONTEXT ? words : null
}

function factsOf(told: readonly Told[]): FoundFact[] {
  const whole = told[0]
  if (!whole) return []
  const listed = listFacts(told)
  const single = new Set(listed.filter((fact) => fact.detail === null).map((fact) => fact.slot))
  const sources = told
    .flatMap(sourceFacts)
    .filter((fact, index, all) => all.findIndex((other) => other.key === fact.key) === index)
  const slots = slotFacts(told).filter((fact) => !single.has(fact.slot))
  return [...slots, ...describedFacts(whole), ...quotedFacts(whole), ...sources, ...listed]
}
