import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import type { Clock } from '@/components/quizzes/due-words'
import { QuizList } from '@/components/quizzes/quiz-list'
import type { QuizView } from '@/lib/data/quizzes'

/** How many finished assignments are shown beside those still to be done. */
const DONE_SHOWN = 2

/** A student's assignments: those to be done, and the last that are done. */
export function AssignmentLines({ quizzes, clock }: { quizzes: readonly QuizView[]; clock: Clock }) {
  const t = useTranslations('home')
  const toDo = quizzes.filter(({ status }) => status !== 'done' && status !== 'closed')
  const done = quizzes.filter((quiz) => !toDo.includes(quiz) && quiz.handedIn.length > 0)
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
        <QuizList quizzes={shown} clock={clock} withClass={!only} />
      )}
    </Section>
  )
}
