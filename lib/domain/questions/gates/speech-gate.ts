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
const FEWEST = 5

/** "I do not want to pass any judgement": who speaks says that nothing will be said. */
const REFUSES =
  /^(?:I|We) (?:do not|don['’]t|cannot|can['’]t|will not|won['’]t|would not|am not|are not) (?:wish|want|intend|going|prepared|able|comment|know)\b/

/** Words with which a refusal tells what it is about. */
const FEWEST_OF_REFUSAL = 10

/** "“They have thought about it,” said Berg", "“a blow to us”": words that many could have said, or that speak of who stands before them. */
export const vagueQuotation: Gate = {
  name: 'vague-quotation',
  check: ({ source: { statement, detail } }) => {
    if (detail?.type !== 'quotation' || !detail.said) return null
    const said = statement.text.slice(detail.words.start, detail.words.end)
    const words = said.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    if (words.length < FEWEST || (words.length < FEWEST_OF_REFUSAL && REFUSES.test(said)))
      return 'So few words could be anybody’s.'
    return detail.whole ? null : 'These words say nothing by themselves.'
  },
}
