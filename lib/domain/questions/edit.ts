import { ok, type Result } from '../shared/result'
import { onOneLine } from '../shared/text'
import type { WordingDraft } from './draft'
import { faultsOf, type Fault } from './faults'
import type { AnswerSpec } from './kinds'
import { TRUE_FALSE } from './kinds'
import { parseNumber } from './number-text'
import type { Wording } from './wording'

/** Why a draft cannot be saved yet. */
export interface Faulty {
  readonly code: 'faulty'
  readonly faults: readonly Fault[]
}

/** The wording a draft stands for, tidied; or every fault that keeps it from being saved. */
export function readDraft(draft: WordingDraft): Result<Wording, Faulty> {
  const tidied = tidyDraft(draft)
  const faults = faultsOf(tidied)
  if (faults.length > 0) return { ok: false, error: { code: 'faulty', faults } }
  const { stem, context, explanation } = tidied
  const image = imageOf(tidied)
  return ok({ ...answerOf(tidied), stem, context: context === '' ? null : context, explanation, image })
}

function tidyDraft(draft: WordingDraft): WordingDraft {
  return {
    ...draft,
    stem: onOneLine(draft.stem),
    context: onOneLine(draft.context),
    explanation: onOneLine(draft.explanation),
    image: draft.image && { ...draft.image, alt: onOneLine(draft.image.alt) },
    prompts: draft.prompts.map(onOneLine),
    options: draft.form === 'true-false' ? TRUE_FALSE : draft.options.map(onOneLine),
    answer: onOneLine(draft.answer),
    accepted: draft.accepted.map(onOneLine).filter((answer) => answer !== ''),
    unit: onOneLine(draft.unit),
  }
}

function imageOf({ image }: WordingDraft): Wording['image'] {
  if (!image) return null
  const { isDecorative, alt, ...shown } = image
  return { ...shown, alt: isDecorative ? '' : alt }
}

function answerOf(draft: WordingDraft): AnswerSpec {
  const option = (index: number | undefined): string => draft.options[index ?? -1] ?? ''
  switch (draft.form) {
    case 'choice':
      return { form: 'choice', options: draft.options, key: option(draft.key[0]) }
    case 'multiple':
      return {
        form: 'multiple',
        options: draft.options,
        key: draft.key.toSorted((a, b) => a - b).map(option),
      }
    case 'true-false':
      return { form: 'true-false', key: draft.key[0] === 0 ? 'True' : 'False' }
    case 'cloze':
    case 'short-answer':
      return {
        form: draft.form,
        key: draft.answer,
        accepted: [...new Set([draft.answer, ...draft.accepted])],
      }
    case 'number':
      return numberOf(draft)
    case 'matching':
      return {
        form: 'matching',
        pairs: draft.prompts.map((prompt, index) => ({ prompt, match: option(draft.key[index]) })),
        options: draft.options,
      }
    case 'ordering':
      return { form: 'ordering', key: draft.key.map(option), options: draft.options }
  }
}

function numberOf(draft: WordingDraft): AnswerSpec {
  return {
    form: 'number',
    key: draft.answer,
    value: parseNumber(draft.value) ?? 0,
    tolerance: parseNumber(draft.tolerance) ?? 0,
    unit: draft.unit === '' ? null : draft.unit,
  }
}
