import type { Span } from '../articles/span'
import { seededRandom, seedFrom, shuffled } from '../shared/random'
import { blankDraft, type WordingDraft } from './draft'
import type { QuestionForm } from './kinds'
import type { Wording } from './wording'

/** A sentence of one of the articles of a set. */
export interface SentenceAt extends Span {
  /** Index of the article among the set's. */
  readonly article: number
}

/**
 * The words of `sentence` that hold the key, as offsets into it; null where the key stands elsewhere in other words,
 * or has several parts.
 */
export function keyIn(sentence: string, wording: Wording): Span | null {
  if (wording.form === 'true-false' || !('key' in wording) || typeof wording.key !== 'string') return null
  const words = [wording.key, ...('accepted' in wording ? wording.accepted : [])]
  for (const word of words) {
    const start = wholeWordsAt(sentence, word)
    if (start >= 0) return { start, end: start + word.length }
  }
  return null
}

function wholeWordsAt(sentence: string, words: string): number {
  const literally = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (literally === '') return -1
  return sentence.search(new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'iu'))
}

/**
 * A wording as it is first saved: where the order in which its options are shown would tell the key (matching and
 * ordering, written down in the right order) they are shown mixed, the same words always in the same way.
 */
export function mixed(wording: Wording): Wording {
  if (wording.form !== 'matching' && wording.form !== 'ordering') return wording
  const right = wording.form === 'ordering' ? wording.key : wording.pairs.map(({ match }) => match)
  const drawn = shuffled(wording.options, seededRandom(seedFrom(`${wording.stem}\n${right.join('\n')}`)))
  const [first, ...rest] = drawn
  const isTold = drawn.every((option, index) => option === right[index])
  return { ...wording, options: isTold && first !== undefined ? [...rest, first] : drawn }
}

/** A draft in another form, with all of it that the other form has room for. */
export function inForm(draft: WordingDraft, form: QuestionForm): WordingDraft {
  const blank = blankDraft(form)
  const { stem, context, explanation, image } = draft
  const kept = { ...blank, stem, context, explanation, image }
  const isTyped = (other: QuestionForm) => ['cloze', 'short-answer', 'number'].includes(other)
  if (isTyped(form) && isTyped(draft.form)) {
    return { ...kept, answer: draft.answer, ...(form !== 'number' && { accepted: draft.accepted }) }
  }
  const isListed = (other: QuestionForm) => ['choice', 'multiple', 'ordering'].includes(other)
  const options = draft.options.filter((option) => option.trim() !== '')
  if (isListed(form) && isListed(draft.form) && options.length > 1) {
    return { ...kept, options, key: listedKey(draft, form, options) }
  }
  return kept
}

/** Which of `options` are right in another form: those that were, where only some are right in both. */
function listedKey(draft: WordingDraft, form: QuestionForm, options: readonly string[]): readonly number[] {
  if (form === 'ordering') return options.map((_, index) => index)
  if (draft.form === 'ordering') return [0]
  const right = draft.key.map((index) => options.indexOf(draft.options[index] ?? '')).filter((at) => at >= 0)
  return right.length === 0 ? [0] : form === 'choice' ? right.slice(0, 1) : right
}
