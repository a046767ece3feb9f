import type { AnswerSpec, QuestionForm } from './kinds'
import { TRUE_FALSE } from './kinds'

type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Tail}` : T

/** A form as the database names it. */
export type ColumnForm = Underscored<QuestionForm>

const COLUMN_FORMS = {
  choice: 'choice',
  multiple: 'multiple',
  'true-false': 'true_false',
  cloze: 'cloze',
  'short-answer': 'short_answer',
  number: 'number',
  matching: 'matching',
  ordering: 'ordering',
} as const satisfies Record<QuestionForm, ColumnForm>

const FORMS: Record<ColumnForm, QuestionForm> = {
  choice: 'choice',
  multiple: 'multiple',
  true_false: 'true-false',
  cloze: 'cloze',
  short_answer: 'short-answer',
  number: 'number',
  matching: 'matching',
  ordering: 'ordering',
}

/** The part of a question's wording that depends on its form, as one row holds it. */
export interface AnswerColumns {
  readonly form: ColumnForm
  /** Matching: the left side, in order. Empty otherwise. */
  readonly prompts: readonly string[]
  /** What is offered, in display order. Empty where the answer is typed. */
  readonly options: readonly string[]
  /** One key; for multiple all that are right, for matching one a prompt, for ordering the items in the right order. */
  readonly key: readonly string[]
  /** Typed answers that count. */
  readonly accepted: readonly string[]
  readonly value: number | null
  readonly tolerance: number | null
  readonly unit: string | null
}

/** The database's name of a form. */
export const columnForm = (form: QuestionForm): ColumnForm => COLUMN_FORMS[form]

/** The form behind the database's name. */
export const formOfColumn = (form: ColumnForm): QuestionForm => FORMS[form]

/** The columns that hold `spec`; `answerOfColumns` gives it back unchanged. */
export function columnsOfAnswer(spec: AnswerSpec): AnswerColumns {
  const empty = { prompts: [], options: [], accepted: [], value: null, tolerance: null, unit: null }
  const form = columnForm(spec.form)
  switch (spec.form) {
    case 'choice':
      return { ...empty, form, options: spec.options, key: [spec.key] }
    case 'true-false':
      return { ...empty, form, options: TRUE_FALSE, key: [spec.key] }
    case 'cloze':
    case 'short-answer':
      return { ...empty, form, key: [spec.key], accepted: spec.accepted }
    case 'number': {
      const { value, tolerance, unit } = spec
      return { ...empty, form, key: [spec.key], value, tolerance, unit }
    }
    case 'matching': {
      const prompts = spec.pairs.map((pair) => pair.prompt)
      return { ...empty, form, prompts, options: spec.options, key: spec.pairs.map((pair) => pair.match) }
    }
    case 'multiple':
    case 'ordering':
      return { ...empty, form, options: spec.options, key: spec.key }
  }
}

/** What is offered and what is right, read from a row. Throws where the row breaks the rules above: a bug. */
export function answerOfColumns(columns: AnswerColumns): AnswerSpec {
  const form = formOfColumn(columns.form)
  const [key] = columns.key
  if (key === undefined) throw new Error(`A ${form} question has no key.`)
  switch (form) {
    case 'choice':
      return { form, options: columns.options, key }
    case 'true-false':
      return { form, key: key === 'True' ? 'True' : 'False' }
    case 'cloze':
    case 'short-answer':
      return { form, key, accepted: columns.accepted }
    case 'number':
      return { form, key, ...numberOfColumns(columns) }
    case 'matching':
      return { form, pairs: pairsOfColumns(columns), options: columns.options }
    case 'multiple':
    case 'ordering':
      return { form, key: columns.key, options: columns.options }
  }
}

function numberOfColumns({ value, tolerance, unit }: AnswerColumns) {
  if (value === null || tolerance === null) throw new Error('A number question has no value.')
  return { value, tolerance, unit }
}

function pairsOfColumns({ prompts, key }: AnswerColumns) {
  return prompts.map((prompt, index) => {
    const match = key[index]
    if (match === undefined) throw new Error('A matching question has a prompt without a match.')
    return { prompt, match }
  })
}
