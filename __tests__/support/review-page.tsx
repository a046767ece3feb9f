import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { ReviewQueue } from '@/components/question-sets/review-queue'
import type { Saved, SaveChanges, Unsaved } from '@/components/question-sets/save-changes'
import type { Start } from '@/components/question-sets/use-desk'
import type { ReviewView } from '@/lib/data/question-review'

import { aReview } from './review'
import { renderWithMessages } from './screen'

const CITED = [
  { id: 'a1', name: 'Nordvik Courier, 13 March 2026' },
  { id: 'a2', name: 'Western Gazette' },
]

/** Opens the review of a draft. What is saved is answered by `answers`, then by success. */
export function openReview(
  review: ReviewView = aReview(),
  answers: readonly Saved[] = [],
  start: Start = {},
) {
  const sent: Unsaved[] = []
  const save: SaveChanges = (_, unsaved) => {
    const answer = answers[sent.length] ?? { outcome: 'saved' as const, revision: unsaved.revision + 1 }
    sent.push(unsaved)
    return Promise.resolve(answer)
  }
  renderWithMessages(
    <ReviewQueue review={review} cited={CITED} publish={jest.fn()} save={save} start={start} />,
  )
  return { sent, user: userEvent.setup() }
}

/** The stem of the question on the desk. */
export const stem = () => screen.getByRole('heading', { level: 2, name: /^Question q/ }).textContent

/** What the page counts: accepted, rejected, to read. */
export const tallied = () =>
  ['accepted', 'rejected', 'to read'].map(
    (name) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent,
  )

/** Every change that was sent, in order. */
export const changesOf = (sent: readonly Unsaved[]) => sent.flatMap((each) => each.changes)
