import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'

import { PlainEnd } from '@/components/quizzes/plain-end'
import { answeredPlaces, lastPlace, PlainRun } from '@/components/quizzes/plain-run'
import { getOpenAttempt } from '@/lib/data/attempts'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import { handInAction, saveAction } from './actions'

export const metadata: Metadata = { title: getTranslator('quizzes')('title') }

type Props = PageProps<'/quizzes/[assignmentId]/attempt/plain'>

/** The quiz as plain forms, for where no script runs: `at` is a place or the end, else the first without an answer. */
export default async function PlainAttemptPage({ params, searchParams }: Props) {
  const { assignmentId } = await params
  const { at } = await searchParams
  const { timeZone } = await requireViewer()
  const attempt = await getOpenAttempt(assignmentId)
  if (!attempt) redirect(`/quizzes/${assignmentId}` as Route)

  const { attemptId, questions } = attempt
  const answered = answeredPlaces(attempt)
  const here = attempt.isOneWay ? String(lastPlace(attempt)) : at
  const question =
    questions.find(({ place }) => String(place) === here) ??
    questions.find(({ place }) => !answered.has(place))
  if (!question || at === 'end') {
    return (
      <PlainEnd
        attempt={attempt}
        timeZone={timeZone}
        handIn={handInAction.bind(null, { assignmentId, attemptId })}
      />
    )
  }
  return (
    <PlainRun
      key={question.place}
      attempt={attempt}
      question={question}
      timeZone={timeZone}
      save={saveAction.bind(null, { assignmentId, attemptId, place: question.place })}
    />
  )
}
