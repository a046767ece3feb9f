import type { FoundFact } from '../../facts/found-fact'
import { evidence } from '../../facts/evidence'
import { seededRandom, seedFrom, shuffled } from '../../shared/random'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import type { DatedEvent } from './dated-events'
import { datedEvents } from './dated-events'

/** Questions over several facts of one article: the order of events, events with their years, people with what they are. */
export const articleQuestions = (run: Run): Candidate[] =>
  run.articles.flatMap((_, article) => {
    const facts = run.facts.filter((fact) => fact.statement.article === article)
    const events = datedEvents(run, facts)
    return [...ordering(run, events), ...yearMatching(run, events), ...peopleMatching(run, facts)]
  })

const MOST = 5

/** Three to five events of different years to be put in order. */
function ordering(run: Run, dated: readonly DatedEvent[]): Candidate[] {
  const events = spread(dated, (event) => String(event.date.year))
  const [first] = events
  if (!first || events.length < 3) return []
  const key = events.map((event) => event.words)
  if (new Set(key).size < key.length) return []
  const answer = { form: 'ordering' as const, key, options: drawn(run, key) }
  return [
    {
      ...shared(first, 'order'),
      ...answer,
      stem: 'Put these events in order, the earliest first.',
      explanation: dates(events),
    },
  ]
}

/** Three to five events, each with its year. */
function yearMatching(run: Run, dated: readonly DatedEvent[]): Candidate[] {
  const events = spread(dated, (event) => String(event.date.year))
  const first = events.at(-1)
  if (!first || events.length < 3) return []
  const pairs = events.map((event) => ({ prompt: event.words, match: String(event.date.year) }))
  const options = pairs.map((pair) => pair.match).toSorted()
  return [
    {
      ...shared(first, 'years'),
      form: 'matching',
      pairs: drawn(run, pairs),
      options,
      stem: 'Match each event to its year.',
      explanation: dates(events),
    },
  ]
}

/** Three to five people, each with what the article says they are. */
function peopleMatching(run: Run, facts: readonly FoundFact[]): Candidate[] {
  const described = facts.filter(
    (fact) => fact.detail?.type === 'description' && fact.detail.ofPerson && fact.slot.kind === 'person',
  )
  const people = spread(described, (fact) => ('name' in fact.slot ? fact.slot.name : fact.fact.id))
  const [first] = people
  const pairs = people.flatMap((fact) => {
    if (fact.detail?.type !== 'description') return []
    const { words, name } = fact.detail
    return [
      {
        prompt: name.name,
        match: fact.statement.text.slice(words.start, words.end).replace(/^(?:an?|the) /i, ''),
      },
    ]
  })
  if (!first || pairs.length < 3 || new Set(pairs.map((pair) => pair.match)).size < pairs.length) return []
  if (pairs.some((pair) => pair.match.length > 70)) return []
  const options = drawn(
    run,
    pairs.map((pair) => pair.match),
  )
  const explanation = `The article says: ${people.map((fact) => fact.fact.statement.replace(/^The article describes /, '').replace(/\.$/, '')).join('; ')}.`
  return [
    {
      form: 'matching',
      pairs,
      options,
      stem: 'Match each person to the article’s description.',
      context: null,
      explanation,
      source: first,
      mark: first.fact.marks[0],
      slot: 'people',
    },
  ]
}

/** At most five items with different keys, taken evenly from the whole list. */
function spread<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const distinct = items.filter(
    (item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index,
  )
  if (distinct.length <= MOST) return distinct
  return Array.from(
    { length: MOST },
    (_, step) => distinct[Math.floor((step * (distinct.length - 1)) / (MOST - 1))],
  ).filter((item) => item !== undefined)
}

/** In an order drawn by the seed that is never the given one. */
function drawn<T>(run: Run, items: readonly T[]): T[] {
  const order = shuffled(items, seededRandom(run.seed ^ seedFrom(JSON.stringify(items))))
  return order.every((item, index) => item === items[index]) ? order.toReversed() : order
}

const shared = (
  event: DatedEvent,
  slot: string,
): Pick<Candidate, 'context' | 'source' | 'mark' | 'slot'> => ({
  context: null,
  source: event.source,
  mark: evidence(event.source.statement.text, event.source.statement.article, event.date),
  slot,
})

const dates = (events: readonly DatedEvent[]): string =>
  `The article gives these dates: ${events.map((event) => `${event.words} (${event.date.text})`).join('; ')}.`
