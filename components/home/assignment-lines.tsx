import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import type { QuizView } from '@/lib/data/quizzes'
import { mayAnswer } from '@/lib/domain/assignments/status'
import { minutesForQuiz } from '@/lib/domain/quizzes/pace'
import { daysBetween, formatDay, formatTime } from '@/lib/i18n/format'

import styles from './student-home.module.css'

/** How many finished assignments are shown beside those still to be done. */
const DONE_SHOWN = 2

/** The moment the page is read, on the reader's clock. */
interface Reader {
  readonly now: Date
  readonly timeZone: string
}

/** A student's assignments: those to be done, and the last that are done. */
export function AssignmentLines({ quizzes, reader }: { quizzes: readonly QuizView[]; reader: Reader }) {
  const t = useTranslations('home')
  const toDo = quizzes.filter(({ status }) => status !== 'done' && status !== 'closed')
  const done = quizzes.filter((quiz) => !toDo.includes(quiz) && quiz.best)
  const shown = [...toDo, ...done.slice(0, DONE_SHOWN)]
  const classNames = new Set(shown.map(({ className }) => className))
  const [only] = classNames.size === 1 ? classNames : []
  const more = shown.length < quizzes.length && (
    <Link className="note" href={'/quizzes' as Route} prefetch={false}>
      {t('student.jobs.all')}
    </Link>
  )
  return (
    <Section title={t('student.jobs.title')} aside={more || (only && <span className="folio">{only}</span>)}>
      {shown.length === 0 ? (
        <p className="note">{t('student.jobs.none')}</p>
      ) : (
        <ul className={styles.jobs}>
          {shown.map((quiz) => (
            <AssignmentLine key={quiz.assignmentId} quiz={quiz} reader={reader} withClass={!only} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function AssignmentLine({ quiz, reader, withClass }: { quiz: QuizView; reader: Reader; withClass: boolean }) {
  const { assignmentId, title, className } = quiz
  return (
    <li>
      <div>
        <h3>
          <Link href={`/quizzes/${assignmentId}` as Route} prefetch={false}>
            {title}
          </Link>
        </h3>
        <p className="folio dot-list">
          {withClass && <span>{className}</span>}
          <Extent quiz={quiz} />
        </p>
      </div>
      <span className={styles.when}>
        <When quiz={quiz} reader={reader} />
      </span>
      <Act quiz={quiz} />
    </li>
  )
}

function Extent({ quiz: { questionCount: count, best } }: { quiz: QuizView }) {
  const t = useTranslations('home')
  if (!best) return <span>{t('student.jobs.length', { count, minutes: minutesForQuiz(count) })}</span>
  const { marks, maxMarks } = best
  return (
    <>
      <span>{t('student.jobs.questions', { count })}</span>
      <span>{t('student.jobs.score', { marks, maxMarks })}</span>
    </>
  )
}

function When({ quiz, reader }: { quiz: QuizView; reader: Reader }) {
  const t = useTranslations('home')
  const { status, opensAt, dueAt, best, open } = quiz
  const on = (at: Date) => nearDay(at, reader, t)
  const time = (at: Date) => formatTime(at, reader.timeZone)
  if (best && !open) return t('student.jobs.handedIn', { day: on(best.handedInAt) })
  switch (status) {
    case 'not-open':
      return t('student.jobs.opens', { day: on(opensAt), time: time(opensAt) })
    case 'late':
      return t('student.jobs.late', { day: on(dueAt) })
    case 'closed':
    case 'done':
      return t('student.jobs.closed', { day: on(dueAt) })
    case 'open':
    case 'due-soon':
      return Math.abs(daysBetween(reader.now, dueAt, reader.timeZone)) < 2
        ? t('student.jobs.due', { day: on(dueAt), time: time(dueAt) })
        : t('student.jobs.dueFar', { day: on(dueAt) })
  }
}

function nearDay(at: Date, { now, timeZone }: Reader, t: ReturnType<typeof useTranslations<'home'>>): string {
  const days = daysBetween(now, at, timeZone)
  if (days === 0) return t('student.jobs.today')
  if (days === 1) return t('student.jobs.tomorrow')
  return t('student.jobs.on', { day: formatDay(at, timeZone) })
}

/** The one thing to do with an assignment now; nothing where there is none. */
function Act({ quiz: { assignmentId, title, status, open, best } }: { quiz: QuizView }) {
  const t = useTranslations('home')
  const act = (path: string, label: string) => (
    <span className={styles.act}>
      <LinkButton
        href={`/quizzes/${assignmentId}${path}` as Route}
        aria-label={t('student.jobs.for', { act: label, title })}
      >
        {label}
      </LinkButton>
    </span>
  )
  if (open) return act('/attempt', t('student.jobs.goOn', { place: open.nextPlace }))
  if (best) return act('/result', t('student.jobs.result'))
  return mayAnswer(status) ? act('', t('student.jobs.begin')) : null
}
