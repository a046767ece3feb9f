import type { FoundFact } from '../facts/found-fact'
import type { Statement } from '../facts/statement'
import { covers } from '../facts/statement'
import type { AnalysedSentence } from '../language/analysis'
import type { Slot } from '../facts/slot'
import { isDate, isName, isQuantity } from '../language/mentions'

/** Two sentences of different articles that tell of the same thing. */
export interface Alignment {
  readonly a: AnalysedSentence
  readonly b: AnalysedSentence
  readonly likeness: number
}

interface Words {
  readonly sentence: AnalysedSentence
  readonly content: ReadonlySet<string>
  /** What it names, counts and dates, in one spelling. */
  readonly slots: ReadonlySet<string>
}

const STEMS = /(?:ing|ed|es|s|ation|ment)$/

/** A crude stem, so that "gifted" meets "gift" and "relocated" "relocation". */
export const stem = (lemma: string): string =>
  lemma.length > 5 ? lemma.toLowerCase().replace(STEMS, '') : lemma.toLowerCase()

/** A slot's value in one spelling for all articles: names by their full form, numbers and dates by value. */
export function valueOf(slot: Slot): string {
  if (isName(slot)) return slot.name.toLowerCase().replace(/^the /, '')
  if (isQuantity(slot)) return `${slot.value} ${stem(slot.noun ?? '')}`.trim()
  return isDate(slot) && slot.year !== null && slot.month === null
    ? String(slot.year)
    : slot.text.toLowerCase()
}

/** The sentences of two articles that tell the same, each with those it is like enough to. */
export function alignSentences(a: readonly FoundFact[], b: readonly FoundFact[]): Alignment[] {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const weight = weigh([...left, ...right])
  return left.flatMap((one) =>
    right.flatMap((other) => {
      const likeness = like(one, other, weight)
      return likeness === null ? [] : [{ a: one.sentence, b: other.sentence, likeness }]
    }),
  )
}

function wordsOf(facts: readonly FoundFact[]): Words[] {
  const renamed = new Map<AnalysedSentence, string[]>()
  for (const { statement } of facts)
    renamed.set(statement.sentence, [...(renamed.get(statement.sentence) ?? []), ...namesIn(statement)])
  return [...renamed].map(([sentence, names]) => ({
    sentence,
    content: new Set(
      sentence.tokens
        .filter(
          (token) =>
            /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos) &&
            !sentence.mentions.some((mention) => isQuantity(mention) && covers(mention.number, token)),
        )
        .map((token) => stem(token.lemma)),
    ),
    slots: new Set([
      ...sentence.mentions.filter((mention) => mention.kind !== 'nationality').map(valueOf),
      ...names,
    ]),
  }))
}

/** The names that stand for pronouns: of "Russia and North Korea’s partnership" both. */
const namesIn = ({ edits }: Statement): string[] =>
  edits
    .flatMap(({ text }) => text.replace(/[’']s?$/, '').split(/, | and /))
    .map((name) => name.toLowerCase().replace(/^the /, ''))
    .filter((name) => name !== '')

/** Rare words weigh more: ln(1 + n / number of sentences that use the word). */
function weigh(all: readonly Words[]): (word: string) => number {
  const seen = new Map<string, number>()
  for (const { content, slots } of all)
    for (const word of [...content, ...slots]) seen.set(word, (seen.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + all.length / (seen.get(word) ?? 1))
}

/** How much of the shorter sentence the other tells too; null for too little, or for no two slots in common. */
function like(a: Words, b: Words, weight: (word: string) => number): number | null {
  const sharedSlots = [...a.slots].filter((slot) => b.slots.has(slot)).length
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0)
  const shared =
    sum([...a.content].filter((word) => b.content.has(word))) +
    sum([...a.slots].filter((slot) => b.slots.has(slot)))
  const likeness =
    shared / Math.max(1, Math.min(sum(a.content) + sum(a.slots), sum(b.content) + sum(b.slots)))
  return likeness >= 0.34 && (sharedSlots >= 2 || (sharedSlots >= 1 && likeness >= 0.42)) ? likeness : null
}
