import 'server-only'

import type { QuestionImage } from '@/lib/domain/images/image'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { optionsOf, type Gradable } from '@/lib/domain/quizzes/grade'

import type { SourceView } from './sources'

/** Both sides of a flashcard. The back tells the answer: for those alone who may see it. */
export interface CardFaces {
  readonly form: QuestionForm
  readonly stem: string
  readonly context: string | null
  readonly image: QuestionImage | null
  /** What the front lists: the prompts of a matching, the items of an ordering in no order, the options of which several are right. */
  readonly items: readonly string[]
  /** For a card that can be answered by typing: what marks it. */
  readonly typed: Gradable | null
  readonly answer: readonly AnswerLine[]
  readonly explanation: string
  readonly source: SourceView | null
}

/** The sides of a card that asks `asked`. For other modules of lib/data only. */
export function cardFaces(
  asked: Gradable,
  beside: Pick<CardFaces, 'context' | 'image' | 'explanation' | 'source'>,
): CardFaces {
  const { form, stem } = asked
  return {
    ...beside,
    form,
    stem,
    items: form === 'matching' ? asked.pairs.map(({ prompt }) => prompt) : listed(asked),
    typed: optionsOf(asked).length === 0 ? asked : null,
    answer: rightLines(asked),
  }
}

const listed = (question: Gradable): readonly string[] =>
  question.form === 'ordering' || question.form === 'multiple' ? question.options : []
