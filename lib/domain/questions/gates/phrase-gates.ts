import { isPhrase } from '../../facts/slot'
import { covers, isShown } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { Gate } from './gate'

/** A single plain word taken out of a sentence leaves a gap that many words fill. */
export const plainWord: Gate = {
  name: 'plain-word',
  check: ({ source: { slot }, form }) =>
    isPhrase(slot) && form === 'cloze' && !slot.text.includes(' ') ? 'Many words would fit this gap.' : null,
}

/** "What is one of the reasons?": what is one of several is not the only answer. */
export const oneOfSeveral: Gate = {
  name: 'one-of-several',
  check: ({ source: { slot, statement } }) => {
    const { clause, sentence } = statement
    if (!clause || slot.last > clause.subject.last || isQuantity(slot) || isDate(slot)) return null
    const words = sentence.tokens.slice(clause.rest.first, clause.rest.first + 3).map(({ lower }) => lower)
    return /^(?:one|some|part|among|an example|a form|a kind|a type)\b/.test(words.join(' '))
      ? 'The sentence speaks of one of several.'
      : null
  },
}

/** How often a plain noun may be said before every sentence of the article is about it. */
const OFTEN = 8

/** A common noun is asked for only where the rest of its clause says enough, and the article is not all about it. */
export const vaguePhrase: Gate = {
  name: 'vague-phrase',
  check: ({ source: { slot, statement } }, run) => {
    if (!isPhrase(slot)) return null
    const { tokens, mentions } = statement.sentence
    const from = statement.clause?.front?.last ?? statement.tokens.first
    const body = tokens.filter(
      (token, index) =>
        index >= from &&
        covers(statement, token) &&
        !covers(slot, token) &&
        isShown(statement, { ...token, first: index }),
    )
    const content = body.filter((token) => /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(token.pos)).length
    const anchored = mentions.some(
      (mention) => isName(mention) && mention.first >= from && isShown(statement, mention),
    )
    if (content < (anchored ? 3 : 4)) return 'The question says too little to have one answer.'
    const head = tokens[slot.phrase.head]?.lemma.toLowerCase() ?? ''
    return !slot.text.includes(' ') && (run.nouns.get(head) ?? 0) > OFTEN
      ? 'The article speaks of this all the time.'
      : null
  },
}
