import { meanOf } from './work'

/** One question of a student's attempt, as a matrix shows it. */
export type AnswerCell =
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly marks: number; readonly maxMarks: number }

/** One student's answers, question by question. */
export interface MatrixLine {
  readonly userId: string
  readonly alias: string
  readonly state: 'not-begun' | 'in-progress' | 'handed-in'
  /** The attempt that is shown; null before the first. */
  readonly attemptId: string | null
  readonly cells: readonly AnswerCell[]
}

/** How many questions of a line are answered. */
export const answeredIn = ({ cells }: MatrixLine): number =>
  cells.filter(({ state }) => state === 'answered').length

/** The marks of a line so far. */
export const marksIn = ({ cells }: MatrixLine): number =>
  cells.reduce((sum, cell) => sum + (cell.state === 'answered' ? cell.marks : 0), 0)

/** How one question went: how many answered it, and their mean share of its marks, 0 to 1; null without an answer. */
export function columnOf(
  lines: readonly MatrixLine[],
  index: number,
): { readonly count: number; readonly share: number | null } {
  const shares = lines.flatMap(({ cells }) => {
    const cell = cells[index]
    return cell?.state === 'answered' ? [cell.marks / cell.maxMarks] : []
  })
  return { count: shares.length, share: meanOf(shares) }
}

/** What a class may see of its work together: nobody is named, and no answer is called right or wrong. */
export interface Progress {
  readonly notBegun: number
  readonly handedIn: number
  /** Questions answered by each who is at work, the furthest first: the order tells nothing of who it is. */
  readonly atWork: readonly number[]
}

/** The progress of a class, without names. */
export function progressOf(lines: readonly MatrixLine[]): Progress {
  return {
    notBegun: lines.filter(({ state }) => state === 'not-begun').length,
    handedIn: lines.filter(({ state }) => state === 'handed-in').length,
    atWork: lines
      .filter(({ state }) => state === 'in-progress')
      .map(answeredIn)
      .toSorted((a, b) => b - a),
  }
}
