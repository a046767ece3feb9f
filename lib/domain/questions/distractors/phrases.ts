import type { FoundFact } from '../../facts/found-fact'
import type { PhraseSlot } from '../../facts/slot'
import { isPhrase } from '../../facts/slot'
import { unCapitalised } from '../../facts/statement'
import type { Lexname } from '../../language/wordnet/lexnames'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { siblingsOf } from '../../language/wordnet/siblings'
import { groupedSets } from '../../shared/group'
import type { Run } from '../run'

/**
 * Wrong answers for a noun phrase: neighbours of its word among animals, plants, foods and substances, those that the
 * article speaks of first. Other phrases of one class are too unlike each other to be believed beside the right one.
 * Nothing that its sentence tells, nothing that shares a word with it.
 */
export function otherPhrases(run: Run, source: FoundFact, slot: PhraseSlot): string[] {
  const lexname = lexnameOf(slot.text)
  if (lexname === null || !CONCRETE.has(lexname) || WIDE.test(slot.text)) return []
  const own = wordsOf(slot.text)
  const sentence = source.fact.evidence[0].excerpt.toLowerCase()
  const fits = (text: string): boolean =>
    !sentence.includes(text.toLowerCase()) && !wordsOf(text).some((word) => own.includes(word))
  const told = (run.phrases.get(kindOf(slot)) ?? []).filter((text) => isOfLength(text, slot.text))
  const known = siblingsOf(slot.text)
    .slice(0, NEAREST)
    .filter((text) => !run.words.has(text))
  return [...new Set(known.length >= 3 ? known : [...told, ...known])].filter(fits)
}

/** Classes of things one can point at: neighbours of abstract nouns are often other words for the same. */
const CONCRETE: ReadonlySet<Lexname> = new Set(['animal', 'plant', 'food', 'substance'])

/** Words for whole classes: their neighbours are other classes, which nobody would believe. */
const WIDE = /^(?:animals?|plants?|foods?|drinks?|substances?|organisms?|materials?|creatures?|air|water)$/i

/** Neighbours further away are no longer believable. */
const NEAREST = 5

/** Phrases that may stand for each other: of one class and number; "" where the class is not known. */
export function kindOf(slot: PhraseSlot): string {
  const lexname = lexnameOf(slot.text)
  return lexname === null ? '' : `${lexname}-${slot.phrase.plural ? 'plural' : 'singular'}`
}

/** The phrases of some facts by their kind, each once. */
export function phrasesOf(facts: readonly FoundFact[]): ReadonlyMap<string, readonly string[]> {
  const pairs = facts.flatMap(({ slot, statement }): [string, string][] => {
    if (!isPhrase(slot) || kindOf(slot) === '') return []
    const opening = statement.sentence.tokens[slot.first]
    const isName = opening?.pos === 'PROPN' && lexnameOf(opening.lower) === null
    return [[kindOf(slot), unCapitalised(slot.text, isName)]]
  })
  return groupedSets(pairs)
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/)

const isOfLength = (text: string, key: string): boolean =>
  Math.abs(wordsOf(text).length - wordsOf(key).length) <= 1 &&
  text.length <= key.length * 1.5 + 2 &&
  key.length <= text.length * 1.5 + 2
