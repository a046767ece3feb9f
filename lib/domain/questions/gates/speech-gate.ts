import type { Gate } from './gate'

/** A sentence in the middle of what somebody says at length is their view, told without their name. */
export const insideSpeech: Gate = {
  name: 'inside-speech',
  check: ({ source: { statement, detail } }) =>
    detail === null && statement.sentence.goesOnQuoting
      ? 'The source stands inside a long quotation: it is somebody’s words, not the article’s.'
      : null,
}
