import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import { Tag } from '@/components/ui/tag'
import type { QuizView } from '@/lib/data/quizzes'
import type { PracticeMode } from '@/lib/domain/practice/modes'
import { minutesForQuiz } from '@/lib/domain/quizzes/pace'
import type { Translator } from '@/lib/i18n/catalogue'

import { exactWords, untilWords, whenWords, type Clock } from './due-words'
import styles from './quiz-list.module.css'

/** Assignments with how they stand and the one thing to do with each. */
export function QuizList({
  quizzes,
  clock,
  withClass = false,
}: {
  quizzes: readonly QuizView[]
  clock: Clock
  /** Whether each line names its class: where they are of several. */
  withClass?: boolean
}) {
  return (
    <ul className={styles.jobs}>
      {quizzes.map((quiz) => (
        <QuizLine key={quiz.assignmentId} quiz={quiz} clock={clock} withClass={withClass} />
      ))}
    </ul>
  )
}

function QuizLine({ quiz, clock, withClass }: { quiz: QuizView; clock: Clock; withClass: boolean }) {
  const t = useTranslations('quizzes')
  const count = quiz.questionCount
  const isOver = quiz.status === 'done' || quiz.status === 'closed'
  return (
    <li>
      <div>
        <h3>
          <Link href={`/quizzes/${quiz.assignmentId}` as Route} prefetch={false}>
            {quiz.title}
          </Link>
        </h3>
        <p className="folio dot-list">
          {withClass && <span>{quiz.className}</span>}
          <span>
            {quiz.practice
              ? t(`kind.${quiz.practice.mode}`)
              : isOver
                ? t('list.questions', { count })
                : t('list.size', { count, minutes: minutesForQuiz(count) })}
          </span>
        </p>
      </div>
      <QuizWhen quiz={quiz} clock={clock} />
      <span className={styles.act}>
        <QuizAct quiz={quiz} />
      </span>
    </li>
  )
}

/** When it is due, or was handed in. */
export function QuizWhen({ quiz, clock }: { quiz: QuizView; clock: Clock }) {
  const t = useTranslations('quizzes')
  return <span className={styles.when}>{timing(t, quiz, clock)}</span>
}

function timing(t: Translator<'quizzes'>, quiz: QuizView, clock: Clock): string {
  const { status, opensAt, dueAt, closesAt, handedIn } = quiz
  const last = handedIn.at(-1)
  const say = (at: Date) => whenWords(t, at, clock)
  if (status === 'not-open') return t('when.opens', { when: exactWords(t, opensAt, clock) })
  if (status === 'done' && last)
    return t(quiz.practice ? 'when.done' : 'when.handedIn', { when: say(last.handedInAt) })
  if (status === 'closed') return t('when.closed', { when: say(closesAt < clock.now ? closesAt : dueAt) })
  if (status === 'late') return t('when.late', { when: say(dueAt), until: untilWords(t, closesAt, clock) })
  return t('when.due', { when: say(dueAt) })
}

function QuizAct({ quiz }: { quiz: QuizView }) {
  const t = useTranslations('quizzes')
  const { assignmentId, title, status, open, counted, handedIn } = quiz
  if (quiz.practice) return <PracticeAct quiz={quiz} mode={quiz.practice.mode} />
  const start = `/quizzes/${assignmentId}` as Route
  if (open) {
    const place = open.nextPlace
    return (
      <LinkButton
        href={`/quizzes/${assignmentId}/attempt` as Route}
        aria-label={t('list.goOnNamed', { title, place })}
      >
        {t('list.goOn', { place })}
      </LinkButton>
    )
  }
  if (counted) {
    return (
      <LinkButton
        kind="quiet"
        href={`/quizzes/${assignmentId}/result` as Route}
        aria-label={t('list.resultNamed', { title })}
      >
        <Tag kind="right" icon="tick">
          {t('list.score', { marks: counted.marks, max: counted.maxMarks })}
        </Tag>
      </LinkButton>
    )
  }
  if (handedIn.length > 0) {
    return (
      <LinkButton
        kind="quiet"
        href={`/quizzes/${assignmentId}/result` as Route}
        aria-label={t('list.resultNamed', { title })}
      >
        <Tag icon="tick">{t('list.handedIn')}</Tag>
      </LinkButton>
    )
  }
  if (status === 'closed') return <Tag>{t('list.missed')}</Tag>
  if (status === 'not-open') return null
  return (
    <LinkButton href={start} aria-label={t('list.beginNamed', { title })}>
      {t('list.begin')}
    </LinkButton>
  )
}

/** A practice: begun, gone on with, or done; it can be done again at any time. */
function PracticeAct({ quiz, mode }: { quiz: QuizView; mode: PracticeMode }) {
  const t = useTranslations('quizzes')
  const { assignmentId, title, status, handedIn, practice } = quiz
  const href = `/quizzes/${assignmentId}` as Route
  if (handedIn.length > 0) {
    return (
      <LinkButton kind="quiet" href={href} aria-label={t('list.againNamed', { title })}>
        <Tag kind="right" icon="tick">
          {t('list.done')}
        </Tag>
      </LinkButton>
    )
  }
  if (status === 'closed') return <Tag>{t('list.notDone')}</Tag>
  if (status === 'not-open') return null
  const isBegun = practice?.isBegun
  return (
    <LinkButton
      href={`${href}/practice/${mode}` as Route}
      aria-label={t(isBegun ? 'list.continueNamed' : 'list.beginNamed', { title })}
    >
      {t(isBegun ? 'list.continue' : 'list.begin')}
    </LinkButton>
  )
}
