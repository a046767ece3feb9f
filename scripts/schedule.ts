import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { replay, type Step } from '@/lib/domain/reviews/fold'
import { readReviewFile, type FiledReview } from '@/lib/domain/reviews/review-file'
import { defaultScheduler } from '@/lib/domain/reviews/schedule'
import { isTimeZone } from '@/lib/domain/shared/calendar'
import { grouped } from '@/lib/domain/shared/group'

const USAGE = 'usage: npm run -s schedule -- FILE.csv --zone ZONE [--raw]'

/** Ends the command the way docs/cli.md promises for unusable input: one line, exit status 2. */
function refuse(message: string): never {
  process.stderr.write(`schedule: ${message.replaceAll(/\s+/g, ' ')}\n`)
  process.exit(2)
}

function readArguments(): { file: string; zone: string; raw: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { zone: { type: 'string' }, raw: { type: 'boolean', default: false } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0 || values.zone === undefined) refuse(USAGE)
    if (!isTimeZone(values.zone)) refuse(`"${values.zone}" is not a time zone; write one like Europe/Oslo`)
    return { file, zone: values.zone, raw: values.raw }
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file))
  } catch {
    return refuse(`cannot read ${file} as UTF-8 text`)
  }
}

function readReviews(file: string, zone: string): readonly FiledReview[] {
  const reviews = readReviewFile(readText(file), zone)
  if (reviews.ok) return reviews.value
  const { code } = reviews.error
  if (code === 'no-columns') refuse(`${file} needs the columns card_id, review_rating and review_time`)
  return refuse(`line ${code.slice('bad-line-'.length)} of ${file} is not a review`)
}

function printed({ entry, after, moved, dayGap }: Step<FiledReview>): string {
  const { item, studyDay, grade } = entry
  const memory = after && {
    stability: after.stability,
    difficulty: after.difficulty,
    interval: defaultScheduler.intervalDays(after),
  }
  return JSON.stringify({ item, studyDay, dayGap, grade, moved, ...memory })
}

const { file, zone, raw } = readArguments()
const reviews = readReviews(file, zone)
const steps = grouped(reviews, ({ item }) => item).flatMap((log) => replay(log, { everyReviewMoves: raw }))
const inOrder = steps.toSorted(
  ({ entry: a }, { entry: b }) => a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1),
)
process.stdout.write(inOrder.map((step) => `${printed(step)}\n`).join(''))
