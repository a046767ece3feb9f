import { parseArgs } from 'node:util'

import { fitWeights } from '@/lib/data/optimiser'
import { FACTS_A_WEEK } from '@/lib/domain/reviews/simulation/course'
import { simulate, type LawFigures, type Simulation } from '@/lib/domain/reviews/simulation/simulate'

import { runCommand, UnusableInput, wholeNumber } from './article-file'

const USAGE = 'usage: npm run simulate -- [--learners N] [--days N] [--seed N] [--json]'
const MOST = { learners: 10_000, days: 1_000 }

const LAW_TITLES = {
  fsrs: 'Memory as FSRS-6 says, each learner with weights of their own',
  'act-r': 'Memory as ACT-R says, which shares nothing with FSRS',
} as const

function readArguments() {
  const { values } = parseArgs({
    options: {
      learners: { type: 'string', default: '100' },
      days: { type: 'string', default: '180' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const plan: Simulation = {
    learners: wholeNumber('--learners', values.learners),
    days: wholeNumber('--days', values.days),
    seed: wholeNumber('--seed', values.seed),
  }
  const isPossible = plan.learners >= 1 && plan.days >= 14
  if (!isPossible || plan.learners > MOST.learners || plan.days > MOST.days) {
    throw new UnusableInput(`1 to ${MOST.learners} learners and 14 to ${MOST.days} days; ${USAGE}`)
  }
  return { plan, json: values.json }
}

const inHundred = (share: number): string => (share * 100).toFixed(1)

function printedLaw({ law, ways, tuned, classes }: LawFigures): string {
  const head = ['', 'reviews a day', 'recall at the end', 'mean recall', 'facts below 70']
  const rows = ways.map((way) => [
    way.way,
    way.reviewsADay.toFixed(2),
    `${inHundred(way.lastRecall)} ± ${inHundred(way.uncertainty)}`,
    inHundred(way.meanRecall),
    inHundred(way.weak),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  )
  const note = tuned
    ? `Tuned half way: ${tuned.classes} of ${classes} classes, and ${tuned.learners} learners by themselves.`
    : 'This machine has no optimiser: nothing is tuned.'
  return [LAW_TITLES[law], ...lines.map((cells) => cells.join('  ')), note, ''].join('\n')
}

function printed({ learners, days, seed }: Simulation, laws: readonly LawFigures[]): string {
  const head = `${learners} learners, ${days} days, ${FACTS_A_WEEK} new facts a week, seed ${seed}; recall in 100\n`
  return [head, ...laws.map(printedLaw)].join('\n')
}

async function run(plan: Simulation, json: boolean): Promise<void> {
  const canFit = (await fitWeights([])) !== null
  const laws = await simulate(plan, {
    fit: canFit ? fitWeights : null,
    onProgress: (done, total) => process.stderr.write(`simulate: ${done} of ${total} classes\n`),
  })
  process.stdout.write(json ? `${JSON.stringify({ ...plan, laws }, null, 2)}\n` : printed(plan, laws))
}

runCommand('simulate', () => {
  const { plan, json } = readArguments()
  void run(plan, json)
})
