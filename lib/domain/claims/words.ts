import type { Token } from '../language/token'
import { meaningsOf } from '../language/wordnet/synonyms'

const ENDINGS = /(?:ations?|ances?|ences?|ments?|ings?|ers?|ors?|ions?|al|ern|ed|es|s|ly|ty|y|e)$/u

/** A crude stem, so that "gifted" meets "gift", "founder" "founded" and "northern" "north"; four letters stay at least. */
export function stem(lemma: string): string {
  const lower = lemma.toLowerCase()
  const cut = lower.replace(ENDINGS, '')
  return cut.length >= 4 ? cut : lower
}

/** Words that every text uses: sharing one says nothing. */
const COMMON = new Set(
  (
    'be have do make take get go come say tell give put set let keep become seem many much more most other such same own new ' +
    'first last next several only also then there here now one two year day time part people thing way call use see know ' +
    'however still just even well very too so up out over about after before during while when where who which that this ' +
    'early late long high large small big great good number end amount total per cent percent half year-old accord'
  ).split(' '),
)

/** True for a word that tells something: sharing it makes two sentences more alike. */
export const isTelling = ({ pos, lemma, text }: Token): boolean =>
  /^(?:NOUN|VERB|ADJ|PROPN|ADV)$/.test(pos) && /\p{L}{3}/u.test(text) && !COMMON.has(lemma.toLowerCase())

/** The keys by which a word meets others: its stem, and the meanings that it shares with its synonyms. */
export const keysOf = ({ lemma }: Pick<Token, 'lemma'>): readonly [string, ...string[]] => [
  stem(lemma),
  ...meaningsOf(lemma).map((meaning) => `~${meaning}`),
]

/** True where two nouns or verbs have one stem or one meaning. */
export function alike(one: string, other: string): boolean {
  const keys = new Set(keysOf({ lemma: one }))
  return keysOf({ lemma: other }).some((key) => keys.has(key))
}
