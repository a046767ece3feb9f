import { z } from 'zod'

import type { RosterKind, RosterRow } from '@/lib/domain/classes/roster'
import type { SignInCard } from '@/lib/domain/classes/sign-in-card'

/** A student of a list, with a sentence for each column that needs another look. */
export interface ShownRow extends RosterRow {
  readonly errors: Readonly<Partial<Record<keyof RosterRow, string>>>
}

/** What was pasted, and what its lines are where they have no headings. */
export interface PastedList {
  readonly text: string
  readonly kind: RosterKind
}

/** Where a teacher is with a list: pasting it, mending its rows, or done, with cards to print. */
export type RosterState =
  | { readonly step: 'list'; readonly list: PastedList; readonly error: string | null }
  | {
      readonly step: 'rows'
      readonly list: PastedList
      readonly rows: readonly ShownRow[]
      readonly error: string | null
    }
  | { readonly step: 'made'; readonly cards: readonly SignInCard[] }

/** The list before anything is pasted. */
export const EMPTY_LIST: RosterState = { step: 'list', list: { text: '', kind: 'names' }, error: null }

export type RosterAction = (previous: RosterState, formData: FormData) => Promise<RosterState>

/** Where a teacher is with cards: choosing who gets one, or done. */
export type CardsState =
  | { readonly step: 'choose'; readonly error: string | null }
  | { readonly step: 'made'; readonly cards: readonly SignInCard[] }

export type CardsAction = (previous: CardsState, formData: FormData) => Promise<CardsState>

const cell = z.string().max(500).catch('')
const cells = z.array(cell).max(1_000).catch([])

const rosterSchema = z.object({
  text: z.string().max(100_000).catch(''),
  kind: z.enum(['names', 'aliases']).catch('names'),
  intent: z.enum(['list', 'check', 'make']).catch('check'),
  name: cells,
  alias: cells,
  pin: cells,
  /** Rows that are left out, by their place. */
  leave: z.array(z.coerce.number().int()).max(1_000).catch([]),
})

/** What the form of a list says: its text, what to do with it, and its rows once they were shown. */
export function readRosterForm(formData: FormData): {
  readonly list: PastedList
  readonly intent: 'list' | 'check' | 'make'
  readonly rows: readonly RosterRow[]
} {
  const { text, kind, intent, name, alias, pin, leave } = rosterSchema.parse({
    text: formData.get('text'),
    kind: formData.get('kind'),
    intent: formData.get('intent'),
    name: formData.getAll('name'),
    alias: formData.getAll('alias'),
    pin: formData.getAll('pin'),
    leave: formData.getAll('leave'),
  })
  const rows = alias.map((typed, index) => ({
    name: (name[index] ?? '').trim(),
    alias: typed.trim(),
    pin: (pin[index] ?? '').trim(),
  }))
  return { list: { text, kind }, intent, rows: rows.filter((_, index) => !leave.includes(index)) }
}

/** The students that are chosen to get a card. */
export const readChosen = (formData: FormData): readonly string[] =>
  z.array(z.string().max(64)).max(1_000).catch([]).parse(formData.getAll('member'))
