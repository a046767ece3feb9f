import { z } from 'zod'

import { GRADEBOOK_FILTERS, type GradebookQuery } from '@/lib/domain/assignments/gradebook'
import { isId } from '@/lib/domain/shared/id'

/** What a gradebook's lines are ordered by, as an address says it: a column, or the id of an assignment. */
export type GradebookColumn = string

/** Which part of a gradebook an address shows. What it does not say, or says wrongly, is as if nothing had been said. */
export interface GradebookAddress extends Omit<GradebookQuery, 'sort'> {
  readonly sort: GradebookColumn
  /** Of members; from 1. */
  readonly page: number
  /** Of assignments; 1 is the latest ones. */
  readonly columns: number
}

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

const addressSchema = z.object({
  show: z.enum(GRADEBOOK_FILTERS).catch('all'),
  q: z.string().max(200).catch(''),
  sort: z
    .string()
    .refine((sort) => ['alias', 'share', 'cards'].includes(sort) || isId(sort))
    .catch('alias'),
  order: z.enum(['up', 'down']).catch('up'),
  page: pageNumber,
  columns: pageNumber,
})

/** Reads the search parameters of a gradebook. */
export function readGradebookAddress(
  search: Record<string, string | string[] | undefined>,
): GradebookAddress {
  const { show, q, sort, order, page, columns } = addressSchema.parse(search)
  return { filter: show, words: q, sort, isDescending: order === 'down', page, columns }
}

/** The search parameters of a gradebook's address, those that say something; "" where none does. */
export function gradebookSearch({
  filter,
  words,
  sort,
  isDescending,
  page,
  columns,
}: GradebookAddress): string {
  const search = new URLSearchParams()
  if (filter !== 'all') search.set('show', filter)
  if (words !== '') search.set('q', words)
  if (sort !== 'alias') search.set('sort', sort)
  if (isDescending) search.set('order', 'down')
  if (page > 1) search.set('page', String(page))
  if (columns > 1) search.set('columns', String(columns))
  return search.size > 0 ? `?${search}` : ''
}
