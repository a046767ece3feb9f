import list from './verbs.json'

let table: ReadonlySet<string> | null = null

const loaded = (): ReadonlySet<string> => (table ??= new Set(list.split(' ')))

/** True for the base of a verb that WordNet knows. */
export const isVerbBase = (word: string): boolean => loaded().has(word)

/** "planned": one letter twice before the ending, where the base has it once. */
const DOUBLED = /([bdfgklmnprtvz])\1$/

/** "rat": one consonant behind one short vowel, which would stand twice before "ed". */
const WOULD_DOUBLE = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/

/**
 * The base of a verb's form: `guess` where WordNet knows such a verb, else the verb that the form is made of by the
 * rules ("absorbed": not "absorbe" but "absorb"), else `guess` all the same.
 */
export function verbBase(form: string, guess: string): string {
  if (loaded().has(guess)) return guess
  return basesOf(form).find((base) => loaded().has(base)) ?? guess
}

function basesOf(form: string): string[] {
  const ending = /(?:ed|ing|es|s)$/.exec(form)?.[0]
  if (ending === undefined) return []
  const stem = form.slice(0, -ending.length)
  if (ending === 's') return [stem]
  const withY = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []
  const once = DOUBLED.test(stem) ? [stem.slice(0, -1)] : []
  const both = WOULD_DOUBLE.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
  return [...withY, ...both, ...once]
}
