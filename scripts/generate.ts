import { parseArgs } from 'node:util'

import { generate } from '@/lib/domain/questions/generate'
import { loadEngine } from '@/lib/domain/questions/load-engine'
import { printed, report } from '@/lib/domain/questions/report'
import { setSize } from '@/lib/domain/question-sets/set-size'

import { readArticle, runCommand, UnusableInput, wholeNumber } from './article-file'

const USAGE = 'usage: npm run -s generate -- FILE... [--json] [--seed N] [--count N]'

function readArguments(): { files: string[]; json: boolean; seed: number; count: number | null } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      count: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new UnusableInput(USAGE)
  return {
    files: positionals,
    json: values.json,
    seed: wholeNumber('--seed', values.seed),
    count: values.count === undefined ? null : wholeNumber('--count', values.count),
  }
}

runCommand('generate', () => {
  const { files, json, seed, count } = readArguments()
  const articles = files.map(readArticle)
  const began = performance.now()
  loadEngine()
  const started = performance.now()
  const texts = articles.map(({ text }) => text)
  const generated = generate(articles, { seed, count: count ?? setSize(texts) })
  const result = report(generated, files, performance.now() - started)
  const loadMilliseconds = Number((started - began).toFixed(1))
  process.stdout.write(json ? `${JSON.stringify({ ...result, loadMilliseconds })}\n` : `${printed(result)}\n`)
})
