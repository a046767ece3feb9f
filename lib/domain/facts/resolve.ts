import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Edit } from './statement'

/**
 * Writes the full name where a statement opens with "He", "She" or a short form ("Mr. Kim"), and only where one person
 * can be meant; no edit otherwise, and the pronoun stays loose.
 */
export function resolveOpening(analysis: Analysis, sentence: AnalysedSentence, range: TokenRange): Edit[] {
  const opening = sentence.tokens[range.first]
  if (!opening) return []
  if (/^(?:he|she|his|her)$/.test(opening.lower)) return pronounEdit(analysis, sentence, range)
  return sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.first >= range.first && name.last <= range.last)
    .filter(
      (name, index, all) =>
        name.text !== name.name && all.findIndex((other) => other.name === name.name) === index,
    )
    .map((name) => ({ start: withHonorific(sentence, name), end: name.end, text: name.name }))
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/

function withHonorific(sentence: AnalysedSentence, name: NameMention): number {
  const before = sentence.tokens[name.first - 1]
  return before && HONORIFIC.test(before.text) ? before.start : name.start
}

function pronounEdit(analysis: Analysis, sentence: AnalysedSentence, range: TokenRange): Edit[] {
  const opening = sentence.tokens[range.first]
  const person =
    opening && onlyPerson(analysis, sentence, /^h(?:e|is)$/.test(opening.lower) ? 'male' : 'female')
  if (!opening || !person) return []
  const possessive =
    opening.lower === 'his' || (opening.lower === 'her' && sentence.tokens[range.first + 1]?.pos !== 'VERB')
  const ending = possessive ? (person.endsWith('s') ? '’' : '’s') : ''
  return [{ start: opening.start, end: opening.end, text: person + ending }]
}

/** The one person named so far in the paragraph, when the sentence before speaks of that person; null when in doubt. */
function onlyPerson(analysis: Analysis, sentence: AnalysedSentence, sex: 'male' | 'female'): string | null {
  const earlier = analysis.sentences.filter(
    (other) => other.paragraph === sentence.paragraph && other.index < sentence.index,
  )
  const people = earlier
    .flatMap((other) => other.mentions.filter(isName))
    .filter((name) => name.kind === 'person')
  const names = new Set(people.map((person) => person.name))
  const [name] = names
  if (!name || names.size !== 1 || people.some((person) => person.sex !== null && person.sex !== sex))
    return null
  const last = earlier.at(-1)
  const others = earlier
    .flatMap((other) => other.mentions.filter(isName))
    .filter((other) => other.kind === 'other')
  if (others.length > 0 && !people.some((person) => person.sex === sex)) return null
  return last && speaksOf(last, name) ? name : null
}

function speaksOf(sentence: AnalysedSentence, name: string): boolean {
  const opening = sentence.tokens[0]?.lower ?? ''
  return (
    /^(?:he|she|his|her)$/.test(opening) ||
    sentence.mentions.some((mention) => isName(mention) && mention.name === name)
  )
}
