'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { letterOf } from '@/components/questions/choice-options'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Steps } from '@/components/ui/steps'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'

import type { PlacedReply } from './answer-store'
import styles from './quiz-run.module.css'
import { RunAnswer } from './run-answer'

/** The keys that choose the options of a question, in their order. */
export function lettersOf({ form, options }: QuestionForTaking): readonly string[] {
  if (form === 'true-false') return ['T', 'F']
  return form === 'choice' || form === 'multiple' ? options.map((_, index) => letterOf(index)) : []
}

/** Where one is in the run, on a narrow screen. */
export function RunSteps({ place, total }: { place: number; total: number }) {
  const t = useTranslations('quizzes')
  return (
    <div className={styles.steps}>
      <Steps label={t('run.place', { place, total })} now={place} total={total} />
    </div>
  )
}

/** The question here, and what its keys do. */
export function RunQuestion({
  question,
  total,
  reply,
  isPractice,
  isOneWay,
  onReply,
}: {
  question: QuestionForTaking
  total: number
  reply: PlacedReply | undefined
  isPractice: boolean
  isOneWay: boolean
  onReply: (reply: PlacedReply) => void
}) {
  const t = useTranslations('quizzes')
  const tasks = useTranslations('questions')
  const { place, form, marks } = question
  const meta = [
    t('run.place', { place, total }),
    tasks(`task.${form}`),
    ...(marks === null ? [] : [t('run.marks', { marks })]),
  ]
  const letters = lettersOf(question)
  const [first, last] = [letters[0], letters.at(-1)]
  return (
    <>
      <RunAnswer meta={meta} question={question} reply={reply} onReply={onReply} />
      <p className={`hint ${styles.hint}`}>
        {first && last && (
          <span className="kbd-line">
            <Kbd>{first}</Kbd> {t('run.to')} <Kbd>{last}</Kbd> {t('run.keys')} <Kbd>Enter</Kbd>{' '}
            {t('run.enter')}{' '}
          </span>
        )}
        {t(isPractice ? 'run.changeUntilChecked' : isOneWay ? 'run.changeUntilNext' : 'run.change')}
      </p>
    </>
  )
}

/** Back, flag, next. */
export function RunNav({
  isFirst,
  isOneWay,
  isLast,
  isFlagged,
  isToCheck,
  onBack,
  onFlag,
}: {
  isFirst: boolean
  /** No question is gone back to. */
  isOneWay: boolean
  isLast: boolean
  isFlagged: boolean
  isToCheck: boolean
  onBack: () => void
  onFlag: () => void
}) {
  const t = useTranslations('quizzes')
  return (
    <div className={styles.nav}>
      {!isOneWay && (
        <>
          <Button onClick={onBack} disabled={isFirst}>
            <Icon name="left" /> <span className={styles.lab}>{t('run.back')}</span>
          </Button>
          <Button onClick={onFlag} aria-pressed={isFlagged}>
            <Icon name="flag" />{' '}
            <span className={styles.lab}>{t(isFlagged ? 'run.flagged' : 'run.flag')}</span>
          </Button>
        </>
      )}
      <Button kind="primary" type="submit">
        {t(isToCheck ? 'run.check' : isLast ? 'run.handIn' : 'run.next')}{' '}
        {!isToCheck && !isLast && <Icon name="right" />}
      </Button>
    </div>
  )
}
