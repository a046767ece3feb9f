import { z } from 'zod'

import { titleOf } from '@/lib/domain/articles/blocks'
import { generate } from '@/lib/domain/questions/generate'
import { TRY_MAX_CHARACTERS, TRY_MIN_CHARACTERS, tryOutOf } from '@/lib/domain/questions/try-out'
import { answer, mutation } from '@/lib/http/mutation'

const MAX_QUESTIONS = 20

const bodySchema = z.object({
  text: z.string().trim().min(TRY_MIN_CHARACTERS).max(TRY_MAX_CHARACTERS),
  seed: z.int().min(0).max(0xffffffff),
})

/** Makes questions from a visitor's text. Nothing is kept: neither the text, nor what was made of it. */
export const POST = mutation(
  {
    body: bodySchema,
    maxBytes: 60 * 1024,
    limit: { name: 'try', burst: 10, perMinute: 20 },
    // A class behind one address tries it together.
    visitors: { name: 'try', burst: 40, perMinute: 40 },
  },
  async ({ text, seed }) => {
    const title = titleOf(text)
    const startedAt = performance.now()
    const generated = generate([{ title: title ?? '', text, publishedOn: null }], {
      seed,
      count: MAX_QUESTIONS,
    })
    const milliseconds = Math.round(performance.now() - startedAt)
    return answer({ made: tryOutOf(generated, title), milliseconds })
  },
)
