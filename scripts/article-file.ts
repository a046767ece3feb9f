import fs from 'node:fs'
import path from 'node:path'

import { titleOf } from '@/lib/domain/articles/blocks'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { SourceArticle } from '@/lib/domain/articles/source-article'

/** Input that a command cannot use; the message is one line for whoever typed the command. */
export class UnusableInput extends Error {}

/** The article in a text file, with `\n` as line ends; its title is the first line or the file's name. */
export function readArticle(file: string): SourceArticle {
  const text = readText(file).replaceAll('\r\n', '\n')
  if (text.trim() === '') throw new UnusableInput(`${file} is empty`)
  if (text.includes('\0')) throw new UnusableInput(`${file} is not a text file`)
  if (sentencesOf(text).length === 0) throw new UnusableInput(`${file} holds no sentence`)
  return { title: titleOf(text) ?? path.parse(file).name, text, publishedOn: null }
}

/** The text of a UTF-8 file. */
export function readText(file: string): string {
  return decode(file, readBytes(file))
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch {
    throw new UnusableInput(`cannot read ${file}`)
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnusableInput(`${file} is not UTF-8 text`)
  }
}

/** The whole number behind a flag. */
export function wholeNumber(flag: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UnusableInput(`${flag} needs a whole number, not "${value}"`)
  return Number(value)
}

/** Runs a command; input it cannot use ends it with one line on standard error and exit status 2. */
export function runCommand(name: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof UnusableInput) && !isUsageError(error)) throw error
    process.stderr.write(`${name}: ${error.message.replaceAll(/\s+/g, ' ')}\n`)
    process.exitCode = 2
  }
}

/** What `parseArgs` throws for a flag it does not know. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
