import { shownMentions } from '../../facts/statement'
import { isFinite } from '../../language/phrases'
import { isWord } from '../../language/token'
import { keyText } from '../candidate'
import { GAP } from '../kinds'
import type { Gate } from './gate'

/** What the article only supposes is never asked as if it were so. */
export const hedged: Gate = {
  name: 'hedged',
  check: ({ source }) =>
    source.fact.certainty === 'hedged' ? 'The article only supposes this; it does not state it.' : null,
}

/** A question must be understood without the sentences around it. */
export const notSelfContained: Gate = {
  name: 'not-self-contained',
  check: ({ source }) => {
    const loose = source.loose.find((word) => word.fatal)
    return loose ? `“${loose.words}” cannot be understood without the sentence before.` : null
  },
}

/** A fragment, such as a caption, states nothing. */
export const noVerb: Gate = {
  name: 'no-verb',
  check: ({ source: { statement } }) => {
    const { tokens } = statement.sentence
    const stated = tokens.some(
      (token, index) =>
        token.start >= statement.start && token.end <= statement.end && isFinite(tokens, index),
    )
    return stated ? null : 'The source is no full sentence.'
  },
}

/** The answer's words stand in the sentence that is shown as its source. */
export const keyNotInEvidence: Gate = {
  name: 'key-not-in-evidence',
  check: (candidate) => {
    if (candidate.form === 'true-false' || candidate.form === 'matching' || candidate.form === 'ordering')
      return null
    const { excerpt } = candidate.source.fact.evidence[0]
    return excerpt.includes(keyText(candidate))
      ? null
      : 'The answer does not stand in the source sentence word for word.'
  },
}

/** Shorter stems say too little, longer ones are tests of patience. */
export const stemLength: Gate = {
  name: 'stem-too-short',
  check: ({ stem }) => (wordsIn(stem) < 7 ? 'The question says too little to have one answer.' : null),
}
export const stemTooLong: Gate = {
  name: 'stem-too-long',
  check: ({ stem }) => (wordsIn(stem) > 38 ? 'The question is too long to be read at once.' : null),
}

const wordsIn = (stem: string): number => stem.split(/\s+/).filter((word) => word !== GAP).length

/** The stem must not give its own answer away. */
export const keyLeaks: Gate = {
  name: 'key-leaks-into-stem',
  check: (candidate) => {
    if (candidate.form === 'true-false' || candidate.form === 'matching' || candidate.form === 'ordering')
      return null
    const stem = ` ${candidate.stem.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
    const words = keyText(candidate)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /^\d/.test(word))
    const leaked = words.find((word) => stem.includes(` ${word} `))
    return leaked ? `“${leaked}” stands in the question itself.` : null
  },
}

/** A sentence with no other anchor than its gap could be about anything. */
export const noAnchor: Gate = {
  name: 'nothing-to-go-by',
  check: ({ source: { statement }, stem }) => {
    const others = shownMentions(statement).length
    const content = statement.sentence.tokens.filter(
      (token) => isWord(token) && /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos),
    ).length
    return others > 1 || content > 5 || stem.length > 90 ? null : 'The question gives too little to go by.'
  },
}
