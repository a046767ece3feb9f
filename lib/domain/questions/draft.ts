import type { QuestionImage } from '../images/image'
import type { AnswerSpec, QuestionForm } from './kinds'
import { TRUE_FALSE } from './kinds'
import type { Wording } from './wording'

/** A question's image while what it says is being typed. */
export interface ImageDraft extends QuestionImage {
  /** It says nothing that is not said elsewhere: whoever cannot see it misses nothing. */
  readonly isDecorative: boolean
}

/**
 * A wording while it is being typed: every field is text, so that nothing typed is lost while it is wrong.
 * `key` holds indices into `options`: the right one, all right ones for multiple, one a prompt for matching, all in the right order for ordering.
 */
export interface WordingDraft {
  readonly form: QuestionForm
  readonly stem: string
  readonly context: string
  readonly explanation: string
  readonly image: ImageDraft | null
  readonly prompts: readonly string[]
  readonly options: readonly string[]
  readonly key: readonly number[]
  /** Cloze, short answer and number: the answer as it is shown. */
  readonly answer: string
  /** Cloze and short answer: what else counts. */
  readonly accepted: readonly string[]
  readonly value: string
  readonly tolerance: string
  readonly unit: string
}

const EMPTY = {
  prompts: [],
  options: [],
  key: [],
  answer: '',
  accepted: [],
  value: '',
  tolerance: '',
  unit: '',
}

/** A blank question of `form`, to be written by hand. */
export function blankDraft(form: QuestionForm): WordingDraft {
  const draft = { ...EMPTY, form, stem: '', context: '', explanation: '', image: null }
  switch (form) {
    case 'choice':
    case 'multiple':
      return { ...draft, options: ['', '', '', ''], key: [0] }
    case 'true-false':
      return { ...draft, options: TRUE_FALSE, key: [0] }
    case 'cloze':
    case 'short-answer':
      return draft
    case 'number':
      return { ...draft, tolerance: '0' }
    case 'matching':
      return { ...draft, prompts: ['', '', ''], options: ['', '', ''], key: [0, 1, 2] }
    case 'ordering':
      return { ...draft, options: ['', '', ''], key: [0, 1, 2] }
  }
}

/** The draft with room for one more option, pair or line at its end. */
export function withRow(draft: WordingDraft): WordingDraft {
  const { form, prompts, options, key } = draft
  if (form === 'choice' || form === 'multiple') return { ...draft, options: [...options, ''] }
  const rows = { ...draft, options: [...options, ''], key: [...key, options.length] }
  return form === 'matching' ? { ...rows, prompts: [...prompts, ''] } : rows
}

/** A matching or ordering draft without its row at `index`, and without its option unless another row needs it. */
export function withoutRow(draft: WordingDraft, index: number): WordingDraft {
  const gone = draft.key[index]
  const key = draft.key.toSpliced(index, 1)
  const rows = {
    ...draft,
    key,
    ...(draft.form === 'matching' && { prompts: draft.prompts.toSpliced(index, 1) }),
  }
  if (gone === undefined || key.includes(gone)) return rows
  return {
    ...rows,
    options: draft.options.toSpliced(gone, 1),
    key: key.map((option) => (option > gone ? option - 1 : option)),
  }
}

/** The draft that shows `wording`; `readDraft` of it gives the wording back. */
export function draftOf(wording: Wording): WordingDraft {
  const { form, stem, explanation } = wording
  const image = wording.image && { ...wording.image, isDecorative: wording.image.alt === '' }
  return {
    ...EMPTY,
    form,
    stem,
    context: wording.context ?? '',
    explanation,
    image,
    ...answerFields(wording),
  }
}

function answerFields(spec: AnswerSpec): Partial<WordingDraft> {
  switch (spec.form) {
    case 'choice':
      return { options: spec.options, key: [spec.options.indexOf(spec.key)] }
    case 'multiple':
      return { options: spec.options, key: spec.key.map((option) => spec.options.indexOf(option)) }
    case 'true-false':
      return { options: TRUE_FALSE, key: [TRUE_FALSE.indexOf(spec.key)] }
    case 'cloze':
    case 'short-answer':
      return { answer: spec.key, accepted: spec.accepted.filter((answer) => answer !== spec.key) }
    case 'number':
      return {
        answer: spec.key,
        value: String(spec.value),
        tolerance: String(spec.tolerance),
        unit: spec.unit ?? '',
      }
    case 'matching':
      return {
        prompts: spec.pairs.map((pair) => pair.prompt),
        options: spec.options,
        key: spec.pairs.map((pair) => spec.options.indexOf(pair.match)),
      }
    case 'ordering':
      return { options: spec.options, key: spec.key.map((item) => spec.options.indexOf(item)) }
  }
}

/** What stands in a field, named as faults name it ("stem", "options.2"), as text to be compared. */
export function fieldOf(draft: WordingDraft, field: string): string {
  const [name, index] = field.split('.')
  const value: unknown = Object.entries(draft).find(([key]) => key === name)?.[1]
  return JSON.stringify(Array.isArray(value) && index !== undefined ? value[Number(index)] : value) ?? ''
}
