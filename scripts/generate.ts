import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { titleOf } from '@/lib/domain/articles/blocks'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import { loadTagger } from '@/lib/domain/language/tagger'
import { generate } from '@/lib/domain/questions/generate'
import type { SourceArticle } from '@/lib/domain/questions/generate'
import { printed, report } from '@/lib/domain/questions/report'

const USAGE = 'usage: npm run -s generate -- FILE... [--json] [--seed N] [--count N]'

/** Ends the command the way docs/cli.md promises for unusable input: one line, exit status 2. */
function refuse(message: string): never {
  process.stderr.write(`generate: ${message.replaceAll(/\s+/g, ' ')}\n`)
  process.exit(2)
}

function readArguments(): { files: string[]; json: boolean; seed: number; count: number } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        count: { type: 'string', default: '20' },
      },
    })
    if (positionals.length === 0) refuse(USAGE)
    return {
      files: positionals,
      json: values.json,
      seed: wholeNumber('--seed', values.seed),
      count: wholeNumber('--count', values.count),
    }
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}

function wholeNumber(flag: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) refuse(`${flag} needs a whole number, not "${value}"`)
  return Number(value)
}

function readArticle(file: string): SourceArticle {
  const text = decode(file, readBytes(file)).replaceAll('\r\n', '\n')
  if (text.trim() === '') refuse(`${file} is empty`)
  if (text.includes('\0')) refuse(`${file} is not a text file`)
  if (sentencesOf(text).length === 0) refuse(`${file} holds no sentence`)
  return { title: titleOf(text) ?? path.parse(file).name, text, publishedOn: null }
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch {
    return refuse(`cannot read ${file}`)
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(`${file} is not UTF-8 text`)
  }
}

const { files, json, seed, count } = readArguments()
const articles = files.map(readArticle)
loadTagger()
const started = performance.now()
const generated = generate(articles, { seed, count })
const result = report(generated, files, performance.now() - started)
process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${printed(result)}\n`)
