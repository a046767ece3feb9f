import { join, type Features } from './features'
import type { WordShape } from './word-shapes'

/** Rows of the tagger's table, as a power of two. */
export const TAGGER_BITS = 22

/** What stands before the first word and behind the last one. */
export const EDGE: WordShape = {
  form: 1,
  lower: 1,
  shape: 1,
  capital: 4,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1, 1],
  groups: [-1, -1, -1],
  classes: -1,
}

/** Where a tag is asked for, and the tags that were given to the two words before. */
export interface TagPlace {
  readonly index: number
  /** The `styleOf` the sentence. */
  readonly style: number
  readonly before: number
  readonly before2: number
}

/** How a sentence uses capitals: nowhere, once, now and then, in most words as a headline does, or throughout. */
export function styleOf(sentence: readonly WordShape[]): number {
  const counts = [0, 0, 0, 0]
  for (const { capital } of sentence) counts[capital] = (counts[capital] ?? 0) + 1
  const [small = 0, capital = 0, all = 0] = counts
  const some = capital + all
  if (some === 0) return 0
  if (some > small) return (small === 0 ? 1 : 3) + (all > capital ? 0 : 1)
  return some * 3 > small ? 5 : some === 1 ? 6 : 7
}

/** What a word is to a decision: the word to be tagged, as the first of its sentence or not, or one near it. */
export const HERE = 0
export const HERE_AT_START = 1
export const BEFORE = 2
export const AFTER = 3
export const FAR_BEFORE = 4
export const FAR_AFTER = 5
export const ROLES = 6

/** Writes what the tag of a word depends on: the words around it and the two tags before it. */
export function tagFeatures(into: Features, sentence: readonly WordShape[], place: TagPlace): void {
  const { index } = place
  into.clear()
  wordFeatures(into, sentence[index] ?? EDGE, index === 0 ? HERE_AT_START : HERE)
  wordFeatures(into, sentence[index - 1] ?? EDGE, BEFORE)
  wordFeatures(into, sentence[index + 1] ?? EDGE, AFTER)
  wordFeatures(into, sentence[index - 2] ?? EDGE, FAR_BEFORE)
  wordFeatures(into, sentence[index + 2] ?? EDGE, FAR_AFTER)
  pairFeatures(into, sentence, place)
}

/** Writes what one word says, whatever the others are. */
export function wordFeatures(into: Features, word: WordShape, role: number): void {
  if (role <= HERE_AT_START) ownFeatures(into, word, role)
  else if (role <= AFTER) neighbourFeatures(into, role === BEFORE ? 30 : 40, word)
  else farFeatures(into, role === FAR_BEFORE ? 50 : 55, word)
}

/** Writes what several words, or a word and the tags before, say together. */
export function pairFeatures(into: Features, sentence: readonly WordShape[], place: TagPlace): void {
  const { index, before, before2 } = place
  const here = sentence[index] ?? EDGE
  const last = sentence[index - 1] ?? EDGE
  const next = sentence[index + 1] ?? EDGE
  into.two(60, last.lower, here.lower)
  into.two(61, here.lower, next.lower)
  into.two(62, last.lower, next.lower)
  into.two(65, last.groups[2], here.groups[2])
  into.two(66, here.groups[2], next.groups[2])
  into.two(67, last.groups[1], next.groups[1])
  into.two(68, here.suffixes[2] ?? 0, next.groups[1])
  into.two(69, here.suffixes[2] ?? 0, next.lower)
  into.two(90, here.shape, next.shape)
  into.two(91, here.shape, last.shape)
  capitalFeatures(into, sentence, place)
  into.two(111, here.classes, next.classes)
  into.two(112, here.classes, next.groups[1])
  into.two(113, here.classes, last.groups[1])
  into.two(114, before, here.classes)
  into.two(115, before, join(here.classes, next.classes))
  const both = join(before, before2)
  into.one(70, before)
  into.one(71, both)
  into.one(72, before2)
  into.two(73, before, here.lower)
  into.two(74, before, here.suffixes[2] ?? 0)
  into.two(75, before, next.lower)
  into.two(76, both, here.groups[2])
  into.two(77, before, here.groups[1])
  into.two(78, before, here.shape)
  into.two(79, before, next.groups[1])
  into.two(80, both, here.lower)
  into.two(81, both, next.groups[0])
  into.two(82, before, next.suffixes[2] ?? 0)
  into.two(83, join(before, here.groups[1]), next.groups[1])
  into.two(84, join(before, here.suffixes[1] ?? 0), next.suffixes[1] ?? 0)
}

/** Writes what the capitals of a word, its neighbours and its sentence say. */
function capitalFeatures(into: Features, sentence: readonly WordShape[], place: TagPlace): void {
  const { index, before, style } = place
  const here = sentence[index] ?? EDGE
  const last = sentence[index - 1] ?? EDGE
  const next = sentence[index + 1] ?? EDGE
  const capitals = here.capital * 64 + last.capital * 8 + next.capital
  into.one(92, capitals)
  into.two(93, here.groups[2], capitals)
  into.two(94, here.groups[1], join(capitals, index === 0 ? 1 : 0))
  into.two(95, here.suffixes[2] ?? 0, capitals)
  into.two(96, before, capitals)
  into.two(97, here.lower, capitals)
  const styled = join(join(style, index === 0 ? 1 : 0), here.capital)
  into.two(100, styled, capitals)
  into.two(101, styled, here.groups[1])
  into.two(102, styled, here.suffixes[2] ?? 0)
  into.two(103, styled, here.lower)
  into.two(104, styled, here.classes)
  into.two(105, styled, before)
  into.two(110, here.classes, capitals)
}

function ownFeatures(into: Features, word: WordShape, first: number): void {
  into.one(0, 0)
  into.one(1, word.form)
  into.one(2, word.lower)
  into.two(3, word.shape, first)
  into.two(25, word.form, first)
  for (let length = 0; length < 4; length++) into.one(4 + length, word.prefixes[length] ?? 0)
  for (let length = 0; length < 5; length++) into.one(8 + length, word.suffixes[length] ?? 0)
  for (let grain = 0; grain < 3; grain++) into.one(13 + grain, word.groups[grain] ?? 0)
  into.two(16, word.groups[2], word.suffixes[1] ?? 0)
  into.two(17, word.groups[1], word.suffixes[2] ?? 0)
  into.two(18, word.groups[2], join(word.shape, first))
  into.two(19, word.suffixes[2] ?? 0, word.prefixes[0] ?? 0)
  into.two(20, word.suffixes[2] ?? 0, join(word.shape, first))
  into.one(21, word.classes)
  into.two(22, word.classes, join(word.capital, first))
  into.two(23, word.classes, word.suffixes[2] ?? 0)
}

function neighbourFeatures(into: Features, kind: number, word: WordShape): void {
  into.one(kind, word.lower)
  into.one(kind + 1, word.shape)
  into.one(kind + 2, word.suffixes[1] ?? 0)
  into.one(kind + 3, word.suffixes[2] ?? 0)
  into.one(kind + 4, word.groups[0])
  into.one(kind + 5, word.groups[1])
  into.one(kind + 6, word.groups[2])
  into.one(kind + 7, word.form)
  into.one(kind + 8, word.classes)
}

function farFeatures(into: Features, kind: number, word: WordShape): void {
  into.one(kind, word.lower)
  into.one(kind + 1, word.groups[1])
  into.one(kind + 2, word.groups[2])
  into.one(kind + 3, word.suffixes[2] ?? 0)
}
