import { notFound } from 'next/navigation'

import { AssignedQuestions } from '@/components/assignments/assigned-questions'
import { getAssignedQuestions } from '@/lib/data/assigned-questions'
import { getAssignment } from '@/lib/data/assignments'

type Props = PageProps<'/assignments/[assignmentId]/questions'>

export async function generateMetadata({ params }: Props) {
  const assignment = await getAssignment((await params).assignmentId)
  return { title: assignment?.setTitle }
}

export default async function AssignedQuestionsPage({ params }: Props) {
  const view = await getAssignedQuestions((await params).assignmentId)
  if (!view) notFound()

  return (
    <main id="main" className="page">
      <AssignedQuestions view={view} />
    </main>
  )
}
