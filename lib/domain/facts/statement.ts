import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { OFFICES } from '../language/gazetteer/name-words'
import type { Mention, TokenRange } from '../language/mentions'
import { isName, isQuantity } from '../language/mentions'
import type { Token } from '../language/token'
import { withLostDashes } from '../language/tokens'
import type { Certainty } from './fact'

/** A stretch of the article to be written otherwise: "" leaves it out. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * A full sentence that can stand alone, as a stretch of one source sentence and the edits that make it so.
 * Keeping edits instead of text keeps every word's place in the article known.
 */
export interface Statement extends Span {
  readonly article: number
  /** The whole text of the article. */
  readonly text: string
  readonly sentence: AnalysedSentence
  /** The tokens of the statement proper, without the words that say who says so. */
  readonly tokens: TokenRange
  /** "According to TASS, "; "" where the article speaks for itself. */
  readonly prefix: string
  readonly edits: readonly Edit[]
  /** Its subject and verb, where they are sure. */
  readonly clause: Clause | null
  readonly attribution: string | null
  readonly certainty: Certainty
  /** How sure whoever tells it is, whatever its own words say: "Ada believes that …". */
  readonly framed: Certainty
  readonly negated: boolean
}

/** The words of a statement as one sentence, with further edits (a gap, a swapped slot) where wanted. */
export function wording(statement: Statement, further: readonly Edit[] = []): string {
  const body = edited(statement, statement, further)
  return asSentence(statement.prefix === '' ? body : statement.prefix + lowerFirst(statement, body))
}

/** The words of one stretch of a statement after its edits, not yet tidied; words between which dashes without room were left out stay two. */
export function edited(statement: Statement, stretch: Span, further: readonly Edit[] = []): string {
  const edits = [
    ...statement.edits.filter((edit) => !further.some((other) => overlaps(other, edit))),
    ...further,
  ]
    .filter((edit) => edit.end <= stretch.end && startsIn(statement.text, stretch, edit))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = stretch.start
  for (const edit of edits) {
    if (edit.start < at && at > stretch.start) continue
    out += statement.text.slice(at, Math.max(at, edit.start)) + edit.text
    at = edit.end
    if (edit.text === '' && /[\p{L}\p{N}]$/u.test(out) && /[\p{L}\p{N}]/u.test(statement.text.charAt(at)))
      out += ' '
  }
  return withLostDashes(out + statement.text.slice(at, stretch.end))
}

/** The space before a stretch may belong to an edit of its first words. */
const startsIn = (text: string, stretch: Span, edit: Edit): boolean =>
  edit.start >= stretch.start ||
  (edit.end > stretch.start && text.slice(edit.start, stretch.start).trim() === '')

/** The stretch of text that some of a statement's tokens cover. */
export function spanOf(statement: Statement, range: TokenRange): Span {
  const head = statement.sentence.tokens[range.first]
  const tail = statement.sentence.tokens[range.last - 1]
  return { start: head?.start ?? statement.start, end: tail?.end ?? head?.start ?? statement.start }
}

/** "The animals …" -> "the animals …" inside a sentence; names keep their capital. */
function lowerFirst(statement: Statement, body: string): string {
  const first = statement.sentence.tokens[statement.tokens.first]
  const edit = statement.edits.some((other) => other.start === statement.start && other.text !== '')
  return first && !edit ? unCapitalised(body, opensName(statement.sentence, statement.tokens.first)) : body
}

/** True when a name, a date or a quantity's name starts at a token, so that its capital is its own. */
export const opensName = (sentence: AnalysedSentence, index: number): boolean =>
  sentence.mentions.some(
    (mention) => mention.first <= index && index < mention.last && !isQuantity(mention),
  ) ||
  /^(?:President|King|Queen|Prince|Princess|Sir|Dame|Lord|Lady|Pope|Saint|Emperor|Dr|Prof)\.?$/.test(
    sentence.tokens[index]?.text ?? '',
  ) ||
  isOffice(sentence, index)

/** "Prime | Minister Ada Lind", "Foreign | Secretary Tom Berg": an office of two words in front of a name keeps its capitals. */
const isOffice = ({ tokens, mentions }: AnalysedSentence, index: number): boolean => {
  const office = tokens[index + 1]
  return (
    /^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(office?.text ?? '') &&
    OFFICES.has(office?.lower ?? '') &&
    mentions.some((name) => isName(name) && name.first === index + 2)
  )
}

/** With a small first letter, unless the first word is a name, an abbreviation, a compound with one ("Anglo-American") or "I". */
export const unCapitalised = (words: string, isName: boolean): string =>
  isName || !/^\p{Lu}(?:\p{Ll}|\s)/u.test(words) || /^(?:I\b|\p{L}+[-–]\p{Lu})/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1)

/** A statement without its front: it starts at a token, which opens its clause too. */
export const startingAt = (statement: Statement, first: number): Statement => ({
  ...statement,
  start: statement.sentence.tokens[first]?.start ?? statement.start,
  tokens: { first, last: statement.tokens.last },
  clause: statement.clause && { ...statement.clause, first, front: null },
})

/** A statement, its clause with it, without its tokens from `last` on. */
export const endingAt = (statement: Statement, last: number): Statement => ({
  ...statement,
  end: statement.sentence.tokens[last - 1]?.end ?? statement.end,
  tokens: { first: statement.tokens.first, last },
  clause: statement.clause && {
    ...statement.clause,
    last,
    rest: { first: statement.clause.rest.first, last: Math.min(statement.clause.rest.last, last) },
  },
})

/** True where a name stands for a pronoun in a statement, or other words for those of the article. */
export const isRenamed = (statement: Statement): boolean =>
  statement.edits.some((edit) => edit.text !== '' && covers(statement, edit))

/** True where such words stand in a stretch of it. */
export const isRenamedIn = ({ edits }: Pick<Statement, 'edits'>, stretch: Span): boolean =>
  edits.some((edit) => edit.text !== '' && overlaps(edit, stretch))

/** True for a stretch that the edits of a statement leave out without a word in its place. */
export const isLeftOut = ({ edits }: Pick<Statement, 'edits'>, stretch: Span): boolean =>
  edits.some((edit) => edit.text === '' && covers(edit, stretch))

/** True for a stretch that a statement keeps, also where another name is shown for it. */
export const keeps = (statement: Statement, stretch: Span): boolean =>
  covers(statement, stretch) && !isLeftOut(statement, stretch)

/** Indexes of the tokens that a statement keeps so. */
export const keptAt = (statement: Statement): number[] =>
  statement.sentence.tokens.flatMap((token, at) => (keeps(statement, token) ? [at] : []))

/** True where one stretch holds the whole of another. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end
/** True where two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The mentions that a statement still shows in the article's own words, in order. */
export const shownMentions = (statement: Statement): Mention[] =>
  statement.sentence.mentions.filter((mention) => isShown(statement, mention))

/** True for a stretch that stands in the statement in the article's own words; `first` is its first token. */
export const isShown = (statement: Statement, stretch: Span & { readonly first: number }): boolean =>
  covers(statement, stretch) &&
  !statement.sentence.quoted.has(stretch.first) &&
  !statement.edits.some((edit) => overlaps(edit, stretch))

/** A word with its index in its sentence. */
export type Placed = readonly [token: Token, at: number]

/** The words that a statement shows as the article wrote them, with their places in the sentence. */
export const shownWords = ({ sentence, tokens: { first, last }, edits }: Statement): Placed[] =>
  sentence.tokens
    .slice(first, last)
    .map((token, step): Placed => [token, first + step])
    .filter(([token]) => !edits.some((edit) => covers(edit, token)))

/** Tidies what edits leave behind: double spaces, orphaned commas, a small first letter, a missing stop. */
export function asSentence(raw: string, stop = '.'): string {
  const tidy = tidied(raw)
  return capitalised(/[.!?]["'”’)]*$/.test(tidy) && stop === '.' ? tidy : `${tidy.replace(/\.$/, '')}${stop}`)
}

/** Without double spaces, orphaned commas and marks at the ends. */
export const tidied = (raw: string): string =>
  raw
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,;:!?)\]]|\.(?!\d))/g, '$1')
    .replaceAll(/,(?:\s*,)+/g, ',')
    .replaceAll(/,([.;:?])/g, '$1')
    .replaceAll(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/,(["”'’])$/, '$1')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;:–—-]+$/, '')

/** With a capital first letter, also behind an opening quote. */
export const capitalised = (sentence: string): string =>
  sentence.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
