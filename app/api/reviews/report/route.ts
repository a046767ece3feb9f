import { reportQuestion } from '@/lib/data/card-notes'
import { questionReportSchema } from '@/lib/forms/review'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const LIMIT = { name: 'question-reports', burst: 20, perMinute: 30 } as const

/** Reports the question of one of the viewer's cards to its teacher. */
export const POST = mutation({ body: questionReportSchema, limit: LIMIT, maxBytes: 4_096 }, async (sent) => {
  const saved = await reportQuestion(sent)
  return saved.ok ? answer({}) : refusal(404, saved.error.code)
})
