'use server'

import { notFound } from 'next/navigation'

import { checkRoster, makeStudents, type CheckedRow } from '@/lib/data/roster'
import { readRoster, type RosterIssues, type RosterRow } from '@/lib/domain/classes/roster'
import { readCsv } from '@/lib/exchange/csv/read'
import { readClassError } from '@/lib/forms/class'
import { readRosterForm, type PastedList, type RosterState, type ShownRow } from '@/lib/forms/roster'
import { getTranslator } from '@/lib/i18n/translator'

import { sayPeople } from '@/app/sentences'

/** Reads a list, checks its rows, or makes the accounts: as the button says that was pressed. */
export async function rosterAction(
  classId: string,
  previous: RosterState,
  formData: FormData,
): Promise<RosterState> {
  const { list, intent, rows } = readRosterForm(formData)
  if (intent === 'list') return { step: 'list', list, error: null }
  if (previous.step !== 'rows') return readList(classId, list)
  return intent === 'make' ? make(classId, list, rows) : check(classId, list, rows)
}

async function readList(classId: string, list: PastedList): Promise<RosterState> {
  const read = readRoster(readCsv(list.text), list.kind)
  if (!read.ok) return { step: 'list', list, error: say(read.error.code) }
  return check(classId, list, read.value)
}

async function check(classId: string, list: PastedList, rows: readonly RosterRow[]): Promise<RosterState> {
  const checked = await checkRoster(classId, rows)
  if (!checked.ok) return refused(checked.error.code, list, rows)
  return { step: 'rows', list, rows: checked.value.map(shown), error: null }
}

async function make(classId: string, list: PastedList, rows: readonly RosterRow[]): Promise<RosterState> {
  const made = await makeStudents(classId, rows)
  if (!made.ok) return refused(made.error.code, list, rows)
  const { cards, rows: wrong } = made.value
  return cards ? { step: 'made', cards } : { step: 'rows', list, rows: wrong.map(shown), error: null }
}

function refused(code: string, list: PastedList, rows: readonly RosterRow[]): RosterState {
  if (code === 'not-found') notFound()
  if (rows.length === 0) return { step: 'list', list, error: say(code) }
  return { step: 'rows', list, rows: rows.map((row) => ({ ...row, errors: {} })), error: say(code) }
}

function shown({ issues, ...row }: CheckedRow): ShownRow {
  const errors = Object.entries(issues).map(([column, code]) => [column, sayIssue(code)])
  return { ...row, errors: Object.fromEntries(errors) }
}

const say = (code: string): string => getTranslator('classes')(`errors.${readClassError(code)}`)

/** A class's own sentence on an alias that is taken suggests none: the row has a place for another. */
const sayIssue = (code: NonNullable<RosterIssues[keyof RosterIssues]>): string =>
  code === 'alias-taken' || code === 'alias-twice' ? say(code) : sayPeople(code)
