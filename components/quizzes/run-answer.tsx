'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { AnswerField } from '@/components/questions/answer-field'
import { GapStem } from '@/components/questions/gap-stem'
import { QuestionImage } from '@/components/questions/question-image'
import { QuestionMeta, QuestionStem } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'

import type { PlacedReply } from './answer-store'
import styles from './quiz-run.module.css'

const STEM = 'stem'
const NOTHING: PlacedReply = { chosen: [], text: null }

interface AnswerProps {
  question: QuestionForTaking
  reply: PlacedReply | undefined
  onReply: (reply: PlacedReply) => void
}

/** A question with whatever its form is answered by. Replies are positions in what is shown, or text. */
export function RunAnswer({
  meta,
  as = 'h1',
  ...props
}: AnswerProps & { meta: readonly string[]; as?: 'h1' | 'h2' }) {
  const { question, reply = NOTHING, onReply } = props
  const { form, stem, context, image } = question
  const stemProps = { id: STEM, as, stem } as const
  return (
    <>
      {form === 'cloze' ? (
        <>
          <QuestionMeta meta={meta} context={context} />
          <GapStem
            {...stemProps}
            name="answer"
            value={reply.text ?? ''}
            onChange={(text) => onReply({ chosen: [], text })}
          />
          <QuestionImage image={image} />
        </>
      ) : (
        <QuestionStem {...stemProps} meta={meta} context={context} image={image} />
      )}
      <AnswerField name="answer" labelledBy={STEM} asked={question} answer={reply} onAnswer={onReply} />
      {form === 'ordering' && <TakeOrder {...props} />}
    </>
  )
}

/** Until a line is moved, the order on screen is chance: here one says that it is the answer. */
function TakeOrder({ question: { options }, reply, onReply }: AnswerProps) {
  const t = useTranslations('quizzes')
  const isTaken = reply?.chosen.length === options.length
  const take = () => onReply({ chosen: options.map((_, position) => position), text: null })
  return (
    <p className={styles.take}>
      <Button onClick={isTaken ? undefined : take} aria-disabled={isTaken || undefined}>
        {isTaken && <Icon name="tick" />}
        {t(isTaken ? 'run.orderTaken' : 'run.orderAsIs')}
      </Button>
    </p>
  )
}
