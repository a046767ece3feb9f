import { saveCardNote } from '@/lib/data/card-notes'
import { cardNoteSchema } from '@/lib/forms/review'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const LIMIT = { name: 'card-notes', burst: 20, perMinute: 30 } as const

/** Writes the note on one of the viewer's cards. */
export const POST = mutation({ body: cardNoteSchema, limit: LIMIT, maxBytes: 4_096 }, async (sent) => {
  const saved = await saveCardNote(sent)
  return saved.ok ? answer({}) : refusal(404, saved.error.code)
})
