import { pinProblem, type PinProblem } from '../people/pin-rules'
import type { Random } from '../shared/random'
import { ok, refuse, type Result } from '../shared/result'
import { aliasKey, drawFreeAlias, readAlias, type AliasProblem } from './alias'

/** The most students that one list makes accounts for. */
export const ROSTER_MAX = 200
const NAME_MAX = 60

/** What a list without a first line of headings holds: names, for which aliases are made, or the aliases themselves. */
export type RosterKind = 'names' | 'aliases'

/** One student of a list, as it was typed. Empty where nothing was. */
export interface RosterRow {
  /** For the card and the teacher's own list; kept nowhere. */
  readonly name: string
  /** What the class will see. */
  readonly alias: string
  readonly pin: string
}

type Column = keyof RosterRow

const HEADINGS: Readonly<Record<string, Column>> = {
  alias: 'alias',
  aliases: 'alias',
  nickname: 'alias',
  name: 'name',
  names: 'name',
  'full name': 'name',
  'first name': 'name',
  firstname: 'name',
  'last name': 'name',
  lastname: 'name',
  surname: 'name',
  student: 'name',
  students: 'name',
  'student name': 'name',
  pin: 'pin',
}

/**
 * The students of a list. A first line of headings says what its columns are, in any order; others are left out, and
 * first and last names are put together. Without one, figures at the end of a line are the PIN and the rest is what
 * `kind` says, a comma in "Berg, Mila" included.
 */
export function readRoster(
  cells: readonly (readonly string[])[],
  kind: RosterKind,
): Result<readonly RosterRow[], { code: 'list-empty' | 'list-long' }> {
  const columns = (cells[0] ?? []).map((cell) => HEADINGS[cell.toLowerCase().trim()] ?? null)
  const hasHeadings = columns.includes('name') || columns.includes('alias')
  const lines = hasHeadings ? cells.slice(1) : cells
  const rows = lines
    .map((line) => (hasHeadings ? rowBelow(columns, line) : rowAlone(line, kind)))
    .filter(({ name, alias, pin }) => name + alias + pin !== '')
  if (rows.length === 0) return refuse('list-empty')
  return rows.length > ROSTER_MAX ? refuse('list-long') : ok(rows)
}

function rowBelow(columns: readonly (Column | null)[], line: readonly string[]): RosterRow {
  const under = (column: Column): string =>
    line
      .filter((cell, index) => columns[index] === column && cell !== '')
      .join(' ')
      .trim()
  return { name: under('name'), alias: under('alias'), pin: under('pin') }
}

function rowAlone(line: readonly string[], kind: RosterKind): RosterRow {
  const filled = line.filter((cell) => cell !== '')
  const last = filled.at(-1) ?? ''
  const hasPin = filled.length > 1 && /^\d+$/.test(last)
  const words = (hasPin ? filled.slice(0, -1) : filled).join(', ')
  const pin = hasPin ? last : ''
  return kind === 'names' ? { name: words, alias: '', pin } : { name: '', alias: words, pin }
}

/** The same rows with an alias for each that has a name and no alias: free in the class, and in the list. */
export function withAliases(
  rows: readonly RosterRow[],
  taken: ReadonlySet<string>,
  random: Random,
): readonly RosterRow[] {
  const keys = new Set([...taken, ...rows.map(({ alias }) => aliasKey(alias))])
  return rows.map((row) => {
    if (row.alias !== '' || row.name === '') return row
    const alias = drawFreeAlias(keys, random)
    keys.add(aliasKey(alias))
    return { ...row, alias }
  })
}

/** What is wrong with a row, by column. */
export interface RosterIssues {
  readonly name?: 'name-long'
  readonly alias?: AliasProblem | 'alias-taken' | 'alias-twice'
  readonly pin?: PinProblem
}

/** What is wrong with each row; `taken` has the keys (`aliasKey`) of the class's aliases. An empty PIN will be made. */
export function rosterIssues(
  rows: readonly RosterRow[],
  taken: ReadonlySet<string>,
): readonly RosterIssues[] {
  const seen = new Set<string>()
  return rows.map(({ name, alias, pin }) => {
    const key = aliasKey(alias)
    const aliasIssue = issueOf(alias, { isTaken: taken.has(key), isTwice: seen.has(key) })
    seen.add(key)
    const pinIssue = pin === '' ? null : pinProblem(pin)
    return {
      ...([...name].length > NAME_MAX && { name: 'name-long' as const }),
      ...(aliasIssue && { alias: aliasIssue }),
      ...(pinIssue && { pin: pinIssue }),
    }
  })
}

function issueOf(
  alias: string,
  { isTaken, isTwice }: { isTaken: boolean; isTwice: boolean },
): RosterIssues['alias'] | null {
  const read = readAlias(alias)
  if (!read.ok) return read.error.code
  if (isTaken) return 'alias-taken'
  return isTwice ? 'alias-twice' : null
}

/** Whether nothing is wrong with any row. */
export const isSound = (issues: readonly RosterIssues[]): boolean =>
  issues.every((issue) => Object.keys(issue).length === 0)
