import { BE, COORDINATORS, DETERMINERS, HAVE, MODALS, PREPOSITIONS, THIRD_PERSON } from './closed-classes'
import { isPluralNoun } from './inflection'
import type { PartOfSpeech, Token } from './token'
import type { RawToken } from './tokens'
import { englishParser } from './syntax/load-parser'
import { isOnlyPast, isPastForm } from './verbs'
import { verbBase } from './wordnet/verbs'

/** Parts of speech and lemmas for the tokens of one sentence: a statistical tagger's vote, set right by closed lists. */
export function tag(tokens: readonly RawToken[]): Token[] {
  const votes = englishParser().tag(tokens.map((token) => token.text))
  const tagged = tokens.map((token, index): Token => {
    const vote = votes[index] ?? { pos: 'X', lemma: token.text }
    const lower = token.text.toLowerCase().replaceAll('’', "'")
    const pos = closedClass(lower) ?? vote.pos
    return { ...token, lower, pos, lemma: pos === 'VERB' ? verbBase(lower, vote.lemma) : vote.lemma }
  })
  const inSet = tagged.map((token, index): Token => ({ ...token, pos: inContext(tagged, index) }))
  return withVerb(inSet)
}

/** A sentence needs a verb: where the tagger found none, the word that stands like one becomes it ("rivers flow into"). */
function withVerb(tokens: readonly Token[]): Token[] {
  const comma = tokens.findIndex((token, index) => index > 3 && token.text === ',')
  const first = tokens.slice(0, comma < 0 ? tokens.length : comma)
  if (first.some((token) => token.pos === 'VERB' || token.pos === 'AUX')) return [...tokens]
  const at = first.findIndex((token, index) => standsLikeAVerb(token, tokens[index - 1], tokens[index + 1]))
  return tokens.map((token, index) => (index === at ? { ...token, pos: 'VERB' } : token))
}

const OPENS_A_COMPLEMENT =
  /^(?:into|in|on|at|from|to|with|for|through|across|over|around|near|between|the|a|an|their|its|his|her|about|only|also|up|down|out)$/

function standsLikeAVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || !/^(?:NOUN|ADJ)$/.test(token.pos) || !/^\p{Ll}+$/u.test(token.text)) return false
  if (!OPENS_A_COMPLEMENT.test(after.lower) || /(?:tion|ment|ness|ity|ance|ence|ing)s?$/.test(token.lower))
    return false
  const plural = before.pos === 'NOUN' && isPluralNoun(before.lower)
  return plural ? !isPluralNoun(token.lower) : NOMINAL.has(before.pos) && /[^s]s$/.test(token.lower)
}

const ALWAYS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ...['the', 'a', 'an', 'every'].map((word) => [word, 'DET'] as const),
  ...['of', 'at', 'from', 'into', 'onto', 'upon', 'with', 'among', 'during', 'between'].map(
    (word) => [word, 'ADP'] as const,
  ),
  ...['and', 'or', 'nor'].map((word) => [word, 'CCONJ'] as const),
  ...['because', 'although', 'though', 'whereas', 'if'].map((word) => [word, 'SCONJ'] as const),
  ...[...MODALS, ...BE].map((word) => [word, 'AUX'] as const),
  ...['he', 'him', 'himself', 'she', 'it', 'itself', 'they', 'them', 'i', 'me', 'we', 'us', 'you', 'who'].map(
    (word) => [word, 'PRON'] as const,
  ),
])

const closedClass = (lower: string): PartOfSpeech | null =>
  ALWAYS.get(lower) ?? (/^[^\p{L}\p{N}]+$/u.test(lower) ? 'PUNCT' : null)

const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON'])

/** Sets right what statistical taggers often get wrong: verbs read as adjectives or nouns, nouns read as verbs. */
function inContext(tokens: readonly Token[], index: number): PartOfSpeech {
  const token = tokens[index]
  if (!token) return 'X'
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token.pos === 'VERB' && before && isNounSlot(before) && (!after || endsNounPhrase(after))) return 'NOUN'
  if (!before || !after) return token.pos
  if (token.pos === 'ADJ' && DETERMINERS.has(before.lower) && (after.lower === 'of' || after.pos === 'AUX'))
    return 'NOUN'
  if (isOnlyPast(token.lower) && token.lower !== 'saw' && token.pos !== 'AUX' && token.pos !== 'VERB')
    return 'VERB'
  const opensObject =
    DETERMINERS.has(after.lower) ||
    THIRD_PERSON.has(after.lower) ||
    after.pos === 'NUM' ||
    after.lower === 'that'
  if (
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    NOMINAL.has(before.pos) &&
    opensObject &&
    looksVerbal(token)
  )
    return 'VERB'
  if (
    token.pos === 'ADP' &&
    MODALS.has(before.lower) &&
    /^\p{Ll}/u.test(token.text) &&
    !PREPOSITIONS.has(token.lower)
  )
    return 'VERB'
  return token.pos
}

const looksVerbal = (token: Token): boolean =>
  /^\p{Ll}/u.test(token.text) &&
  (isPastForm(token.lower) ||
    (token.lower.endsWith('s') && token.pos === 'NOUN' && !token.lower.endsWith('ss')))

const isNounSlot = (before: Token): boolean =>
  before.lower === 'the' ||
  before.lower === 'a' ||
  before.lower === 'an' ||
  before.lower === "'s" ||
  (before.pos === 'DET' && !HAVE.has(before.lower))

const endsNounPhrase = (after: Token): boolean =>
  after.pos === 'PUNCT' || after.pos === 'AUX' || after.lower === 'of' || COORDINATORS.has(after.lower)
