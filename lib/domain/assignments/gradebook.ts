import { isLow, meanOf, type Work } from './work'

/** One student's line of a gradebook. */
export interface GradebookLine {
  readonly userId: string
  readonly alias: string
  /** One of each assignment, in the order of the gradebook. */
  readonly work: readonly Work[]
  /** Right of all that is in, 0 to 1; null where nothing is. */
  readonly share: number | null
  /** Cards of the class's questions that are due. */
  readonly dueCards: number
}

export const GRADEBOOK_FILTERS = ['all', 'missing', 'late', 'low', 'running', 'cards'] as const
/** Which students are shown: all, or those with something missing, late, under 60 per cent, under way, or due. */
export type GradebookFilter = (typeof GRADEBOOK_FILTERS)[number]

/** What lines are ordered by: a column, or the assignment at an index. */
export type GradebookSort = 'alias' | 'share' | 'cards' | number

/** Which part of a gradebook is asked for. */
export interface GradebookQuery {
  readonly filter: GradebookFilter
  /** Part of an alias; empty for every one. */
  readonly words: string
  readonly sort: GradebookSort
  readonly isDescending: boolean
}

/** The lines that `query` asks for, in its order. Who has nothing to be ordered by comes last in either direction. */
export function chosenLines<L extends GradebookLine>(
  lines: readonly L[],
  query: GradebookQuery,
): readonly L[] {
  const words = query.words.trim().toLowerCase()
  const direction = query.isDescending ? -1 : 1
  return lines
    .filter((line) => line.alias.toLowerCase().includes(words) && FILTERS[query.filter](line))
    .toSorted((a, b) => compared(a, b, query.sort, direction) || byAlias(a, b))
}

const some = (line: GradebookLine, test: (work: Work) => boolean): boolean => line.work.some(test)

const FILTERS: Readonly<Record<GradebookFilter, (line: GradebookLine) => boolean>> = {
  all: () => true,
  missing: (line) => some(line, ({ state }) => state === 'missing'),
  late: (line) => some(line, (work) => (work.state === 'in' || work.state === 'done') && work.isLate),
  low: (line) => some(line, (work) => work.state === 'in' && isLow(work.marks, work.maxMarks)),
  running: (line) => some(line, ({ state }) => state === 'running' || state === 'begun'),
  cards: ({ dueCards }) => dueCards > 0,
}

const byAlias = (a: GradebookLine, b: GradebookLine): number =>
  a.alias.localeCompare(b.alias, 'en', { sensitivity: 'base' }) || (a.userId < b.userId ? -1 : 1)

type Ends = readonly [a: GradebookLine, b: GradebookLine]

function compared(...[a, b, sort, direction]: [...Ends, GradebookSort, 1 | -1]): number {
  if (sort === 'alias') return direction * byAlias(a, b)
  const [one, other] = [valueFor(a, sort), valueFor(b, sort)]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return direction * (one - other)
}

function valueFor(line: GradebookLine, sort: Exclude<GradebookSort, 'alias'>): number | null {
  if (sort === 'share') return line.share
  if (sort === 'cards') return line.dueCards
  const work = line.work[sort]
  return work?.state === 'in' ? work.marks : null
}

/** What a class did of one assignment: how many are in, and their mean marks. */
export interface ClassMean {
  readonly count: number
  /** Null where nothing is in. */
  readonly mean: number | null
}

/** The class's mean marks of the assignment at `index`. */
export function classMean(lines: readonly GradebookLine[], index: number): ClassMean {
  const marks = lines.flatMap(({ work }) => {
    const one = work[index]
    return one?.state === 'in' ? [one.marks] : []
  })
  return { count: marks.length, mean: meanOf(marks) }
}

/** A stretch of a long list: its items, its page (from 1, held within the pages there are), and how many there are. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly total: number
}

/** Page `page` of `items`, `size` a page. */
export function pageOf<T>(items: readonly T[], page: number, size: number): Page<T> {
  const total = Math.max(1, Math.ceil(items.length / size))
  const shown = Math.min(Math.max(1, page), total)
  return { items: items.slice((shown - 1) * size, shown * size), page: shown, total }
}
