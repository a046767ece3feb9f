import { folded } from '../shared/text'
import type { WordingDraft } from './draft'
import { GAP } from './kinds'
import { parseNumber } from './number-text'

/** The most that fits a phone and a printed page, in UTF-16 code units; and the most options one can compare. */
const MAX_STEM = 500
const MAX_OPTION = 200
const MAX_EXPLANATION = 1000
const MAX_ALT = 500
export const MAX_OPTIONS = 8

/** What is wrong with a field, as messages name it. */
export type FaultCode =
  | 'blank'
  | 'too-long'
  | 'gap-missing'
  | 'gap-repeated'
  | 'too-few'
  | 'too-many'
  | 'alike'
  | 'key-missing'
  | 'all-right'
  | 'not-a-number'
  | 'negative'

/** What stops a draft from being saved, and where: "stem", "options.2". */
export interface Fault {
  readonly field: string
  readonly code: FaultCode
}

/** Every fault of a tidied draft, in reading order; none means that it can be saved. */
export function faultsOf(draft: WordingDraft): readonly Fault[] {
  return [
    ...stemFaults(draft),
    ...imageFaults(draft),
    ...textFaults('context', draft.context, { max: MAX_STEM, mayBeBlank: true }),
    ...answerFaults(draft),
    ...textFaults('explanation', draft.explanation, { max: MAX_EXPLANATION, mayBeBlank: true }),
  ]
}

interface TextRule {
  readonly max: number
  readonly mayBeBlank?: boolean
}

function textFaults(field: string, text: string, rule: TextRule): Fault[] {
  if (text === '' && !rule.mayBeBlank) return [{ field, code: 'blank' }]
  return text.length > rule.max ? [{ field, code: 'too-long' }] : []
}

function stemFaults({ form, stem }: WordingDraft): Fault[] {
  const faults = textFaults('stem', stem, { max: MAX_STEM })
  if (faults.length > 0 || form !== 'cloze') return faults
  const gaps = stem.split(GAP).length - 1
  if (gaps === 0) return [{ field: 'stem', code: 'gap-missing' }]
  return gaps > 1 ? [{ field: 'stem', code: 'gap-repeated' }] : []
}

/** An image that says something says it in words, too. */
function imageFaults({ image }: WordingDraft): Fault[] {
  return image && !image.isDecorative ? textFaults('image', image.alt, { max: MAX_ALT }) : []
}

function answerFaults(draft: WordingDraft): Fault[] {
  switch (draft.form) {
    case 'choice':
      return [...listFaults('options', draft.options, 2), ...keyFaults(draft, 1)]
    case 'multiple':
      return [...listFaults('options', draft.options, 2), ...severalFaults(draft)]
    case 'true-false':
      return keyFaults(draft, 1)
    case 'cloze':
    case 'short-answer':
      return [
        ...textFaults('answer', draft.answer, { max: MAX_OPTION }),
        ...draft.accepted.flatMap((text) => textFaults('accepted', text, { max: MAX_OPTION })),
      ]
    case 'number':
      return numberFaults(draft)
    case 'matching':
      return [
        ...listFaults('prompts', draft.prompts, 2),
        ...listFaults('options', draft.options, 2),
        ...keyFaults(draft, draft.prompts.length),
      ]
    case 'ordering':
      return [...listFaults('options', draft.options, 2), ...keyFaults(draft, draft.options.length)]
  }
}

/** Items are compared as a reader sees them: case does not tell two apart, nor do spaces, which a tidied draft holds singly. */
function listFaults(field: string, items: readonly string[], least: number): Fault[] {
  const faults = items.flatMap((item, index) => textFaults(`${field}.${index}`, item, { max: MAX_OPTION }))
  const seen = new Map<string, number>()
  items.forEach((item, index) => {
    if (item === '') return
    if (seen.has(folded(item))) faults.push({ field: `${field}.${index}`, code: 'alike' })
    seen.set(folded(item), index)
  })
  if (items.length < least) faults.push({ field, code: 'too-few' })
  if (items.length > MAX_OPTIONS) faults.push({ field, code: 'too-many' })
  return faults
}

function keyFaults({ form, key, options }: WordingDraft, count: number): Fault[] {
  const known = key.every((index) => Number.isInteger(index) && options[index] !== undefined)
  const mayRepeat = form === 'matching'
  const isApart = mayRepeat || new Set(key).size === key.length
  return known && isApart && key.length === count ? [] : [{ field: 'key', code: 'key-missing' }]
}

/** Several may be right, but not all: a question that is answered by ticking everything asks nothing. */
function severalFaults(draft: WordingDraft): Fault[] {
  const faults = keyFaults(draft, Math.max(1, draft.key.length))
  const isAll = draft.options.length > 1 && draft.key.length === draft.options.length
  return faults.length === 0 && isAll ? [{ field: 'key', code: 'all-right' }] : faults
}

function numberFaults(draft: WordingDraft): Fault[] {
  const tolerance = parseNumber(draft.tolerance)
  const faults = textFaults('answer', draft.answer, { max: MAX_OPTION })
  if (parseNumber(draft.value) === null) faults.push({ field: 'value', code: 'not-a-number' })
  if (tolerance === null) faults.push({ field: 'tolerance', code: 'not-a-number' })
  if (tolerance !== null && tolerance < 0) faults.push({ field: 'tolerance', code: 'negative' })
  return [...faults, ...textFaults('unit', draft.unit, { max: 40, mayBeBlank: true })]
}
