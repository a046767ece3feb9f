import { datelineOf } from '../articles/dateline'
import type { Analysis } from '../language/analysis'
import type { FoundFact, Told } from './found-fact'
import { looseWords } from './loose-words'
import type { Usage } from './relation-facts'
import { partFacts } from './part-facts'
import { relationFacts, usageIn } from './relation-facts'
import { resolverFor } from './resolve'
import type { Shown } from './showable'
import { contextsOf, showable } from './showable'
import { slotFacts } from './slot-facts'
import { describedFacts, listFacts, quotedFacts, sourceFacts } from './special-facts'
import { statementsOf } from './statements'
import { termFacts } from './term-facts'
import { topicOf } from './topic'
import type { Voice } from './voices'
import { voiceBehind } from './voices'

/**
 * The facts of one article in the order of the text, one entry for each thing that can be asked. `publishedOn` is the ISO
 * date from which its "last year" counts; null when only the text itself may tell it.
 */
export function extractFacts(
  analysis: Analysis,
  article: number,
  publishedOn: string | null = null,
): FoundFact[] {
  const telling = {
    analysis,
    article,
    resolve: resolverFor(analysis, publishedOn ?? datelineOf(analysis.text)),
  }
  const topic = topicOf(analysis)
  const usage = usageIn(analysis)
  const found: FoundFact[] = []
  let last: Shown | null = null
  let previous: readonly Told[] = []
  let voice: Voice | null = null
  for (const sentence of analysis.sentences) {
    const around = { telling, topic, before: last }
    const statements = statementsOf(telling, sentence)
    const told = statements.map((statement) => ({
      statement,
      loose: looseWords(statement, topic),
      before: contextsOf(statement, around),
      title: topic.title,
    }))
    found.push(...factsOf(told, { usage, voice }), ...partFacts(told, previous), ...termFacts(told, topic))
    previous = told
    voice = told[0] ? voiceBehind(told[0], voice) : voice
    last = showable(sentence, statements, around)
  }
  return found.toSorted((a, b) => a.slot.start - b.slot.start)
}

interface Around {
  readonly usage: Usage
  readonly voice: Voice | null
}

function factsOf(told: readonly Told[], { usage, voice }: Around): FoundFact[] {
  const whole = told[0]
  if (!whole) return []
  const listed = listFacts(told)
  const single = new Set(listed.filter((fact) => fact.detail === null).map((fact) => fact.slot))
  const sources = told
    .flatMap(sourceFacts)
    .filter((fact, index, all) => all.findIndex((other) => other.key === fact.key) === index)
  const slots = slotFacts(told).filter((fact) => !single.has(fact.slot))
  const said = [...describedFacts(whole), ...quotedFacts(whole, voice), ...relationFacts(whole, usage)]
  return [...slots, ...said, ...sources, ...listed]
}
