import fs from 'node:fs'
import path from 'node:path'

import * as z from 'zod'

import { readText, UnusableInput } from '../article-file'

/** How two articles may meet, and a trap: words that look alike and speak of different things. */
export const LABEL_KINDS = ['same', 'finer', 'differing', 'unrelated'] as const

const ARTICLE = z.object({ title: z.string(), text: z.string() })
const PAIR = z.object({
  name: z.string(),
  a: ARTICLE,
  b: ARTICLE,
  labels: z.array(z.object({ a: z.string(), b: z.string(), is: z.enum(LABEL_KINDS), about: z.string() })),
})

/** Two articles on one event, and what a reader says of words of both: verbatim `a` and `b`. */
export type ClaimPair = z.infer<typeof PAIR>
export type ClaimLabel = ClaimPair['labels'][number]

/** The pairs of a JSON file or of all JSON files of a folder, in the order of their names. */
export function readPairs(place: string): ClaimPair[] {
  if (!fs.existsSync(place)) throw new UnusableInput(`cannot read ${place}`)
  const files = fs.statSync(place).isDirectory()
    ? fs
        .readdirSync(place)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => path.join(place, name))
    : [place]
  if (files.length === 0) throw new UnusableInput(`${place} holds no .json file`)
  return files.map(readPair)
}

function readPair(file: string): ClaimPair {
  const parsed = PAIR.safeParse(jsonOf(file))
  if (!parsed.success) throw new UnusableInput(`${file} is no pair of articles with labels`)
  const { data } = parsed
  for (const label of data.labels)
    for (const side of ['a', 'b'] as const)
      if (!data[side].text.includes(label[side]))
        throw new UnusableInput(`${file}: article ${side} lacks the words “${label[side]}”`)
  return data
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readText(file))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnusableInput(`${file} is no JSON`)
    throw error
  }
}
