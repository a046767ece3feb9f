import { countCapitals } from './capitals'
import { findDates } from './dates'
import { findNames } from './names'
import type { ReadSentence } from './noun-phrases'
import { findQuantities } from './quantities'
import { tag } from './tagger'
import { tokenise } from './tokens'
import { treeOf } from './tree'

/** One sentence with nothing around it: its tokens, the names, dates and numbers that it tells by itself, and the tree that the first parser sees. */
export function readAlone(sentence: string): ReadSentence {
  const tokens = tag(tokenise(sentence, { start: 0, end: sentence.length }))
  const dates = findDates(tokens)
  const names = findNames(tokens, { taken: dates, capitals: countCapitals([tokens]) })
  const mentions = [...dates, ...names, ...findQuantities(tokens, [...dates, ...names])].toSorted(
    (a, b) => a.start - b.start,
  )
  return { tokens, mentions, tree: treeOf(tokens, mentions, { isSketch: true }) }
}
