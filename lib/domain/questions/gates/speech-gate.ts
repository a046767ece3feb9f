import type { Gate } from './gate'

/** A sentence in the middle of what somebody says at length is their view, told without their name. */
export const insideSpeech: Gate = {
  name: 'inside-speech',
  check: ({ source: { statement, detail } }) =>
    detail === null && statement.sentence.goesOnQuoting
      ? 'The source stands inside a long quotation: it is somebody’s words, not the article’s.'
      : null,
}

/** Words of the shortest quotation that tells its speaker from others. */
const FEWEST = 6

/** Words with which a quotation opens, and in which it may point at somebody before it. */
const OPENING = 4

/** "“They have thought about it,” said Berg": whom one says it of stands before, so that it could be said by many. */
export const vagueQuotation: Gate = {
  name: 'vague-quotation',
  check: ({ source: { statement, detail } }) => {
    if (detail?.type !== 'quotation') return null
    const said = statement.text.slice(detail.words.start, detail.words.end)
    const words = said.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    if (words.length < FEWEST) return 'So few words could be anybody’s.'
    return words.slice(0, OPENING).some((word) => /^(?:he|she|they|him|her|them)$/i.test(word))
      ? 'Whom it speaks of stands before the quotation.'
      : null
  },
}
