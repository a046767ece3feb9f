import fs from 'node:fs'

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

const Reference = z.object({
  id: z.string(),
  file: z.string(),
  version: z.string(),
  form: z.string(),
  sentence: Span,
  mark: Span,
  stem: z.string(),
  gate: z.string().nullable(),
})

const Origin = Reference.extend({ features: z.record(z.string(), z.number()) })

/** The first line of a file of labels: the names of the features, in the order of each label's values. */
const Header = z.object({ features: z.array(z.string()) })

/** Each further line; a value is null where the label lacks the feature. */
const StoredLabel = Reference.extend({
  isCurrent: z.boolean(),
  values: z.array(z.number().nullable()),
  ratings: z.array(
    z.object({ pass: z.union([z.literal(1), z.literal(2)]), verdict: Verdict, reason: ReasonCode }),
  ),
})

/** What a rater says of one item of a sheet. */
const RaterLine = z
  .object({ id: z.string(), verdict: Verdict, reason: ReasonCode.optional() })
  .refine(({ verdict, reason }) => verdict === 'pass' || (reason ?? null) !== null, 'a fail needs a reason')

const SheetLine = z.object({ id: z.string(), stem: z.string() })

/** The labels of a file that `writeLabels` has written. */
export function readLabels(file: string): Label[] {
  const text = readText(file)
  const end = text.indexOf('\n') + 1
  const [header] = readLines({ file, text: text.slice(0, end), before: 0 }, Header)
  const stored = readLines({ file, text: text.slice(end), before: 1 }, StoredLabel)
  return stored.map(({ values, ...label }) => ({
    ...label,
    features: Object.fromEntries(
      values.flatMap((value, index) => {
        const name = header?.features[index]
        return name === undefined || value === null ? [] : [[name, value]]
      }),
    ),
  }))
}

/** Writes labels as JSON lines, the names of their features once, in the first: names in every line would be most of the file. */
export function writeLabels(file: string, labels: readonly Label[]): void {
  const features = [...new Set(labels.flatMap((label) => Object.keys(label.features)))]
  const stored = labels.map(({ features: own, ratings, ...label }) => ({
    ...label,
    values: features.map((name) => own[name] ?? null),
    ratings,
  }))
  fs.writeFileSync(file, jsonLines([{ features }, ...stored]))
}

export const readOrigins = (file: string) => readFile(file, Origin)
export const readVerdicts = (file: string) => readFile(file, RaterLine)
export const readStems = (file: string) => readFile(file, SheetLine)

const readFile = <T>(file: string, shape: z.ZodType<T>): T[] =>
  readLines({ file, text: readText(file), before: 0 }, shape)

/** Some lines of a file, with how many stand before them. */
interface Lines {
  readonly file: string
  readonly text: string
  readonly before: number
}

/** JSON lines of one shape; the first that is not ends the command. */
function readLines<T>({ file, text, before }: Lines, shape: z.ZodType<T>): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = shape.safeParse(parsed(line))
    if (read.success) return [read.data]
    throw new UnusableInput(`${file}, line ${before + index + 1}: ${z.prettifyError(read.error)}`)
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
