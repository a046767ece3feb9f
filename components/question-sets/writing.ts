import { blankDraft, type WordingDraft } from '@/lib/domain/questions/draft'
import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/questions/kinds'
import { inForm, type SentenceAt } from '@/lib/domain/questions/written'

/** A new question while it is being written. */
export interface Writing {
  readonly draft: WordingDraft
  /** What was typed in other forms, to be found again on the way back. */
  readonly others: readonly WordingDraft[]
  readonly source: SentenceAt | null
}

/** Nothing written yet. */
export const BLANK: Writing = { draft: blankDraft('choice'), others: [], source: null }

/** Whether there is nothing in it that could be lost. */
export const isBlank = ({ draft, others, source }: Writing): boolean =>
  source === null &&
  [draft, ...others].every((each) => JSON.stringify(each) === JSON.stringify(blankDraft(each.form)))

/** The same question in another form; each form keeps what was typed in it, and all share question and explanation. */
export function turnInto(writing: Writing, form: QuestionForm): Writing {
  const { draft, others } = writing
  const { stem, context, explanation, image } = draft
  const earlier = others.find((other) => other.form === form)
  return {
    ...writing,
    draft: earlier ? { ...earlier, stem, context, explanation, image } : inForm(draft, form),
    others: [...others.filter((other) => other.form !== form && other.form !== draft.form), draft],
  }
}

/** Where a tab keeps what is written for a set. */
export const writingName = (setId: string): string => `readback-writing-${setId}`

/** What is written as the text that is kept; empty for a blank one. */
export const keptWriting = (writing: Writing): string => (isBlank(writing) ? '' : JSON.stringify(writing))

/** What is kept as `text`, else nothing written yet. Only this module writes such texts. */
export function readKept(text: string): Writing {
  try {
    const kept: unknown = JSON.parse(text)
    return isWriting(kept) ? kept : BLANK
  } catch {
    return BLANK
  }
}

const isWriting = (kept: unknown): kept is Writing =>
  typeof kept === 'object' &&
  kept !== null &&
  'others' in kept &&
  'source' in kept &&
  'draft' in kept &&
  isDraft(kept.draft)

/** Whether what was kept is a draft. Only drafts are kept, so that its form tells enough. */
export const isDraft = (kept: unknown): kept is WordingDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'form' in kept &&
  QUESTION_FORMS.some((form) => form === kept.form)
