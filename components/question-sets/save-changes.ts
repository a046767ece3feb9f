import type { ReviewView } from '@/lib/data/question-review'
import type { Change } from '@/lib/domain/question-sets/review'

/** What became of changes that were sent. */
export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  /** The draft has changed elsewhere; this is how it stands now. */
  | { readonly outcome: 'conflict'; readonly review: ReviewView }
  /** Nobody answered, or the server is busy: worth another try. */
  | { readonly outcome: 'unreached' }
  | { readonly outcome: 'signed-out' }
  /** The set is gone, or this person may not change it. */
  | { readonly outcome: 'refused' }

/** Changes, and the revision of the draft they were made on. */
export interface Unsaved {
  readonly revision: number
  readonly changes: readonly Change[]
}

/** Sends changes to where drafts are kept. */
export type SaveChanges = (setId: string, unsaved: Unsaved) => Promise<Saved>

/** Sends changes over HTTP. Never throws: what went wrong is the outcome. */
export const saveChanges: SaveChanges = async (setId, unsaved) => {
  try {
    const response = await fetch(`/api/question-sets/${setId}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(unsaved),
    })
    return await outcomeOf(response)
  } catch {
    return { outcome: 'unreached' }
  }
}

async function outcomeOf(response: Response): Promise<Saved> {
  if (response.ok) {
    const { revision }: { revision: number } = await response.json()
    return { outcome: 'saved', revision }
  }
  if (response.status === 409) {
    const { review }: { review: ReviewView | null } = await response.json()
    return review ? { outcome: 'conflict', review } : { outcome: 'refused' }
  }
  if (response.status === 401) return { outcome: 'signed-out' }
  return response.status === 429 || response.status >= 500 ? { outcome: 'unreached' } : { outcome: 'refused' }
}
