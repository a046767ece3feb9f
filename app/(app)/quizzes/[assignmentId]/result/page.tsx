import { notFound } from 'next/navigation'

import { HeldResult } from '@/components/quizzes/held-result'
import { QuizResult } from '@/components/quizzes/quiz-result'
import { getHeldResult, getResult } from '@/lib/data/attempt-results'
import { requestTime } from '@/lib/data/clock'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import { askAction } from './actions'

const t = getTranslator('quizzes')

type Props = PageProps<'/quizzes/[assignmentId]/result'>

/** The attempt that the address asks for; the latest where it names none. */
async function resultOf({ params, searchParams }: Props) {
  const { attempt } = await searchParams
  const number = Number(attempt)
  return getResult((await params).assignmentId, Number.isInteger(number) && number > 0 ? number : undefined)
}

export async function generateMetadata(props: Props) {
  const result = await resultOf(props)
  return {
    title: result && t('result.title', { title: result.title, marks: result.marks, max: result.maxMarks }),
  }
}

export default async function ResultPage(props: Props) {
  const { timeZone } = await requireViewer()
  const result = await resultOf(props)
  const held = result ? null : await getHeldResult((await props.params).assignmentId)
  const clock = { now: await requestTime(), timeZone }
  if (!result && !held) notFound()

  return (
    <main id="main" className="page">
      {result && (
        <QuizResult
          result={result}
          clock={clock}
          ask={askAction.bind(null, result.assignmentId, result.number)}
        />
      )}
      {held && <HeldResult held={held} clock={clock} />}
    </main>
  )
}
