import type { QuestionForm } from '@/lib/domain/questions/kinds'

import { ChoiceOptions, chosenWith, SeveralOptions } from './choice-options'
import { MatchingAnswer } from './matching-answer'
import { OrderingAnswer } from './ordering-answer'
import { TrueFalse } from './true-false'
import { NumberAnswer, ShortAnswer } from './typed-answer'

/** What a question offers to be answered with: nothing here tells the key. */
export interface AskedAnswer {
  readonly form: QuestionForm
  /** What there is to choose from, to match with or to put in order; empty where the answer is typed. */
  readonly options: readonly string[]
  /** What matches are looked for; empty for the other forms. */
  readonly prompts: readonly string[]
  readonly unit: string | null
}

/** An answer so far: indices into the options (-1 for none), or typed text. */
export interface AnswerSoFar {
  readonly chosen: readonly number[]
  readonly text: string | null
}

/**
 * The part of a question that is answered, whatever its form. A cloze is answered in its own stem (`GapStem`), so
 * nothing is shown for it here.
 */
export function AnswerField({
  name,
  labelledBy,
  asked,
  answer,
  onAnswer,
}: {
  name: string
  /** Id of the stem. */
  labelledBy: string
  asked: AskedAnswer
  answer: AnswerSoFar
  onAnswer: (answer: AnswerSoFar) => void
}) {
  const { form, options, prompts, unit } = asked
  const field = { name, labelledBy }
  const typed = {
    ...field,
    value: answer.text ?? '',
    onChange: (text: string) => onAnswer({ chosen: [], text }),
  }
  const choose = (chosen: readonly number[]) => onAnswer({ chosen, text: null })
  const at = (index: number) => options[index] ?? null

  switch (form) {
    case 'choice':
      return (
        <ChoiceOptions
          {...field}
          options={options}
          chosen={at(answer.chosen[0] ?? -1)}
          onChoose={(option) => choose([options.indexOf(option)])}
        />
      )
    case 'multiple':
      return (
        <SeveralOptions
          {...field}
          options={options}
          chosen={answer.chosen}
          onToggle={(index) => choose(chosenWith(form, answer.chosen, index))}
        />
      )
    case 'true-false':
      return (
        <TrueFalse
          {...field}
          chosen={at(answer.chosen[0] ?? -1)}
          onChoose={(value) => choose([options.indexOf(value)])}
        />
      )
    case 'cloze':
      return null
    case 'short-answer':
      return <ShortAnswer {...typed} />
    case 'number':
      return <NumberAnswer {...typed} unit={unit} />
    case 'matching':
      return (
        <MatchingAnswer
          name={name}
          prompts={prompts}
          options={options}
          matches={prompts.map((_, index) => at(answer.chosen[index] ?? -1))}
          onMatch={(matches) =>
            choose(matches.map((match) => (match === null ? -1 : options.indexOf(match))))
          }
        />
      )
    case 'ordering':
      return (
        <OrderingAnswer
          {...field}
          items={answer.chosen.length > 0 ? answer.chosen.map((index) => options[index] ?? '') : options}
          onOrder={(items) => choose(items.map((item) => options.indexOf(item)))}
        />
      )
  }
}
