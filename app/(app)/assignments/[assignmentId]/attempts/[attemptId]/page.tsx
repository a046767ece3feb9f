import { notFound } from 'next/navigation'

import { StudentAttempt } from '@/components/assignments/student-attempt'
import { getStudentAttempt } from '@/lib/data/student-attempt'
import { getTranslator } from '@/lib/i18n/translator'

import { overrideAction } from './actions'

type Props = PageProps<'/assignments/[assignmentId]/attempts/[attemptId]'>

export async function generateMetadata({ params }: Props) {
  const { assignmentId, attemptId } = await params
  const attempt = await getStudentAttempt(assignmentId, attemptId)
  return { title: attempt && getTranslator('assignments')('attempt.title', { alias: attempt.alias }) }
}

export default async function StudentAttemptPage({ params }: Props) {
  const { assignmentId, attemptId } = await params
  const attempt = await getStudentAttempt(assignmentId, attemptId)
  if (!attempt) notFound()

  return (
    <main id="main" className="page">
      <StudentAttempt attempt={attempt} override={overrideAction.bind(null, { assignmentId, attemptId })} />
    </main>
  )
}
