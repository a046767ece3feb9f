import 'server-only'

import { z } from 'zod'

import type { TrainingItem } from '@/lib/domain/reviews/tuning'

import { inTurns } from './in-turns'

/** fsrs-rs, which fits weights. Native code: where there is no build of it, nothing is tuned. */
const PACKAGE: string = '@open-spaced-repetition/binding'

interface Optimiser {
  readonly FSRSBindingReview: new (rating: number, deltaT: number) => unknown
  readonly FSRSBindingItem: new (reviews: readonly unknown[]) => unknown
  readonly computeParameters: (
    items: readonly unknown[],
    options: { readonly enableShortTerm: boolean },
  ) => Promise<unknown>
}

const isOptimiser = (loaded: unknown): loaded is Optimiser =>
  ['FSRSBindingReview', 'FSRSBindingItem', 'computeParameters'].every(
    (name) => typeof Reflect.get(Object(loaded), name) === 'function',
  )

async function load(): Promise<Optimiser | null> {
  try {
    const loaded: unknown = await import(/* turbopackIgnore: true */ PACKAGE)
    return isOptimiser(loaded) ? loaded : null
  } catch {
    return null
  }
}

/**
 * Weights fitted to what was answered, on other threads; the same answers give the same weights. Whether they are any good is for others
 * to judge. Null where this machine has no optimiser.
 */
export async function fitWeights(items: readonly TrainingItem[]): Promise<readonly number[] | null> {
  const optimiser = await load()
  if (!optimiser) return null
  const { FSRSBindingItem, FSRSBindingReview, computeParameters } = optimiser
  const made = await inTurns(
    items,
    (reviews) =>
      new FSRSBindingItem(reviews.map(({ rating, dayGap }) => new FSRSBindingReview(rating, dayGap))),
  )
  const fitted = await computeParameters(made, { enableShortTerm: true })
  return z.array(z.number().or(z.nan())).parse(fitted)
}
