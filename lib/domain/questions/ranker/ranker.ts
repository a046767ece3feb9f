import { z } from 'zod'

import type { Model } from './model'
import weights from './weights.json'

/** A trained model with the least probability at which a question is shown. */
export interface Ranker {
  readonly model: Model
  readonly threshold: number
}

const Trained = z
  .object({
    threshold: z.number().min(0).max(1),
    bias: z.number(),
    weights: z.array(
      z.object({ feature: z.string(), mean: z.number(), scale: z.number().positive(), weight: z.number() }),
    ),
  })
  .transform(({ threshold, ...model }): Ranker => ({ model, threshold }))

/** The ranker that `npm run rank:train` has made. Throws for a broken file. */
export const RANKER = Trained.parse(weights)
