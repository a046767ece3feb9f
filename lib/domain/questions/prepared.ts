import { bareWords } from '../shared/text'
import type { Scored } from './choose'
import type { Question } from './kinds'

/** A question as the set is chosen from: what every pair of them is compared by is worked out once. */
export interface Prepared extends Scored {
  /** The sentence that it asks about, by its article and its start. */
  readonly sentence: string
  /** Its answer in small letters without "more than" or "the"; its own id where the answer is no one text. */
  readonly key: string
  readonly stem: Words
  /** What stands above it. */
  readonly context: Words | null
  /** Its answer where another stem can tell it, else null. */
  readonly told: Words | null
}

/** The words of a text without its marks: as one line with a space at both ends, in a row, and each once. */
interface Words {
  readonly line: string
  readonly row: readonly string[]
  readonly known: ReadonlySet<string>
}

/** Works out what the other questions are compared with. */
export function prepared(scored: Scored): Prepared {
  const { question } = scored
  return {
    ...scored,
    sentence: `${question.evidence.article}:${question.evidence.start}`,
    key: keyOf(question),
    stem: wordsOf(question.stem),
    context: question.context === null ? null : wordsOf(question.context),
    told: isTold(question) ? wordsOf(question.key) : null,
  }
}

function wordsOf(text: string): Words {
  const bare = bareWords(text)
  const row = bare.split(' ')
  return { line: ` ${bare} `, row, known: new Set(row) }
}

type OfOneKey = Extract<Question, { readonly key: string }>

const isTold = (question: Question): question is OfOneKey =>
  'key' in question && typeof question.key === 'string' && question.form !== 'true-false'

const keyOf = (question: Question): string =>
  'key' in question && typeof question.key === 'string'
    ? question.key.toLowerCase().replace(/^(?:more than|over|about|around|the) /, '')
    : question.id

/** Questions over the whole article: one on its dates is enough. */
export const isOverview = ({ form }: Question): boolean => form === 'ordering' || form === 'matching'

/** Questions of whose stems the shorter one's words nearly all stand in the longer one. */
export const areAlike = ({ stem: a }: Prepared, { stem: b }: Prepared): boolean =>
  a.row.length <= b.row.length ? standsIn(a, b) : standsIn(b, a)

/** Nearly all words of the one stand in the other. */
const standsIn = ({ row }: Words, { known }: Words): boolean =>
  row.filter((word) => known.has(word)).length >= 0.8 * row.length

/** The first question's stem holds the second one's answer. */
export const holdsKeyOf = ({ stem, question }: Prepared, { told }: Prepared): boolean =>
  told !== null && !isOverview(question) && stem.line.includes(told.line)

/** What stands above the first question is the sentence that the second one asks about. */
export const isShownAbove = (above: Prepared, { stem, question }: Prepared): boolean =>
  above.context !== null &&
  (above.question.context?.includes(question.evidence.excerpt) === true || standsIn(stem, above.context))
