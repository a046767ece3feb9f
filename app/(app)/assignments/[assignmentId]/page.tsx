import { notFound } from 'next/navigation'

import { AssignmentResults } from '@/components/assignments/assignment-results'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { getAssignment } from '@/lib/data/assignments'
import { requestTime } from '@/lib/data/clock'

import { changeAction, restoreAction, withdrawAction } from './actions'

type Props = PageProps<'/assignments/[assignmentId]'>

export async function generateMetadata({ params }: Props) {
  const assignment = await getAssignment((await params).assignmentId)
  return { title: assignment?.title }
}

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { assignmentId } = await params
  const results = await getAssignmentResults(assignmentId)
  if (!results) notFound()

  return (
    <main id="main" className="page">
      <AssignmentResults
        results={results}
        now={await requestTime()}
        isNew={(await searchParams).assigned !== undefined}
        actions={{
          change: changeAction.bind(null, assignmentId),
          withdraw: withdrawAction.bind(null, assignmentId),
          restore: restoreAction.bind(null, assignmentId),
        }}
      />
    </main>
  )
}
