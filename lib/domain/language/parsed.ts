import type { Syntax } from './syntax/syntax'

/** What a parser tells of each word, before it is looked up by head. */
export type Parsed = Omit<Syntax, 'words' | 'kept'>

/** The first word that hangs on `head` by a relation like this; -1 where there is none. In a whole tree `childBy` looks it up. */
export const childOf = ({ heads, relations }: Parsed, head: number, relation: RegExp): number =>
  heads.findIndex((other, at) => head >= 0 && other === head && relation.test(relations[at] ?? ''))

/** True where a word is `top` or hangs on it, directly or by way of others. */
export const isUnder = ({ heads }: Parsed, at: number, top: number): boolean => {
  for (let word = at; word >= 0; word = heads[word] ?? -1) if (word === top) return true
  return false
}
