import { z } from 'zod'

import type { Label } from '@/lib/domain/questions/ranker/label'
import { isReason } from '@/lib/domain/questions/ranker/rubric'

import { readText, UnusableInput } from '../article-file'

/** Where the labels of the repository are. */
export const LABELS = 'lib/domain/questions/ranker/labels.jsonl'

/** The way back from a sheet lies beside it. */
export const originsFile = (sheet: string): string => `${sheet.replace(/\.jsonl$/, '')}.origins.jsonl`

export const jsonLines = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('')

const Span = z.tuple([z.number().int(), z.number().int()])
const ReasonCode = z.string().refine(isReason, 'is no code of the rubric').nullable()
const Verdict = z.enum(['pass', 'fail'])

const Origin = z.object({
  id: z.string(),
  file: z.string(),
  version: z.string(),
  form: z.string(),
  sentence: Span,
  mark: Span,
  stem: z.string(),
  features: z.record(z.string(), z.number()),
  gate: z.string().nullable(),
})

const StoredLabel = Origin.extend({
  ratings: z.array(
    z.object({ pass: z.union([z.literal(1), z.literal(2)]), verdict: Verdict, reason: ReasonCode }),
  ),
})

/** What a rater says of one item of a sheet. */
const RaterLine = z
  .object({ id: z.string(), verdict: Verdict, reason: ReasonCode.optional() })
  .refine(({ verdict, reason }) => verdict === 'pass' || (reason ?? null) !== null, 'a fail needs a reason')

const SheetLine = z.object({ id: z.string(), stem: z.string() })

export const readLabels = (file: string): Label[] => readLines(file, StoredLabel)
export const readOrigins = (file: string) => readLines(file, Origin)
export const readVerdicts = (file: string) => readLines(file, RaterLine)
export const readStems = (file: string) => readLines(file, SheetLine)

/** The lines of a JSON-lines file, each of one shape; the first that is not ends the command. */
function readLines<T>(file: string, shape: z.ZodType<T>): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const read = shape.safeParse(parsed(line))
      if (read.success) return [read.data]
      throw new UnusableInput(`${file}, line ${index + 1}: ${z.prettifyError(read.error)}`)
    })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
