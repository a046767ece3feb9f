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

const storedAs = (setId: string) => `readback-writing-${setId}`

/** Keeps what is written for the tab, so that a reload or a sign-in on the way loses nothing; nothing of a blank one. */
export function keepWriting(setId: string, writing: Writing): void {
  try {
    if (isBlank(writing)) sessionStorage.removeItem(storedAs(setId))
    else sessionStorage.setItem(storedAs(setId), JSON.stringify(writing))
  } catch {
    // A private window keeps nothing: the page still holds it.
  }
}

/** What was kept for the tab, as text; empty where there is nothing. */
export function keptText(setId: string): string {
  try {
    return sessionStorage.getItem(storedAs(setId)) ?? ''
  } catch {
    return ''
  }
}

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
  typeof kept.draft === 'object' &&
  kept.draft !== null &&
  'form' in kept.draft &&
  QUESTION_FORMS.some((form) => form === (kept.draft as { form: unknown }).form)
