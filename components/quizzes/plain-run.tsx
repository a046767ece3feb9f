import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Steps } from '@/components/ui/steps'
import type { TakingView } from '@/lib/data/attempts'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'
import { formatTime } from '@/lib/i18n/format'

import { isGiven } from './answer-store'
import { CheckedAnswer } from './checked-answer'
import { PlainAnswer } from './plain-answer'
import plain from './plain-run.module.css'
import styles from './quiz-run.module.css'
import { RunBar } from './run-bar'

interface PlainProps {
  attempt: TakingView
  /** IANA name: whose clock the end is told by. */
  timeZone: string
}

/** What the plain form's buttons say that comes next: a place, the end, or a check of the answer. */
export type Next = number | 'end' | 'check'

const nothing = { chosen: [], text: null }

/** The places of an attempt that have an answer. */
export const answeredPlaces = ({ replies }: TakingView): ReadonlySet<number> =>
  new Set(replies.filter(isGiven).map(({ place }) => place))

/** The place that was come to last: where a run without a way back goes on. */
export const lastPlace = ({ replies }: TakingView): number =>
  Math.max(1, ...replies.map(({ place }) => place))

/** Taking a quiz where no script runs: one question a page, and every button saves before it leads on. */
export function PlainRun({
  attempt,
  question,
  timeZone,
  save,
}: PlainProps & {
  question: QuestionForTaking
  /** Saves what the form holds, then goes where its `go` says. */
  save: (formData: FormData) => Promise<void>
}) {
  const t = useTranslations('quizzes')
  const tasks = useTranslations('questions')
  const { questions, replies, checked, isPractice, isOneWay } = attempt
  const { place, marks } = question
  const told = checked.find((one) => one.place === place)
  const here = t('run.place', { place, total: questions.length })
  const meta = [here, tasks(`task.${question.form}`), ...(marks === null ? [] : [t('run.marks', { marks })])]
  return (
    <>
      <PlainHead attempt={attempt} timeZone={timeZone} />
      <main id="main">
        <form action={save} className={`page ${styles.run}`}>
          <div>
            <div className={styles.steps}>
              <Steps label={here} now={place} total={questions.length} />
            </div>
            <fieldset className={styles.asked} disabled={told !== undefined}>
              <PlainAnswer
                meta={meta}
                question={question}
                reply={replies.find((reply) => reply.place === place) ?? nothing}
              />
            </fieldset>
            {told ? (
              <CheckedAnswer checked={told} />
            ) : (
              <p className={`hint ${styles.hint}`}>
                {t(isPractice ? 'plain.hintPractice' : isOneWay ? 'run.changeUntilNext' : 'plain.hint')}
              </p>
            )}
            <Acts
              place={place}
              total={questions.length}
              isToCheck={isPractice && !told}
              isOneWay={isOneWay}
            />
          </div>
          <Places attempt={attempt} here={place} />
        </form>
      </main>
    </>
  )
}

/** The first button is the one that Enter presses. */
function Acts({
  place,
  total,
  isToCheck,
  isOneWay,
}: {
  place: number
  total: number
  isToCheck: boolean
  isOneWay: boolean
}) {
  const t = useTranslations('quizzes')
  const isLast = place === total
  const next: Next = isToCheck ? 'check' : isLast ? 'end' : place + 1
  return (
    <div className={plain.acts}>
      <Button kind="primary" type="submit" name="go" value={next}>
        {t(isToCheck ? 'plain.check' : isLast ? 'plain.finish' : 'plain.next')}
      </Button>
      {place > 1 && !isOneWay && (
        <Button type="submit" name="go" value={place - 1}>
          {t('plain.back')}
        </Button>
      )}
    </div>
  )
}

/** All questions at a glance; each button saves, then goes there. */
function Places({ attempt, here }: { attempt: TakingView; here: number }) {
  const t = useTranslations('quizzes')
  const answered = answeredPlaces(attempt)
  const total = attempt.questions.length
  return (
    <nav className={styles.over} aria-label={t('run.all')}>
      <h2 className="subhead">{t('run.answered', { count: answered.size, total })}</h2>
      <ol>
        {attempt.questions.map(({ place }) => (
          <li key={place}>
            <button
              type="submit"
              name="go"
              value={place}
              className={answered.has(place) ? styles.did : undefined}
              disabled={attempt.isOneWay && place !== here}
              aria-current={place === here ? 'step' : undefined}
              aria-label={t('plain.goTo', {
                place,
                state: t(answered.has(place) ? 'run.is.answered' : 'run.is.open'),
              })}
            >
              {place}
            </button>
          </li>
        ))}
      </ol>
      <p className={`folio ${styles.key}`}>{t('plain.key')}</p>
      <Button type="submit" wide name="go" value="end">
        {t('plain.finish')}
      </Button>
    </nav>
  )
}

/** The bar above: the way out, and when the time ends, by the clock on the wall. */
export function PlainHead({ attempt: { title, deadlineAt, now }, timeZone }: PlainProps) {
  const t = useTranslations('quizzes')
  const minutes = deadlineAt && Math.max(0, Math.floor((deadlineAt.getTime() - now.getTime()) / 60_000))
  return (
    <RunBar title={title}>
      {deadlineAt && minutes !== null && (
        <div className={styles.right}>
          <span>{t('plain.left', { minutes })}</span>
          <span className={styles.time}>
            <Icon name="clock" /> {t('plain.until', { time: formatTime(deadlineAt, timeZone) })}
          </span>
        </div>
      )}
    </RunBar>
  )
}
