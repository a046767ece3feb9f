import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { isGood, type Label, type Rating } from '@/lib/domain/questions/ranker/label'
import { loadEngine } from '@/lib/domain/questions/load-engine'
import { REASONS } from '@/lib/domain/questions/ranker/rubric'
import { wilson } from '@/lib/domain/shared/wilson'

import { runCommand, UnusableInput } from './article-file'
import { readSubjects } from './evaluate/subjects'
import { agreementOf } from './ranker/agreement'
import {
  LABELS,
  originsFile,
  readLabels,
  readOrigins,
  readStems,
  readVerdicts,
  writeLabels,
} from './ranker/label-file'
import { refreshed } from './ranker/refresh'

const USAGE =
  'usage: npm run -s rate -- --sheet FILE --verdicts FILE [--pass 1|2] [--labels FILE], or --refresh PATH... [--labels FILE], or --rubric'

/** How many of the worst are named. */
const WORST = 10

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sheet: { type: 'string' },
      verdicts: { type: 'string' },
      pass: { type: 'string', default: '1' },
      labels: { type: 'string', default: LABELS },
      refresh: { type: 'boolean', default: false },
      rubric: { type: 'boolean', default: false },
    },
  })
  const { sheet, verdicts, pass, labels, rubric, refresh } = values
  if (positionals.length > 0 !== refresh) throw new UnusableInput(USAGE)
  if (pass !== '1' && pass !== '2') throw new UnusableInput('--pass is 1 or 2')
  return {
    sheet,
    verdicts,
    pass: pass === '1' ? (1 as const) : (2 as const),
    labels,
    rubric,
    paths: positionals,
  }
}

/** The labels with the ratings of one reading; a question rated again in the same reading takes the newer rating. */
function merged(old: readonly Label[], rated: readonly Label[]): Label[] {
  const byId = new Map(old.map((label) => [label.id, label]))
  for (const label of rated) {
    const passes = new Set(label.ratings.map(({ pass }) => pass))
    const kept = (byId.get(label.id)?.ratings ?? []).filter(({ pass }) => !passes.has(pass))
    byId.set(label.id, { ...label, ratings: [...kept, ...label.ratings].sort((a, b) => a.pass - b.pass) })
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ratedBy(sheet: string, verdicts: string, pass: Rating['pass']): Label[] {
  const origins = new Map(readOrigins(originsFile(sheet)).map((origin) => [origin.id, origin]))
  return readVerdicts(verdicts).map(({ id, verdict, reason }) => {
    const origin = origins.get(id)
    if (!origin) throw new UnusableInput(`${verdicts} rates ${id}, which is not in ${sheet}`)
    return {
      ...origin,
      isCurrent: true,
      ratings: [{ pass, verdict, reason: verdict === 'pass' ? null : (reason ?? null) }],
    }
  })
}

/** Share, interval, agreement and reasons of the questions of one sheet. */
function summary(labels: readonly Label[], stems: ReadonlyMap<string, string>): string {
  const good = labels.filter(isGood).length
  const { low, high } = wilson(good / Math.max(1, labels.length), labels.length)
  const { both, share, kappa } = agreementOf(labels)
  const failed = labels
    .filter((label) => !isGood(label))
    .map((label) => ({ label, reasons: label.ratings.flatMap(({ reason }) => reason ?? []) }))
  const classes = Object.entries(REASONS)
    .map(([reason, meaning]) => ({
      reason,
      meaning,
      labels: failed.filter(({ reasons }) => reasons[0] === reason),
    }))
    .filter((one) => one.labels.length > 0)
    .sort((one, other) => other.labels.length - one.labels.length)
  const worst = failed.toSorted((one, other) => other.reasons.length - one.reasons.length).slice(0, WORST)
  return [
    `${labels.length} rated, ${good} pass: ${percent(good / Math.max(1, labels.length))} (95 % interval ${percent(low)} to ${percent(high)})`,
    `${new Set(labels.map(({ file }) => file)).size} articles`,
    both === 0
      ? 'rated once so far'
      : `${both} rated twice: ${percent(share)} alike, kappa ${kappa === null ? '-' : kappa.toFixed(2)}`,
    '',
    ...classes.flatMap(({ reason, meaning, labels: ofClass }) => [
      `${reason} (${ofClass.length}): ${meaning}`,
      ...ofClass.map(({ label }) => `    ${label.id} ${label.form}: ${stems.get(label.id) ?? ''}`),
    ]),
    '',
    'The worst: failed in both readings first',
    ...worst.map(
      ({ label, reasons }) =>
        `    ${label.file} ${label.mark.join('-')} ${label.form} ${reasons.join(', ')}: ${stems.get(label.id) ?? ''}`,
    ),
  ].join('\n')
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const rubric = (): string =>
  Object.entries(REASONS)
    .map(([code, meaning]) => `${code.padEnd(22)} ${meaning}`)
    .join('\n')

/** Brings the labels of a file up to date with the engine, and says what came of it. */
function refresh(file: string, paths: readonly string[]): string {
  loadEngine()
  const { labels, current, gone, untouched } = refreshed(readLabels(file), readSubjects(paths))
  writeLabels(file, labels)
  return `${current} questions still come, ${gone} no longer, ${untouched} are of other articles`
}

runCommand('rate', () => {
  const { sheet, verdicts, pass, labels: file, rubric: isRubric, paths } = readArguments()
  if (isRubric) {
    process.stdout.write(`${rubric()}\n`)
    return
  }
  if (paths.length > 0) {
    process.stdout.write(`${refresh(file, paths)}\n`)
    return
  }
  if (!sheet || !verdicts) throw new UnusableInput(USAGE)
  const rated = ratedBy(sheet, verdicts, pass)
  const labels = merged(fs.existsSync(file) ? readLabels(file) : [], rated)
  writeLabels(file, labels)
  const ids = new Set(rated.map(({ id }) => id))
  const stems = new Map(readStems(sheet).map(({ id, stem }) => [id, stem]))
  process.stdout.write(
    `${summary(
      labels.filter(({ id }) => ids.has(id)),
      stems,
    )}\n`,
  )
})
