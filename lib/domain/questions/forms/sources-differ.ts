import type { Dispute } from '../../claims/merge'
import { alike } from '../../claims/words'
import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { isName, isQuantity } from '../../language/mentions'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { typedAnswer } from './typed'

/** Opens the slot of every question on what the sources tell differently: it may name what no other question may. */
export const DIFFERS = 'differs-'

/** "The sources give different numbers. How many dogs does “B” speak of?": asked of the second source, told with both sentences. */
export const sourcesDiffer = (run: Run, disputes: readonly Dispute[]): Candidate[] =>
  disputes.flatMap(({ pair: [first, second] }) => {
    const stem = stemFor(run, first, second)
    if (stem === null) return []
    const { slot, statement } = second
    const asked = isQuantity(slot) ? slot.number : slot
    const key = statement.text.slice(asked.start, asked.end)
    const typed = typedAnswer(slot, key)
    const answer = typed.form === 'cloze' ? { ...typed, form: 'short-answer' as const } : typed
    return [
      {
        ...answer,
        stem,
        context: null,
        explanation: `${told(run, first)} ${told(run, second)}`,
        source: second,
        mark: evidence(statement.text, statement.article, asked),
        slot: `${DIFFERS}${asked.start}-${asked.end}`,
      },
    ]
  })

function stemFor(run: Run, first: FoundFact, second: FoundFact): string | null {
  const [one, other] = [first.slot, second.slot]
  const [from, to] = [nameOf(run, first), nameOf(run, second)]
  if (isQuantity(one) && isQuantity(other)) {
    const { counted } = other
    if (!counted || other.kind !== 'quantity' || other.value === 1 || !isOnlyOne(run, second)) return null
    const what = second.statement.text.slice(counted.start, counted.end)
    return `The sources give different numbers. How many ${what} does ${to} speak of?`
  }
  return isName(one) && isName(other)
    ? `The sources write one name differently: ${from} writes “${one.text}”. How does ${to} write it?`
    : null
}

/** The article counts such things nowhere else: "how many dogs" has one answer. */
function isOnlyOne(run: Run, { slot, statement: { article } }: FoundFact): boolean {
  const counts = run.facts.filter((fact) => fact.statement.article === article).map((fact) => fact.slot)
  return counts.every(
    (other) =>
      !isQuantity(other) ||
      !isQuantity(slot) ||
      other.start === slot.start ||
      !alike(other.noun ?? '', slot.noun ?? ''),
  )
}

/** Characters of the longest title that is named in a question. */
const LONGEST_TITLE = 70

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth']

function nameOf(run: Run, { statement: { article } }: FoundFact): string {
  const title = run.articles[article]?.title ?? ''
  return title !== '' && title.length <= LONGEST_TITLE
    ? `“${title}”`
    : `the ${ORDER[article] ?? 'last'} article`
}

function told(run: Run, fact: FoundFact): string {
  const name = nameOf(run, fact)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} says: “${fact.fact.evidence[0].excerpt}”`
}
