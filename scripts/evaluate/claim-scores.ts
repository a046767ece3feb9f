import type { Span } from '@/lib/domain/articles/span'
import type { Meeting } from '@/lib/domain/claims/claim'
import { analyse } from '@/lib/domain/language/analysis'
import { generate } from '@/lib/domain/questions/generate'

import type { ClaimLabel, ClaimPair } from './claim-pairs'

/** What the labels say of one meeting; those on which they are silent are to be read by eye. */
export type Verdict = 'right' | 'wrong' | 'unlabelled'

/** A meeting that the engine claims, and what the labels say of it. */
export interface JudgedMeeting {
  readonly meeting: Meeting
  readonly verdict: Verdict
  /** The labels whose words it touches on both sides. */
  readonly touched: readonly ClaimLabel[]
}

/** A label, and whether the engine found it. */
export interface JudgedLabel {
  readonly label: ClaimLabel
  /** A meeting of the label's own kind touches its words on both sides. */
  readonly found: boolean
  /** Both sides hold a name, a number or a date. */
  readonly typed: boolean
}

export interface ClaimScores {
  readonly name: string
  readonly meetings: readonly JudgedMeeting[]
  readonly labels: readonly JudgedLabel[]
}

/** Lets the engine compare the articles of a pair and holds what it claims against the labels. */
export function scoreClaims(pair: ClaimPair): ClaimScores {
  const articles = [pair.a, pair.b].map((article) => ({ ...article, publishedOn: null }))
  const { claims } = generate(articles, { seed: 1, count: 20 })
  const placed = pair.labels.map((label) => placeOf(pair, label))
  const all = claims.flatMap(({ meetings }) => meetings)
  const once = [...new Map(all.map((meeting) => [idOf(meeting), meeting])).values()]
  const typed = [pair.a, pair.b].map(({ text, title }) =>
    analyse(text, title).sentences.flatMap(({ mentions }) => mentions),
  )
  return {
    name: pair.name,
    meetings: once.map((meeting) => judge(meeting, placed)),
    labels: placed
      .filter(({ label }) => label.is !== 'unrelated')
      .map((place) => ({
        label: place.label,
        found: once.some((meeting) => meeting.as === place.label.is && touches(meeting, place)),
        typed: place.spans.every((spans, side) =>
          spans.some((span) => (typed[side] ?? []).some((mention) => overlaps(mention, span))),
        ),
      })),
  }
}

const idOf = ({ as, words }: Meeting): string =>
  [as, ...words.map(({ start, end }) => `${start}-${end}`)].join(' ')

interface PlacedLabel {
  readonly label: ClaimLabel
  /** Where its words stand, in the first article and in the second. */
  readonly spans: readonly [readonly Span[], readonly Span[]]
}

const placeOf = (pair: ClaimPair, label: ClaimLabel): PlacedLabel => ({
  label,
  spans: [placesOf(pair.a.text, label.a), placesOf(pair.b.text, label.b)],
})

function placesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const touches = ({ words }: Meeting, { spans }: PlacedLabel): boolean =>
  words.every((word, side) => (spans[side] ?? []).some((span) => overlaps(word, span)))

const joins = ({ sentences }: Meeting, { label, spans }: PlacedLabel): boolean =>
  label.is !== 'unrelated' &&
  sentences.every((sentence, side) => (spans[side] ?? []).some((span) => overlaps(sentence, span)))

/**
 * Right by a label of its kind; wrong by a label of another kind alone, or where no label joins its sentences. Words that
 * both articles have alike, in a label on what else they tell there, are left to the eye: such a label is silent on them.
 */
function judge(meeting: Meeting, placed: readonly PlacedLabel[]): JudgedMeeting {
  const touched = placed.filter((place) => touches(meeting, place)).map(({ label }) => label)
  if (touched.some(({ is }) => is === meeting.as)) return { meeting, touched, verdict: 'right' }
  if (isVerbatim(meeting) && touched.some(({ is }) => is !== 'unrelated'))
    return { meeting, touched, verdict: 'unlabelled' }
  const joined = placed.some((place) => joins(meeting, place))
  return { meeting, touched, verdict: touched.length > 0 || !joined ? 'wrong' : 'unlabelled' }
}

const isVerbatim = ({ as, words: [a, b] }: Meeting): boolean =>
  as === 'same' && a.excerpt.toLowerCase() === b.excerpt.toLowerCase()
