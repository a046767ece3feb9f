import { isPhrase } from '../../facts/slot'
import type { PhraseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { isRenamed, isShown } from '../../facts/statement'
import { isGradable, isJudging, placesInARow } from '../../language/gradable'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import type { NounPhrase } from '../../language/noun-phrases'
import { meansPerson } from '../../language/person-words'
import { singularsOf } from '../../language/plurals'
import type { Token } from '../../language/token'
import { lowerLine } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { isGeneralTruth, isSeat, isTied } from '../general-truth'
import { GAP } from '../kinds'
import type { Gate } from './gate'
import { contentBeside } from './shown'

/** What a single plain word says too little to be: nouns for what somebody does, has or gives. */
const THIN =
  /^(?:access|action|activity|attention|concern|damage|data|evidence|information|interest|knowledge|money|progress|quality|research|section|service|space|study|support|traffic|transport|transportation|travel|work)s?$/

/**
 * A single plain word that is asked for in words says enough only as the subject or behind a preposition, and never as a
 * mere sort of people ("students", "riders") or one of many such things ("a city rose"). A gap shows what stands around
 * it; `phraseGap` judges that.
 */
export const plainWord: Gate = {
  name: 'plain-word',
  check: ({ source: { slot, statement }, stem, ...answer }) => {
    if (!isPhrase(slot) || stem.includes(GAP)) return null
    if (isOfTurn(statement, slot)) return 'The answer is half of a fixed turn.'
    if (slot.text.includes(' ')) return null
    if ('key' in answer && String(answer.key).includes(' ')) return null
    const word = slot.text.toLowerCase()
    const people = slot.phrase.plural && singularsOf(word).some(meansPerson)
    const isOneOfMany = slot.phrase.definiteness === 'indefinite' && !slot.phrase.plural
    return slot.role === 'object' ||
      THIN.test(word) ||
      HEARSAY.test(word) ||
      people ||
      isOneOfMany ||
      lexnameOf(word) === 'time'
      ? 'The answer is one plain word that says too little.'
      : null
  },
}

/** What is said by somebody, whoever that is: "Reports suggest a deal". */
const HEARSAY =
  /^(?:reports?|rumou?rs?|findings|figures|statistics|data|evidence|research|studies|surveys|polls)$/

/** Classes of nouns that name nothing one could point at. */
const ABSTRACT: ReadonlySet<string> = new Set([
  'act',
  'attribute',
  'cognition',
  'event',
  'feeling',
  'relation',
  'state',
])

/** Prepositions that open set turns: "on sale", "with aplomb", "in use", "under way", "at ease". */
const OF_TURNS = /^(?:with|on|in|into|at|under)$/

/** Verbs that take such a preposition with whatever they are about (Quirk et al., A Comprehensive Grammar, 1985, 16.5). */
const GOVERNS =
  /^(?:agree|associate|base|begin|believe|blame|charge|compare|concentrate|concern|confront|connect|cope|credit|deal|degree|depend|diagnose|educate|end|engage|experiment|face|fill|focus|follow|help|infect|insist|interest|invest|involve|link|live|major|mix|participate|punish|rely|replace|result|reward|specialise|specialize|spend|start|struggle|succeed|threaten|trade|train|treat|work)$/

/** "rowed with | aplomb", "went on | sale": a bare noun that with its preposition only says how. */
function isOfTurn({ sentence: { tokens, syntax } }: Statement, { first, phrase }: PhraseSlot): boolean {
  const verb = (syntax?.lemmas[syntax.heads[phrase.head] ?? -1] ?? '').toLowerCase()
  return (
    OF_TURNS.test(tokens[first - 1]?.lower ?? '') &&
    phrase.definiteness === 'bare' &&
    !phrase.plural &&
    phrase.head === first &&
    ABSTRACT.has(lexnameOf(tokens[phrase.head]?.lower ?? '') ?? '') &&
    !GOVERNS.test(verb)
  )
}

/** A noun phrase is asked for where it names a thing by itself: not "the trail", not "a perfect place", not one of "air, ground or water". */
export const weakPhrase: Gate = {
  name: 'weak-phrase',
  check: ({ source: { slot, statement }, stem, context }) => {
    if (!isPhrase(slot)) return null
    const { tokens } = statement.sentence
    const said = tokens.slice(slot.first, slot.last)
    if (slot.phrase.definiteness === 'definite' && said.length === 1 && !isSeat(statement, slot))
      return '“The” points to something that the reader must know already.'
    const opening = said[0]?.lower ?? ''
    const weighed = isWeighed(tokens, { first: slot.first, last: slot.phrase.head })
    if (
      placesInARow(opening) ||
      isGradable(opening) ||
      (/^(?:term|word|phrase|concept|name)$/.test(opening) && said.length > 1) ||
      weighed ||
      /^(?:most|more|very|enough|even|countless|selected|certain|various)$/.test(opening) ||
      (/ly$/.test(opening) && said[0]?.pos !== 'NOUN')
    )
      return 'The answer begins with an opinion or a mere size.'
    if (slot.role === 'complement' && isWeighed(tokens, { first: slot.phrase.core.first, last: slot.first }))
      return 'The sentence weighs its subject; it tells no fact of it.'
    if (
      slot.phrase.definiteness === 'definite' &&
      tokens.slice(slot.phrase.core.first, slot.first).some(({ lower }) => isJudging(lower))
    )
      return 'It calls something known what the writer thinks of it.'
    if (/^(?:probably|perhaps|arguably|maybe)$/.test(tokens[slot.phrase.core.first - 1]?.lower ?? ''))
      return 'The sentence only says what somebody takes it for.'
    if (isListed(tokens, slot.phrase)) return 'It is one of several things in a list.'
    return context === null || stem.includes(GAP) ? null : 'The question would lean on the sentence before.'
  },
}

/** "a massive | harbour works": an adjective of praise or of size stands among these words. */
const isWeighed = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ pos, lower }) => pos === 'ADJ' && isGradable(lower))

/** "air, ground or water": "and", "or" or a comma with a noun right behind or before. */
function isListed(tokens: readonly Token[], { core, first, last }: NounPhrase): boolean {
  const joins = /^(?:and|or|nor|&)$/
  const noun = (at: number): boolean => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.pos ?? '')
  const behind =
    tokens[last]?.text === ','
      ? tokens.slice(last + 1, last + 5).some(({ lower }) => joins.test(lower))
      : false
  if (joins.test(tokens[last]?.lower ?? '') && noun(last + 1)) return true
  if (behind && noun(last + 1)) return true
  if (tokens.slice(core.first, last).some(({ lower }) => joins.test(lower))) return false
  return joins.test(tokens[first - 1]?.lower ?? '') && noun(first - 2)
}

/** "What is one of the reasons?": what is one of several is not the only answer. */
export const oneOfSeveral: Gate = {
  name: 'one-of-several',
  check: ({ source: { slot, statement } }) => {
    const { clause, sentence } = statement
    if (!clause || isQuantity(slot) || isDate(slot)) return null
    const said = clause.complement?.phrase?.head ?? -1
    if (/^ones?$/.test(sentence.tokens[said]?.lower ?? '')) return 'The sentence speaks of one of several.'
    const before = lowerLine(sentence.tokens.slice(Math.max(0, slot.first - 3), slot.first))
    if (isPhrase(slot) && /\bexamples? of an?$/.test(before)) return 'The sentence speaks of one of several.'
    const other = slot.last > clause.subject.last ? clause.subject.first : clause.rest.first
    const words = lowerLine(sentence.tokens.slice(other, other + 3))
    return /^(?:one (?:of|example)|some of|part of|among|an example|a form|a kind|a type)\b/.test(words)
      ? 'The sentence speaks of one of several.'
      : null
  },
}

/** How often a plain noun may be said before every sentence of the article is about it. */
const OFTEN = 8

/** A common noun is asked for only where the rest of its clause says enough, and the article is not all about it. */
export const vaguePhrase: Gate = {
  name: 'vague-phrase',
  check: ({ source: { slot, statement }, stem }, run) => {
    if (!isPhrase(slot)) return null
    if (!stem.includes(GAP) && isTied(statement, slot) && isGeneralTruth(statement)) return null
    const { tokens, mentions } = statement.sentence
    const from = statement.clause?.front?.last ?? statement.tokens.first
    const renamed = isRenamed(statement)
    const anchored =
      renamed ||
      mentions.some((mention) => isName(mention) && mention.first >= from && isShown(statement, mention))
    if (contentBeside(statement, slot, from) + (renamed ? 1 : 0) < (anchored ? 3 : 5))
      return 'The question says too little to have one answer.'
    const head = tokens[slot.phrase.head]?.lemma.toLowerCase() ?? ''
    return !slot.text.includes(' ') && (run.nouns.get(head) ?? 0) > OFTEN
      ? 'The article speaks of this all the time.'
      : null
  },
}
