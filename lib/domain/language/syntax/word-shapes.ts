import { hashText, join } from './features'

/** What the models see of a word, as numbers. */
export interface WordShape {
  readonly form: number
  readonly lower: number
  readonly shape: number
  /** 0 with a small first letter, 1 with a capital one, 2 in capitals only, 3 with none. */
  readonly capital: number
  /** Hashes of the first 1 to 4 letters. */
  readonly prefixes: readonly number[]
  /** Hashes of the last 1 to 5 letters. */
  readonly suffixes: readonly number[]
  /** Its group of words with like neighbours, coarse, middle and fine; 0 when unknown. */
  readonly groups: readonly [number, number, number]
  /** What WordNet has it, and what it may be a form of, as. */
  readonly classes: number
}

/** Tells the group of a word in lower case, fine grain first; null when unknown. */
export type WordGroups = (lower: string) => readonly [number, number, number] | null

/** Tells as what WordNet has a word in lower case: some bits, 0 when it has not. */
export type Lexicon = (lower: string) => number

/** What is known of words. */
export interface KnownWords {
  readonly groupsOf: WordGroups
  readonly classesOf: Lexicon
}

const KEPT = 50_000

/** Makes and remembers the shapes of words. */
export function wordShapes(words: KnownWords): (word: string) => WordShape {
  const known = new Map<string, WordShape>()
  return (word) => {
    const found = known.get(word)
    if (found) return found
    if (known.size >= KEPT) known.clear()
    const made = shapeOf(word, words)
    known.set(word, made)
    return made
  }
}

function shapeOf(raw: string, { groupsOf, classesOf }: KnownWords): WordShape {
  const word = plain(raw)
  const lower = word.toLowerCase()
  const stem = lower.replace(/\d/g, '0')
  const ends = [1, 2, 3, 4, 5]
  return {
    form: hashText(word.replace(/\d/g, '0')),
    lower: hashText(stem),
    shape: hashText(outline(word)),
    capital: capitalOf(word),
    prefixes: ends.slice(0, 4).map((length) => join(length, hashText(stem.slice(0, length)))),
    suffixes: ends.map((length) => join(length, hashText(stem.slice(-length)))),
    groups: groupsOf(lower) ?? [0, 0, 0],
    classes: classesOf(lower),
  }
}

function capitalOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}{2}/u.test(word) && word === word.toUpperCase() ? 2 : 1
  return /^\p{L}/u.test(word) ? 0 : 3
}

/** The word as the treebanks would write it; of a name or number of several words, the last one. */
function plain(raw: string): string {
  const last = raw.slice(raw.trimEnd().lastIndexOf(' ') + 1) || raw
  return last
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[‐‑]/g, '-')
}

const outline = (word: string): string =>
  word
    .slice(0, 16)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1+')
