import { parseArgs } from 'node:util'

import { generate } from '@/lib/domain/questions/generate'
import { loadEngine } from '@/lib/domain/questions/load-engine'
import { printed, report } from '@/lib/domain/questions/report'

import { readArticle, runCommand, UnusableInput, wholeNumber } from './article-file'

const USAGE = 'usage: npm run -s generate -- FILE... [--json] [--seed N] [--count N]'

function readArguments(): { files: string[]; json: boolean; seed: number; count: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '20' },
    },
  })
  if (positionals.length === 0) throw new UnusableInput(USAGE)
  return {
    files: positionals,
    json: values.json,
    seed: wholeNumber('--seed', values.seed),
    count: wholeNumber('--count', values.count),
  }
}

runCommand('generate', () => {
  const { files, json, seed, count } = readArguments()
  const articles = files.map(readArticle)
  const began = performance.now()
  loadEngine()
  const started = performance.now()
  const generated = generate(articles, { seed, count })
  const result = report(generated, files, performance.now() - started)
  const loadMilliseconds = Number((started - began).toFixed(1))
  process.stdout.write(json ? `${JSON.stringify({ ...result, loadMilliseconds })}\n` : `${printed(result)}\n`)
})
