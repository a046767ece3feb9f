import { notFound } from 'next/navigation'

import { PageHead } from '@/components/layout/page-head'
import { QuizWhen } from '@/components/quizzes/quiz-list'
import { QuizStart } from '@/components/quizzes/quiz-start'
import { requestTime } from '@/lib/data/clock'
import { getQuiz } from '@/lib/data/quizzes'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import { beginAction } from './actions'

const t = getTranslator('quizzes')

const REFUSALS = [
  'not-found',
  'not-open',
  'closed',
  'no-attempts-left',
  'wrong-code',
  'too-many-codes',
] as const

type Props = PageProps<'/quizzes/[assignmentId]'>

export async function generateMetadata({ params }: Props) {
  const quiz = await getQuiz((await params).assignmentId)
  return { title: quiz?.title }
}

export default async function QuizPage({ params, searchParams }: Props) {
  const { timeZone } = await requireViewer()
  const quiz = await getQuiz((await params).assignmentId)
  if (!quiz) notFound()
  const clock = { now: await requestTime(), timeZone }
  const { refused } = await searchParams
  const code = REFUSALS.find((known) => known === refused)

  return (
    <main id="main" className="page">
      <PageHead
        folio={[quiz.className, <QuizWhen key="when" quiz={quiz} clock={clock} />]}
        title={quiz.title}
      />
      <QuizStart
        quiz={quiz}
        clock={clock}
        begin={beginAction.bind(null, quiz.assignmentId)}
        refused={code ? t(`start.refused.${code}`) : null}
      />
    </main>
  )
}
