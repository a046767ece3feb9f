import { draftOrder, isVerdict, VERDICTS, type Change, type Reviewed } from './review'

/** The changes that take `change` back from the questions as they were before it, to be made in this order. */
export function undoOf(before: readonly Reviewed[], change: Change): readonly Change[] {
  switch (change.kind) {
    case 'decide':
      return VERDICTS.map((verdict) => ({
        kind: 'decide' as const,
        verdict,
        questionIds: before
          .filter((question) => change.questionIds.includes(question.id) && question.decision === verdict)
          .map((question) => question.id),
      })).filter((step) => step.questionIds.length > 0)
    case 'replace': {
      const decision = before.find((question) => question.id === change.questionId)?.decision
      const { questionId, spareId } = change
      return decision && isVerdict(decision)
        ? [{ kind: 'put-back', questionId, spareId, verdict: decision }]
        : []
    }
    case 'put-back': {
      const { questionId, spareId } = change
      const decision = before.find((question) => question.id === spareId)?.decision
      if (!decision || !isVerdict(decision)) return []
      return [
        { kind: 'replace', questionId, spareId },
        { kind: 'decide', questionIds: [spareId], verdict: decision },
      ]
    }
    case 'edit': {
      const wording = before.find((question) => question.id === change.questionId)?.wording
      return wording ? [{ kind: 'edit', questionId: change.questionId, wording }] : []
    }
    case 'write':
      return [{ kind: 'unwrite', questionId: change.questionId }]
    case 'unwrite':
      return undoOfUnwrite(before, change.questionId)
    case 'move':
      return [
        { kind: 'move', questionId: change.questionId, beforeId: nextInDraft(before, change.questionId) },
      ]
  }
}

/** The question behind `id` in the draft, or null at the end. */
function nextInDraft(questions: readonly Reviewed[], id: string): string | null {
  const order = draftOrder(questions)
  return order[order.findIndex((question) => question.id === id) + 1]?.id ?? null
}

function undoOfUnwrite(before: readonly Reviewed[], questionId: string): readonly Change[] {
  const question = before.find(({ id }) => id === questionId)
  if (!question || !isVerdict(question.decision)) return []
  return [
    { kind: 'write', questionId, wording: question.wording, source: null },
    { kind: 'decide', questionIds: [questionId], verdict: question.decision },
    { kind: 'move', questionId, beforeId: nextInDraft(before, questionId) },
  ]
}
