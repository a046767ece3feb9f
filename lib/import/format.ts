import type { ReadRefusal } from '@/lib/domain/articles/import-refusal'

import type { Format } from './read-text'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

const BY_CONTENT_TYPE: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** First bytes of formats that are no text, and what we call them. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['elf', [0x7f, 0x45, 0x4c, 0x46]],
]

/** What the first bytes say a file is; null for text and for anything unknown. */
function signatureOf(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? null
}

/** A format to read with, or why there is none. */
export type FormatChoice =
  { readonly format: Format; readonly code: null } | { readonly format: null; readonly code: ReadRefusal }

const read = (format: Format): FormatChoice => ({ format, code: null })
const refused = (code: ReadRefusal): FormatChoice => ({ format: null, code })

/** How to read an uploaded file: its extension says which format, and its first bytes must agree. */
export function formatOfFile(name: string, bytes: Uint8Array): FormatChoice {
  if (bytes.length === 0) return refused('empty')
  const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  const signature = signatureOf(bytes)
  if (signature === 'ole' && /^(?:docx?|dot)$/.test(extension)) return refused('old-word')
  const format = BY_EXTENSION[extension]
  return format ? agreed(format, signature) : refused('unknown-format')
}

/** How to read an answer of a server: its content type says which format, and its first bytes must agree. */
export function formatOfAnswer(contentType: string, bytes: Uint8Array): FormatChoice {
  if (bytes.length === 0) return refused('empty')
  const format = formatOfContentType(contentType)
  return format ? agreed(format, signatureOf(bytes)) : refused('unknown-format')
}

/** The format that a `Content-Type` names, or null when we do not read it. */
export function formatOfContentType(contentType: string): Format | null {
  return BY_CONTENT_TYPE[contentType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null
}

function agreed(format: Format, signature: string | null): FormatChoice {
  const expected = format === 'pdf' ? 'pdf' : format === 'docx' ? 'zip' : null
  return signature === expected ? read(format) : refused('wrong-content')
}
