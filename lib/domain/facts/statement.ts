import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import type { Mention } from '../language/mentions'
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
  readonly sentence: AnalysedSentence
  readonly edits: readonly Edit[]
  readonly attribution: string | null
  readonly certainty: Certainty
  readonly negated: boolean
}

/** The words of a statement, with further edits (a gap, a swapped slot) where wanted. */
export function wording(text: string, statement: Statement, further: readonly Edit[] = []): string {
  const edits = [
    ...statement.edits.filter((edit) => !further.some((other) => covers(other, edit))),
    ...further,
  ]
    .filter((edit) => edit.start >= statement.start && edit.end <= statement.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = statement.start
  for (const edit of edits) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return asSentence(out + text.slice(at, statement.end))
}

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The mentions that a statement still shows in the article's own words, in order. */
export const shownMentions = (statement: Statement): Mention[] =>
  statement.sentence.mentions.filter(
    (mention) => covers(statement, mention) && !statement.edits.some((edit) => overlaps(edit, mention)),
  )

/** Tidies what edits leave behind: double spaces, orphaned commas, a small first letter, a missing stop. */
export function asSentence(raw: string): string {
  const tidy = raw
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,.;:!?)\]])/g, '$1')
    .replaceAll(/,(?:\s*,)+/g, ',')
    .replaceAll(/,([.;:])/g, '$1')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;:–—-]+$/, '')
  return capitalised(/[.!?]["'”’)]*$/.test(tidy) ? tidy : `${tidy}.`)
}

/** With a capital first letter, also behind an opening quote. */
export const capitalised = (sentence: string): string =>
  sentence.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
