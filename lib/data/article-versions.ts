import 'server-only'

import { createHash } from 'node:crypto'

import { clean, countWords } from '@/lib/domain/articles/clean'
import { MAX_CHARACTERS, MAX_WORDS } from '@/lib/domain/articles/limits'
import { ENGINE_VERSION } from '@/lib/domain/questions/generate'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import type { Prisma } from './db'
import { factRowsOf } from './facts'

/** Why a text cannot become a version of an article. */
export type TextRefusal = 'no-text' | 'too-long'

/** One reading of an article's text. */
export interface NewVersion {
  readonly title: string
  readonly text: string
  /** ISO date of publication, for relative dates in the text. */
  readonly publishedOn: string | null
  readonly removed: readonly string[]
  readonly number: number
  readonly now: Date
}

/** The text as it is stored, or why it cannot be. */
export function storedText(raw: string): Result<string, { code: TextRefusal }> {
  if (raw.length > MAX_CHARACTERS * 4) return refuse('too-long')
  const text = clean(raw)
  if (countWords(text) === 0) return refuse('no-text')
  return countWords(text) > MAX_WORDS || text.length > MAX_CHARACTERS ? refuse('too-long') : ok(text)
}

/** sha-256 of a text, hex: what tells two readings of an article apart. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A version with its facts, ready to be stored. `text` is stored as it comes: see `storedText`. */
export function versionRow(version: NewVersion): Prisma.ArticleVersionCreateWithoutArticleInput {
  const { title, text, publishedOn } = version
  return {
    number: version.number,
    text,
    textHash: hashOf(text),
    wordCount: countWords(text),
    removed: version.removed.map(clean).filter((line) => line !== ''),
    engineVersion: ENGINE_VERSION,
    createdAt: version.now,
    facts: { createMany: { data: factRowsOf({ title, text, publishedOn }) } },
  }
}
