import { datelineOf } from '../articles/dateline'
import type { Analysis } from '../language/analysis'
import { showable } from './context'
import type { Before, FoundFact, Told } from './found-fact'
import { NOTHING_BEFORE } from './found-fact'
import { looseWords } from './loose-words'
import type { Usage } from './relation-facts'
import { partFacts } from './part-facts'
import { relationFacts, usageIn } from './relation-facts'
import { resolverFor } from './resolve'
import { slotFacts } from './slot-facts'
import { describedFacts, listFacts, quotedFacts, sourceFacts } from './special-facts'
import type { Statement } from './statement'
import { statementsOf } from './statements'
import { topicOf } from './topic'

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
  let before = NOTHING_BEFORE
  for (const sentence of analysis.sentences) {
    const statements = statementsOf(telling, sentence)
    const own = { before, title: topic.title }
    const told = statements.map((statement) => ({ statement, loose: looseWords(statement, topic), ...own }))
    found.push(...factsOf(told, usage))
    before = foundOnce(() => showable(telling, sentence, { told: statements, topic }))
  }
  return found.toSorted((a, b) => a.slot.start - b.slot.start)
}

/** Looks when it is first asked, and remembers. */
function foundOnce(look: Before): Before {
  let found: readonly Statement[] | null = null
  return () => (found ??= look())
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
