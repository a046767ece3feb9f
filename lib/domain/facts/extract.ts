import type { AnalysedSentence, Analysis } from '../language/analysis'
import { contextOf } from './context'
import type { FoundFact, Told } from './found-fact'
import { looseWords } from './loose-words'
import type { Usage } from './relation-facts'
import { partFacts } from './part-facts'
import { relationFacts, usageIn } from './relation-facts'
import { resolverFor } from './resolve'
import { slotFacts } from './slot-facts'
import { describedFacts, listFacts, quotedFacts, sourceFacts } from './special-facts'
import type { Telling } from './statements'
import { statementsOf } from './statements'
import type { Topic } from './topic'
import { topicOf } from './topic'

/**
 * The facts of one article in the order of the text, one entry for each thing that can be asked. `publishedOn` is the ISO
 * date from which its "last year" counts; null when it is not known.
 */
export function extractFacts(
  analysis: Analysis,
  article: number,
  publishedOn: string | null = null,
): FoundFact[] {
  const telling = { analysis, article, resolve: resolverFor(analysis, publishedOn) }
  const topic = topicOf(analysis)
  const usage = usageIn(analysis)
  const found: FoundFact[] = []
  let before: readonly Told[] = []
  for (const sentence of analysis.sentences) {
    const told = toldBy(telling, sentence, { topic, before })
    found.push(...factsOf(told, usage))
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
  return statementsOf(telling, sentence).map((statement) => {
    const loose = looseWords(statement, topic)
    return { statement, loose, context: contextOf(before, statement, loose), title: topic.title }
  })
}

function factsOf(told: readonly Told[], usage: Usage): FoundFact[] {
  const whole = told[0]
  if (!whole) return []
  const listed = listFacts(told)
  const single = new Set(listed.filter((fact) => fact.detail === null).map((fact) => fact.slot))
  const sources = told
    .flatMap(sourceFacts)
    .filter((fact, index, all) => all.findIndex((other) => other.key === fact.key) === index)
  const slots = slotFacts(told).filter((fact) => !single.has(fact.slot))
  const said = [...describedFacts(whole), ...quotedFacts(whole), ...relationFacts(whole, usage)]
  return [...slots, ...said, ...sources, ...listed, ...partFacts(told)]
}
