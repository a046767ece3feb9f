import type { Statement } from '../../facts/statement'
import type { Gate } from './gate'

/** A sentence in the middle of what somebody says at length is their view, told without their name. */
export const insideSpeech: Gate = {
  name: 'inside-speech',
  check: ({ source: { statement, detail } }) =>
    detail === null && isInsideSpeech(statement)
      ? 'The source stands inside a long quotation: it is somebody’s words, not the article’s.'
      : null,
}

/** An opening quotation mark of the paragraph that nothing has closed before the sentence. */
function isInsideSpeech({ text, sentence }: Statement): boolean {
  const from = text.lastIndexOf('\n', sentence.start - 1) + 1
  const before = text.slice(from, sentence.start)
  return count(before, '“') > count(before, '”') || count(before, '"') % 2 === 1
}

/** Straight marks behind a figure are inches and are not counted. */
const count = (words: string, mark: string): number =>
  words.split('').filter((letter, at) => letter === mark && !/\d/.test(words[at - 1] ?? '')).length
