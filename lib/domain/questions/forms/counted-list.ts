import type { FoundFact } from '../../facts/found-fact'
import { evidence } from '../../facts/evidence'
import type { QuantityMention } from '../../language/mentions'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { seededRandom, seedFrom, shuffled } from '../../shared/random'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { asQuestion, inverted, partsOf } from './parts'

/** A list of counted things as a matching: each thing with its number. Things with the same number cannot both be asked. */
export function countedList(run: Run, source: FoundFact): Candidate[] {
  const { detail, statement } = source
  if (detail?.type !== 'list') return []
  if (!isOfOneKind(detail.items)) return []
  const pairs = distinct(detail.items).map((item) => ({
    prompt: counted(statement.text, item),
    match: item.numberText,
  }))
  if (pairs.length < 3 || new Set(pairs.map((pair) => pair.prompt)).size < pairs.length) return []
  const first = detail.items[0]
  const last = detail.items.at(-1)
  if (!first || !last) return []
  const random = seededRandom(run.seed ^ seedFrom(source.key))
  return [
    {
      form: 'matching',
      stem: `${howMany(source, detail.items)} Match each to its number.`,
      pairs,
      options: shuffled(
        pairs.map((pair) => pair.match),
        random,
      ),
      context: null,
      explanation: `The article counts ${detail.items.map((item) => `${item.numberText} ${counted(statement.text, item)}`).join(', ')}.`,
      source,
      mark: evidence(statement.text, statement.article, { start: first.start, end: last.end }),
      slot: source.key,
    },
  ]
}

/** "40 ducks, 25 hens and two yaks" are animals all; ponds and miles are not counted together. */
const isOfOneKind = (items: readonly QuantityMention[]): boolean => {
  const kinds = new Set(items.map(({ noun, isUnit }) => (noun === null || isUnit ? null : lexnameOf(noun))))
  return kinds.size === 1 && !kinds.has(null)
}

const distinct = (items: readonly QuantityMention[]): QuantityMention[] =>
  items.filter(
    (item) =>
      item.counted !== null && items.findIndex((other) => other.value === item.value) === items.indexOf(item),
  )

const counted = (text: string, item: QuantityMention): string =>
  item.counted ? text.slice(item.counted.start, item.counted.end) : item.text

/** "How many of each does the shipment include?" where the list is the object; a plain request otherwise. */
function howMany({ statement }: FoundFact, items: readonly QuantityMention[]): string {
  const parts = partsOf(statement)
  const first = items[0]
  if (!parts || first?.first !== parts.rest.first || parts.clause.front)
    return 'How many of each does the article speak of?'
  const body = inverted({ ...parts, rest: { first: first.first, last: first.first } }, [])
  return body === null
    ? 'How many of each does the article speak of?'
    : asQuestion(statement, `how many of each ${body}`)
}
