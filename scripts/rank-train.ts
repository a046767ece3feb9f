import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { bestPoint, curveOf, type CurvePoint } from '@/lib/domain/questions/ranker/curve'
import {
  crossValidated,
  scoresOf,
  type GroupedExample,
  type Scores,
} from '@/lib/domain/questions/ranker/cross-validation'
import { FEATURE_NAMES } from '@/lib/domain/questions/ranker/features'
import { fit } from '@/lib/domain/questions/ranker/fit'
import { splitOf, type Label } from '@/lib/domain/questions/ranker/label'
import { probability } from '@/lib/domain/questions/ranker/model'

import { runCommand, UnusableInput } from './article-file'
import { LABELS, readLabels } from './ranker/label-file'

const USAGE =
  'usage: npm run -s rank:train -- [--labels FILE,...] [--out FILE] [--precision 0.95 | --threshold P]'
const WEIGHTS = 'lib/domain/questions/ranker/weights.json'

/** Fewer labels of either split teach nothing. */
const LEAST = 50

function readArguments() {
  const { values } = parseArgs({
    options: {
      labels: { type: 'string', default: LABELS },
      out: { type: 'string', default: WEIGHTS },
      precision: { type: 'string', default: '0.95' },
      threshold: { type: 'string' },
    },
  })
  const precision = Number(values.precision)
  const threshold = values.threshold === undefined ? null : Number(values.threshold)
  if (!isShare(precision) || (threshold !== null && !isShare(threshold))) throw new UnusableInput(USAGE)
  return { files: values.labels.split(','), out: values.out, precision, threshold }
}

const isShare = (value: number): boolean => value > 0 && value <= 1

/**
 * What there is to learn from a label, one example for each kind of reading: nothing where a gate stopped its question or
 * it lacks the features of today. What strict readers signed, calibrated ones would sign as well; so questions are judged,
 * as long as they still come, by the calibrated reading, or by the strict one where there is no other.
 */
function examplesOf({ gate, ratings, features, file, isCurrent }: Label): GroupedExample[] {
  const [first, second = first] = ratings
  if (gate !== null || !first || !second || Object.keys(features).length === 0) return []
  const example = { features, group: file }
  return [
    { ...example, isGood: first.verdict === 'pass', isJudged: false },
    { ...example, isGood: second.verdict === 'pass', isJudged: isCurrent },
  ]
}

/** The last point that a given threshold still shows. */
const loosest = (curve: readonly CurvePoint[], least: number): CurvePoint | null =>
  curve.findLast(({ threshold }) => threshold >= least) ?? null

const articlesOf = (examples: readonly GroupedExample[]): number =>
  new Set(examples.map(({ group }) => group)).size

const goodOf = (examples: readonly GroupedExample[]): number =>
  examples.filter((example) => example.isGood).length / Math.max(1, examples.length)

const scoreLine = (what: string, { logLoss, auc, precision }: Scores): string =>
  `${what}: log loss ${logLoss.toFixed(4)}, AUC ${auc.toFixed(3)}, ${precision.map(({ shown, good }) => `best ${shown * 100} %: ${percent(good)}`).join(', ')}`

/** Every tenth of the questions as a row of a table. */
function curveTable(curve: readonly CurvePoint[]): string[] {
  const rows = Array.from({ length: 10 }, (_, step) =>
    curve.find(({ coverage }) => coverage >= (step + 1) / 10),
  ).filter((point) => point !== undefined)
  return [
    '| shown | of all | precision | 95 % interval | threshold |',
    '| ----: | -----: | --------: | ------------: | --------: |',
    ...[...new Set(rows)].map(
      ({ shown, coverage, precision, interval: [low, high], threshold }) =>
        `| ${shown} | ${percent(coverage)} | ${percent(precision)} | ${percent(low)} – ${percent(high)} | ${threshold} |`,
    ),
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

runCommand('rank:train', () => {
  const { files, out, precision, threshold } = readArguments()
  const labels = files
    .flatMap(readLabels)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(examplesOf)
  const train = labels.filter(({ group }) => splitOf(group) === 'train')
  const development = labels.filter(({ group, isJudged }) => isJudged && splitOf(group) === 'development')
  if (train.length < LEAST || development.length < LEAST) {
    throw new UnusableInput(
      `${train.length} labels to train on and ${development.length} for development: ${LEAST} of each are needed`,
    )
  }
  const model = fit(train, FEATURE_NAMES)
  const judged = development.map(({ features, isGood }) => ({
    probability: probability(model, features),
    isGood,
  }))
  const curve = curveOf(judged)
  const best = threshold === null ? bestPoint(curve, precision) : loosest(curve, threshold)
  if (!best) throw new UnusableInput('too few questions stand apart to choose a threshold on')
  fs.writeFileSync(out, `${JSON.stringify({ threshold: threshold ?? best.threshold, ...model }, null, 2)}\n`)
  const isReached = best.precision >= precision
  const chosen =
    threshold !== null
      ? 'given'
      : `${percent(precision)} is ${isReached ? 'reached' : 'NOT reached: the most precise threshold is taken'}`
  process.stdout.write(
    [
      `trained on ${train.length} readings of questions of ${articlesOf(train)} articles (${percent(goodOf(train))} good), ${train.filter(({ isJudged }) => isJudged).length} of which are calibrated and of questions that still come (${percent(goodOf(train.filter(({ isJudged }) => isJudged)))} good)`,
      `chosen on ${development.length} questions of ${articlesOf(development)} others (${percent(goodOf(development))} good)`,
      scoreLine('cross-validated by article', scoresOf(crossValidated(train, FEATURE_NAMES))),
      scoreLine('on the others', scoresOf(judged)),
      `threshold ${threshold ?? best.threshold}: ${best.shown} shown (${percent(best.coverage)}), precision ${percent(best.precision)}, ${chosen}`,
      '',
      ...curveTable(curve),
      '',
      'Heaviest weights',
      ...model.weights
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, 12)
        .map(({ feature, weight }) => `  ${weight.toFixed(3).padStart(7)} ${feature}`),
      '',
    ].join('\n'),
  )
})
