// Runs on its own, so that a hostile file can hang or burst nothing but this process: bytes on standard input, one
// JSON answer on standard output. See run-reader.ts for its limits.
import { buffer } from 'node:stream/consumers'

import type { ReadRefusal } from '@/lib/domain/articles/import-refusal'

import { decodeText } from './charset'
import { plainText, Unreadable, type Format, type ReadText } from './read-text'

/** What the process answers. */
export type ReaderAnswer =
  { readonly ok: true; readonly read: ReadText } | { readonly ok: false; readonly code: ReadRefusal }

type Reader = (bytes: Uint8Array, declared: string | null) => ReadText | Promise<ReadText>

const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (bytes, declared) => plainText(decodeText(bytes, declared)),
  markdown: async () => (await import('./readers/markdown')).readMarkdown,
  html: async () => (await import('./readers/html')).readHtml,
  docx: async () => (await import('./readers/docx')).readDocx,
  pdf: async () => (await import('./readers/pdf')).readPdf,
}

async function answerTo(format: string | undefined, declared: string | null): Promise<ReaderAnswer> {
  const open = Object.entries(READERS).find(([name]) => name === format)?.[1]
  if (!open) return { ok: false, code: 'unknown-format' }
  const bytes = new Uint8Array(await buffer(process.stdin))
  try {
    const read = await open()
    return { ok: true, read: await read(bytes, declared) }
  } catch (error) {
    return { ok: false, code: error instanceof Unreadable ? error.code : 'damaged' }
  }
}

const [, , format, declared] = process.argv
process.stdout.write(JSON.stringify(await answerTo(format, declared ?? null)))
