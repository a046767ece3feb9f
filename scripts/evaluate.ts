import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { loadTagger } from '@/lib/domain/language/tagger'
import { ENGINE_VERSION } from '@/lib/domain/questions/generate'

import { runCommand, UnusableInput, wholeNumber } from './article-file'
import { plus, type Counts } from './evaluate/counts'
import { measure, type Measured } from './evaluate/measure'
import { printedEvaluation, type Evaluation } from './evaluate/print'
import { sharesOf } from './evaluate/shares'
import { sheetOf } from './evaluate/sheet'
import { readSubjects } from './evaluate/subjects'

const USAGE =
  'usage: npm run -s evaluate -- DIR|FILE... [--json] [--seed N] [--count N] [--sheet N [--out FILE]]'

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '20' },
      sheet: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (positionals.length === 0 || (values.out && !values.sheet)) throw new UnusableInput(USAGE)
  return {
    paths: positionals,
    json: values.json,
    seed: wholeNumber('--seed', values.seed),
    count: wholeNumber('--count', values.count),
    sheet: values.sheet === undefined ? null : wholeNumber('--sheet', values.sheet),
    out: values.out ?? null,
  }
}

function evaluationOf(measured: readonly Measured[], seed: number): Evaluation {
  const totals = measured.map(({ counts }) => counts).reduce<Counts>(plus, {})
  return {
    version: ENGINE_VERSION,
    seed,
    articles: measured.map(({ subject, counts }) => ({ file: subject.file, counts })),
    totals,
    shares: sharesOf(totals),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    problems: measured.flatMap(({ problems }) => problems),
  }
}

const lines = (items: readonly unknown[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('')

/** The sheet to `out` or standard output; the way back beside `out`, as "….origins.jsonl". */
function writeSheet(
  measured: readonly Measured[],
  { size, seed, out }: { size: number; seed: number; out: string | null },
) {
  const { items, origins } = sheetOf(measured, { size, seed })
  if (out === null) {
    process.stdout.write(lines(items))
    return
  }
  fs.writeFileSync(out, lines(items))
  fs.writeFileSync(`${out.replace(/\.jsonl$/, '')}.origins.jsonl`, lines(origins))
}

runCommand('evaluate', () => {
  const { paths, json, seed, count, sheet, out } = readArguments()
  const subjects = readSubjects(paths)
  loadTagger()
  const measured = subjects.map((subject) => measure(subject, { seed, count }))
  if (sheet !== null) writeSheet(measured, { size: sheet, seed, out })
  if (sheet !== null && out === null) return
  const evaluation = evaluationOf(measured, seed)
  process.stdout.write(json ? `${JSON.stringify(evaluation)}\n` : `${printedEvaluation(evaluation)}\n`)
})
