import { z } from 'zod'

import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/questions/kinds'
import { isId } from '@/lib/domain/shared/id'

/** Which questions an address shows. What it does not say, or says wrongly, is as if nothing had been said. */
export interface BankAddress {
  readonly words: string
  readonly form: QuestionForm | null
  readonly tag: string
  readonly setId: string | null
  /** The set that questions are looked for. */
  readonly into: string | null
  /** From 1. */
  readonly page: number
}

const id = z.string().refine(isId).nullable().default(null).catch(null)

const addressSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  form: z.enum(QUESTION_FORMS).nullable().default(null).catch(null),
  tag: z.string().trim().max(200).catch(''),
  set: id,
  into: id,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** Reads the search parameters of /question-sets/questions. */
export function readBankAddress(search: Record<string, string | string[] | undefined>): BankAddress {
  const { q: words, form, tag, set: setId, into, page } = addressSchema.parse(search)
  return { words, form, tag, setId, into, page }
}

/** The address of the questions that are looked for. */
export function bankHref({ words, form, tag, setId, into, page = 1 }: Partial<BankAddress>): string {
  const search = new URLSearchParams({
    ...(words && { q: words }),
    ...(form && { form }),
    ...(tag && { tag }),
    ...(setId && { set: setId }),
    ...(into && { into }),
    ...(page > 1 && { page: String(page) }),
  })
  return search.size > 0 ? `/question-sets/questions?${search}` : '/question-sets/questions'
}

/** What a new set is called in the form that copies questions. */
export const NEW_SET = 'new'

/** The name of a question's box in that form. */
export const chosenName = (questionId: string): string => `${CHOSEN}${questionId}`

const CHOSEN = 'question.'

/** What the form that copies questions sends: the boxes that are ticked, by their names, and the set or NEW_SET. */
export const reuseSchema = z.record(z.string(), z.string()).transform((fields) => ({
  questionIds: Object.keys(fields).flatMap((name) =>
    name.startsWith(CHOSEN) ? name.slice(CHOSEN.length) : [],
  ),
  into: fields['into'] ?? '',
}))
