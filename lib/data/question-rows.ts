import 'server-only'

import { answerOfColumns, columnsOfAnswer } from '@/lib/domain/questions/row'
import type { Wording } from '@/lib/domain/questions/wording'

import type { Prisma } from './db'

/** The columns of a question version that hold its wording. */
export const WORDING_FIELDS = {
  form: true,
  stem: true,
  context: true,
  prompts: true,
  options: true,
  key: true,
  accepted: true,
  value: true,
  tolerance: true,
  unit: true,
  explanation: true,
  imageHash: true,
  imageWidth: true,
  imageHeight: true,
  imageAlt: true,
} satisfies Prisma.QuestionVersionSelect

/** The columns of a question version that cite its source. */
export const SOURCE_FIELDS = {
  articleVersionId: true,
  sentenceStart: true,
  sentenceEnd: true,
  excerpt: true,
  markStart: true,
  markEnd: true,
} satisfies Prisma.QuestionVersionSelect

interface ImageColumns {
  readonly imageHash: string | null
  readonly imageWidth: number | null
  readonly imageHeight: number | null
  readonly imageAlt: string | null
}

type WordingRow = Parameters<typeof answerOfColumns>[0] &
  Readonly<Pick<Wording, 'stem' | 'context' | 'explanation'>> &
  ImageColumns

/** The wording in a row. */
export function wordingOf(row: WordingRow): Wording {
  const { stem, context, explanation } = row
  return { ...answerOfColumns(row), stem, context, explanation, image: imageOf(row) }
}

function imageOf({ imageHash: hash, imageWidth: width, imageHeight: height, imageAlt: alt }: ImageColumns) {
  return hash === null || width === null || height === null ? null : { hash, width, height, alt: alt ?? '' }
}

/** The columns of a wording; Prisma asks for lists that it could change. */
export function columnsOfWording(wording: Wording) {
  const { stem, context, explanation, image } = wording
  const { prompts, options, key, accepted, ...answer } = columnsOfAnswer(wording)
  const lists = { prompts: [...prompts], options: [...options], key: [...key], accepted: [...accepted] }
  const shown = {
    imageHash: image?.hash ?? null,
    imageWidth: image?.width ?? null,
    imageHeight: image?.height ?? null,
    imageAlt: image?.alt ?? null,
  }
  return { ...answer, ...lists, stem, context, explanation, ...shown }
}
