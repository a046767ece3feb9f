import { useTranslations } from '#i18n/translations'
import { ChoiceOptions } from '@/components/questions/choice-options'
import { GapStem } from '@/components/questions/gap-stem'
import { MatchingAnswer } from '@/components/questions/matching-answer'
import { OrderingAnswer } from '@/components/questions/ordering-answer'
import { QuestionStem } from '@/components/questions/question-stem'
import { TrueFalse } from '@/components/questions/true-false'
import { NumberAnswer, ShortAnswer } from '@/components/questions/typed-answer'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'

import type { PlacedReply } from './answer-store'
import styles from './quiz-run.module.css'

const STEM = 'stem'

interface FieldProps {
  question: QuestionForTaking
  reply: PlacedReply | undefined
  /** `typing` says that more is likely to come at once. */
  onReply: (reply: PlacedReply, typing?: 'typing') => void
}

/** A question with whatever its form is answered by. Replies are positions in what is shown, or text. */
export function AnswerField({ meta, ...props }: FieldProps & { meta: readonly string[] }) {
  const { question } = props
  if (question.form === 'cloze') return <Cloze meta={meta} {...props} />
  return (
    <>
      <QuestionStem id={STEM} as="h1" meta={meta} stem={question.stem} context={question.context} />
      <Control {...props} />
    </>
  )
}

function Control(props: FieldProps) {
  const { question, reply, onReply } = props
  const text = reply?.text ?? ''
  const type = (typed: string) => onReply({ chosen: [], text: typed }, 'typing')
  switch (question.form) {
    case 'choice':
    case 'true-false':
      return <Choice {...props} />
    case 'matching':
      return <Matching {...props} />
    case 'ordering':
      return <Ordering {...props} />
    case 'number':
      return (
        <NumberAnswer name="answer" labelledBy={STEM} unit={question.unit} value={text} onChange={type} />
      )
    case 'cloze':
    case 'short-answer':
      return <ShortAnswer name="answer" labelledBy={STEM} value={text} onChange={type} />
  }
}

function Cloze({ question, reply, onReply, meta }: FieldProps & { meta: readonly string[] }) {
  return (
    <>
      <p className="q-meta">
        {meta.map((part, index) => (index === 0 ? <b key={part}>{part}</b> : <span key={part}>{part}</span>))}
      </p>
      {question.context && <p className="q-context">{question.context}</p>}
      <GapStem
        id={STEM}
        as="h1"
        stem={question.stem}
        name="answer"
        value={reply?.text ?? ''}
        onChange={(text) => onReply({ chosen: [], text }, 'typing')}
      />
    </>
  )
}

function Choice({ question: { form, options }, reply, onReply }: FieldProps) {
  const chosen = options[reply?.chosen[0] ?? -1] ?? null
  const choose = (option: string) => onReply({ chosen: [options.indexOf(option)], text: null })
  return form === 'true-false' ? (
    <TrueFalse name="answer" labelledBy={STEM} chosen={chosen} onChoose={choose} />
  ) : (
    <ChoiceOptions name="answer" labelledBy={STEM} options={options} chosen={chosen} onChoose={choose} />
  )
}

function Matching({ question: { prompts, options }, reply, onReply }: FieldProps) {
  return (
    <MatchingAnswer
      name="answer"
      prompts={prompts}
      options={options}
      matches={prompts.map((_, index) => options[reply?.chosen[index] ?? -1] ?? null)}
      onMatch={(matches) =>
        onReply({
          chosen: matches.map((match) => (match === null ? -1 : options.indexOf(match))),
          text: null,
        })
      }
    />
  )
}

/** Until a line is moved, the order on screen is chance: one says that it is the answer, or moves a line. */
function Ordering({ question: { options }, reply, onReply }: FieldProps) {
  const t = useTranslations('quizzes')
  const isAnswered = reply?.chosen.length === options.length
  const items = isAnswered ? reply.chosen.map((position) => options[position] ?? '') : options
  const order = (moved: readonly string[]) =>
    onReply({ chosen: moved.map((item) => options.indexOf(item)), text: null })
  return (
    <>
      <OrderingAnswer name="answer" labelledBy={STEM} items={items} onOrder={order} />
      <p className={styles.take}>
        <Button onClick={() => order(items)} aria-disabled={isAnswered || undefined}>
          {isAnswered && <Icon name="tick" />}
          {isAnswered ? t('run.orderTaken') : t('run.orderAsIs')}
        </Button>
      </p>
    </>
  )
}
