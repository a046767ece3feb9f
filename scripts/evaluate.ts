import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { ENGINE_VERSION } from '@/lib/domain/questions/generate'
import { loadEngine } from '@/lib/domain/questions/load-engine'
import { splitOf } from '@/lib/domain/questions/ranker/label'

import { readText, runCommand, UnusableInput, wholeNumber } from './article-file'
import { readPairs } from './evaluate/claim-pairs'
import { scoreClaims } from './evaluate/claim-scores'
import { plus, type Counts } from './evaluate/counts'
import { measure, type Measured } from './evaluate/measure'
import { printedClaims } from './evaluate/print-claims'
import { printedEvaluation, type Evaluation } from './evaluate/print'
import { printedTreebank } from './evaluate/print-treebank'
import { sharesOf } from './evaluate/shares'
import { POOLS, sheetOf, type SheetRules } from './evaluate/sheet'
import { readSubjects } from './evaluate/subjects'
import { scoreTreebank, type TreebankScores } from './evaluate/treebank'
import { jsonLines, originsFile } from './ranker/label-file'

const USAGE =
  'usage: npm run -s evaluate -- DIR|FILE... [--json] [--seed N] [--count N] [--split train|development] [--sheet N [--pool shown|passed] [--out FILE]] | --treebank FILE.conllu [--json] | --claims FILE|DIR [--json]'

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      count: { type: 'string' },
      split: { type: 'string' },
      sheet: { type: 'string' },
      pool: { type: 'string', default: 'shown' },
      out: { type: 'string' },
      treebank: { type: 'string' },
      claims: { type: 'string' },
    },
  })
  const hasSubject = positionals.length > 0 || values.treebank !== undefined || values.claims !== undefined
  if (!hasSubject || (values.out && !values.sheet)) throw new UnusableInput(USAGE)
  return {
    paths: positionals,
    json: values.json,
    seed: wholeNumber('--seed', values.seed),
    count: values.count === undefined ? null : wholeNumber('--count', values.count),
    split: oneOf(values.split, ['train', 'development']),
    pool: oneOf(values.pool, POOLS) ?? 'shown',
    sheet: values.sheet === undefined ? null : wholeNumber('--sheet', values.sheet),
    out: values.out ?? null,
    treebank: values.treebank ?? null,
    claims: values.claims ?? null,
  }
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null
  const found = allowed.find((choice) => choice === value)
  if (found === undefined) throw new UnusableInput(`"${value}" is none of ${allowed.join(', ')}`)
  return found
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

function readScores(file: string): TreebankScores {
  const scores = scoreTreebank(readText(file))
  if (scores.tokens === 0) throw new UnusableInput(`${file} holds no sentence in CoNLL-U`)
  return scores
}

/** The sheet to `out` or standard output; the way back beside `out`, as "….origins.jsonl". */
function writeSheet(measured: readonly Measured[], rules: SheetRules, out: string | null): void {
  const { items, origins } = sheetOf(measured, rules)
  if (out === null) {
    process.stdout.write(jsonLines(items))
    return
  }
  fs.writeFileSync(out, jsonLines(items))
  fs.writeFileSync(originsFile(out), jsonLines(origins))
}

runCommand('evaluate', () => {
  const { paths, json, seed, count, split, sheet, pool, out, treebank, claims } = readArguments()
  const parsing = treebank === null ? null : readScores(treebank)
  loadEngine()
  const compared = claims === null ? null : readPairs(claims).map(scoreClaims)
  const subjects = readSubjects(paths).filter(({ file }) => split === null || splitOf(file) === split)
  const measured = subjects.map((subject) => measure(subject, { seed, count }))
  if (sheet !== null) writeSheet(measured, { size: sheet, seed, pool }, out)
  if (sheet !== null && out === null) return
  const evaluation = paths.length === 0 ? null : evaluationOf(measured, seed)
  const printed = json
    ? [
        JSON.stringify({
          ...evaluation,
          ...(parsing && { treebank: parsing }),
          ...(compared && { claims: compared }),
        }),
      ]
    : [
        ...(evaluation ? [printedEvaluation(evaluation)] : []),
        ...(parsing ? [printedTreebank(parsing)] : []),
        ...(compared ? [printedClaims(compared)] : []),
      ]
  process.stdout.write(`${printed.join('\n\n')}\n`)
})
