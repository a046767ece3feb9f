import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A meaning of WordNet: the nouns that share it, what it is a kind of, what it is an instance of. */
export interface Synset {
  /** Number of the lexicographer file: 5 is noun.animal, 18 noun.person. */
  readonly file: number
  readonly lemmas: readonly string[]
  readonly kinds: readonly string[]
  readonly instanceOf: readonly string[]
}

/** The folder named on the command line. */
export function databaseFolder(): string {
  const folder = process.argv[2]
  if (!folder) throw new Error('name the folder of the database: data.noun, index.noun, index.sense, …')
  return folder
}

/** The lines of one file of the database, without its licence. */
export const linesOf = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

/** The nouns of the database by their offset. */
export function readSynsets(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of linesOf(folder, 'data.noun')) {
    const fields = line.slice(0, line.indexOf(' | ')).split(' ')
    const count = parseInt(fields[3] ?? '0', 16)
    const lemmas = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '')
    const pointers = fields.slice(5 + 2 * count)
    const to = (sign: string): string[] =>
      pointers.flatMap((field, index) => (field === sign ? [pointers[index + 1] ?? ''] : []))
    synsets.set(fields[0] ?? '', { file: Number(fields[1]), lemmas, kinds: to('@'), instanceOf: to('@i') })
  }
  return synsets
}
