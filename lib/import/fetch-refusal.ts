import type { FetchRefusal } from '@/lib/domain/articles/import-refusal'

/** Thrown inside a fetch to end it for a reason that a person can act on. */
export class FetchRefused extends Error {
  constructor(readonly code: FetchRefusal) {
    super(code)
  }
}
