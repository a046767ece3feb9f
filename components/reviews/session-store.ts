import { newId } from '@/components/ui/new-id'
import { openOutbox, type Outgoing, type Sent } from '@/components/ui/outbox'
import { post } from '@/components/ui/own-api'
import type { Saving } from '@/components/ui/save-state'
import type { Grade } from '@/lib/domain/reviews/schedule'

interface OutgoingReview extends Outgoing {
  readonly kind: 'review'
  readonly cardId: string
  readonly grade: Grade
  readonly responseMs: number
  /** By this device's clock; only how long ago it was is sent. */
  readonly givenAt: number
}

interface OutgoingUndo extends Outgoing {
  readonly kind: 'undo'
  readonly undoes: string
}

/** When an answer was given, by this device's clock, and how long after the card was shown. */
export type Given = Pick<OutgoingReview, 'givenAt' | 'responseMs'>

/** The reviews of one learner that are on their way. */
export interface ReviewStore {
  /** Keeps a review on the device at once and sends it; answers its id. */
  readonly review: (cardId: string, grade: Grade, given: Given) => string
  /** Takes a review back, here if it has not left, else on the server. */
  readonly undo: (reviewId: string) => void
  readonly saving: () => Saving
  readonly isSignedOut: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

const TIMEOUT_MS = 10_000

/** Opens the outbox of a learner's reviews: two learners at one machine never send each other's. */
export function openReviews(learner: string): ReviewStore {
  let isSignedOut = false
  const outbox = openOutbox<OutgoingReview | OutgoingUndo>(`readback.reviews.${learner}`, send)

  async function send(item: OutgoingReview | OutgoingUndo): Promise<Sent> {
    const [address, body] =
      item.kind === 'undo'
        ? ['/api/reviews/undo', { clientId: item.clientId, undoes: item.undoes }]
        : ['/api/reviews', reviewBody(item)]
    const answer = await post(address, body, AbortSignal.timeout(TIMEOUT_MS))
    isSignedOut = !answer.ok && answer.error.code === 'signed-out'
    if (answer.ok) return 'done'
    if (isSignedOut) return 'stop'
    // A card or review that is gone, or a body that is refused, no retry can mend.
    return answer.error.code === 'not-found' || answer.error.code === 'malformed' ? 'done' : 'later'
  }

  return {
    review(cardId, grade, given) {
      const clientId = newId()
      outbox.add({ kind: 'review', clientId, slot: clientId, cardId, grade, ...given })
      return clientId
    },
    undo(reviewId) {
      if (outbox.withdraw(reviewId)) return
      const clientId = newId()
      outbox.add({ kind: 'undo', clientId, slot: clientId, undoes: reviewId })
    },
    saving: outbox.saving,
    isSignedOut: () => isSignedOut,
    subscribe: outbox.subscribe,
  }
}

function reviewBody({ clientId, cardId, grade, responseMs, givenAt }: OutgoingReview) {
  return { clientId, cardId, grade, responseMs, agoMs: Date.now() - givenAt }
}
