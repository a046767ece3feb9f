import 'server-only'

import { takeToken, type Limit } from '@/lib/data/rate-limits'
import { requireTeacher } from '@/lib/data/viewer'
import { clean, countWords } from '@/lib/domain/articles/clean'
import type { ImportRefusal } from '@/lib/domain/articles/import-refusal'
import { MAX_CHARACTERS, MAX_WORDS } from '@/lib/domain/articles/limits'
import { SAYS_NOTHING, type SaidOfItself } from '@/lib/domain/articles/metadata'
import { unwrap } from '@/lib/domain/articles/unwrap'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { charsetOf } from './charset'
import { fetchPage } from './fetch-page'
import { formatOfAnswer, formatOfFile, type FormatChoice } from './format'
import type { ReadText } from './read-text'
import { runReader } from './run-reader'

/** The largest file that can be uploaded, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

const FILES: Limit = { name: 'article-file', burst: 30, perMinute: 0.5 }
const PAGES: Limit = { name: 'article-page', burst: 20, perMinute: 1 / 3 }

/** A text ready to be looked at: cleaned, with what its file or page says of it. */
export interface ReadSource {
  readonly text: string
  readonly said: SaidOfItself
  readonly leftOut: readonly string[]
}

type Reading = Result<ReadSource, { code: ImportRefusal }>

/** A pasted text. For teachers. */
export async function readPaste(text: string): Promise<Reading> {
  await requireTeacher()
  return prepared(text, SAYS_NOTHING, [])
}

/** An uploaded file, read by its extension and its first bytes. For teachers, 30 an hour. */
export async function readFile(file: File): Promise<Reading> {
  const viewer = await requireTeacher()
  if (file.name === '' && file.size === 0) return refuse('no-file')
  if (file.size > MAX_FILE_BYTES) return refuse('too-large')
  if (!(await takeToken(FILES, viewer.id))) return refuse('too-many-files')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return readBytes(formatOfFile(file.name, bytes), bytes, { fileName: file.name })
}

/** The article at a web address. For teachers, 20 an hour. */
export async function readPage(address: string): Promise<Reading> {
  const viewer = await requireTeacher()
  if (address.trim() === '') return refuse('no-address')
  if (!(await takeToken(PAGES, viewer.id))) return refuse('too-many-addresses')
  const page = await fetchPage(withScheme(address.trim()))
  if (!page.ok) return page
  const { url, contentType, bytes } = page.value
  return readBytes(formatOfAnswer(contentType, bytes), bytes, { url, declared: charsetOf(contentType) })
}

/** "example.org/story" as people type it. */
const withScheme = (address: string): string =>
  /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`

interface Origin {
  readonly fileName?: string
  readonly url?: string
  readonly declared?: string | null
}

async function readBytes(choice: FormatChoice, bytes: Uint8Array, origin: Origin): Promise<Reading> {
  if (choice.format === null) return refuse(choice.code)
  const read = await runReader({ bytes, format: choice.format, declared: origin.declared ?? null })
  if (!read.ok) return read
  return prepared(read.value.text, saidOf(read.value, origin), read.value.leftOut)
}

const saidOf = (read: ReadText, origin: Origin): SaidOfItself => ({
  title: read.title,
  source: read.source,
  author: read.author,
  publishedOn: read.publishedOn,
  language: read.language,
  url: origin.url ?? null,
  fileName: origin.fileName ?? null,
})

function prepared(raw: string, said: SaidOfItself, leftOut: readonly string[]): Reading {
  // Cleaning takes time in proportion; nothing of this length can pass.
  if (raw.length > MAX_CHARACTERS * 4) return refuse('too-long')
  const text = unwrap(clean(raw))
  if (countWords(text) === 0) return refuse('empty')
  if (countWords(text) > MAX_WORDS || text.length > MAX_CHARACTERS) return refuse('too-long')
  return ok({ text, said, leftOut: leftOut.map(clean).filter((line) => line !== '') })
}
