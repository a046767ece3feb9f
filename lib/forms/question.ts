import { z } from 'zod'

import { MAX_IMAGE_SIDE } from '@/lib/domain/images/image'
import { isReason } from '@/lib/domain/questions/ranker/rubric'
import { VERDICTS, type Change } from '@/lib/domain/question-sets/review'
import type { Wording } from '@/lib/domain/questions/wording'

// Shapes and sizes only: whether a wording makes a question is for the domain to say.
const text = z.string().max(5000)
const texts = z.array(text).max(40)
const image = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1).max(MAX_IMAGE_SIDE),
  height: z.int().min(1).max(MAX_IMAGE_SIDE),
  alt: text,
})
const common = {
  stem: text,
  context: text.nullable(),
  explanation: text,
  image: image.nullable().default(null),
}
const pair = z.object({ prompt: text, match: text })

/** A question's wording as the browser sends it. */
export const wordingSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choice'), options: texts, key: text, ...common }),
  z.object({ form: z.literal('multiple'), options: texts, key: texts, ...common }),
  z.object({ form: z.literal('true-false'), key: z.enum(['True', 'False']), ...common }),
  z.object({ form: z.literal('cloze'), key: text, accepted: texts, ...common }),
  z.object({ form: z.literal('short-answer'), key: text, accepted: texts, ...common }),
  z.object({
    form: z.literal('number'),
    key: text,
    value: z.number(),
    tolerance: z.number(),
    unit: text.nullable(),
    ...common,
  }),
  z.object({ form: z.literal('matching'), pairs: z.array(pair).max(40), options: texts, ...common }),
  z.object({ form: z.literal('ordering'), key: texts, options: texts, ...common }),
]) satisfies z.ZodType<Wording>

const id = z.uuid()
const sentence = z.object({
  article: z.int().min(0).max(20),
  start: z.int().min(0),
  end: z.int().min(1),
})
const verdict = z.enum(VERDICTS)
const reason = z.string().refine(isReason)

const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decide'),
    questionIds: z.array(id).min(1).max(200),
    verdict,
    reason: reason.optional(),
  }),
  z.object({ kind: z.literal('replace'), questionId: id, spareId: id }),
  z.object({ kind: z.literal('put-back'), questionId: id, spareId: id, verdict }),
  z.object({ kind: z.literal('edit'), questionId: id, wording: wordingSchema }),
  z.object({
    kind: z.literal('write'),
    questionId: id,
    wording: wordingSchema,
    source: sentence.nullable(),
  }),
  z.object({ kind: z.literal('unwrite'), questionId: id }),
  z.object({ kind: z.literal('move'), questionId: id, beforeId: id.nullable() }),
]) satisfies z.ZodType<Change>

/** Changes to a draft, and the revision they were made on. */
export const changesSchema = z.object({
  revision: z.int().min(0),
  changes: z.array(changeSchema).min(1).max(200),
})
