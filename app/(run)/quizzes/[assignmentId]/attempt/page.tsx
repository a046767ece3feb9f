import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'

import { QuizRun } from '@/components/quizzes/quiz-run'
import { getOpenAttempt } from '@/lib/data/attempts'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('quizzes')

export const metadata: Metadata = { title: t('title') }

type Props = PageProps<'/quizzes/[assignmentId]/attempt'>

/** One question a screen. Without an open attempt there is nothing to answer: the start page says why. */
export default async function AttemptPage({ params }: Props) {
  const { assignmentId } = await params
  const attempt = await getOpenAttempt(assignmentId)
  if (!attempt) redirect(`/quizzes/${assignmentId}` as Route)

  const plain = `/quizzes/${assignmentId}/attempt/plain`
  const times = {
    startedAt: attempt.startedAt.getTime(),
    deadlineAt: attempt.deadlineAt?.getTime() ?? null,
    now: attempt.now.getTime(),
  }
  return (
    <IntlIsland namespaces={['quizzes', 'questions', 'ui']}>
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${plain}`} />
        <a href={plain}>{t('run.noScript')}</a>
      </noscript>
      <QuizRun run={{ ...attempt, ...times }} />
    </IntlIsland>
  )
}
