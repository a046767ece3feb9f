import { notFound } from 'next/navigation'

import { AnswerMatrix } from '@/components/gradebook/answer-matrix'
import { ClassProgress } from '@/components/gradebook/class-progress'
import { getAnswerMatrix } from '@/lib/data/answer-matrix'
import { getAssignment } from '@/lib/data/assignments'
import { getTranslator } from '@/lib/i18n/translator'

type Props = PageProps<'/assignments/[assignmentId]/answers'>

export async function generateMetadata({ params }: Props) {
  const assignment = await getAssignment((await params).assignmentId)
  return { title: assignment && getTranslator('gradebook')('matrix.title', { title: assignment.title }) }
}

/** Who answered what, live; with `names=no` in the address, what the whole class may see. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const view = await getAnswerMatrix((await params).assignmentId)
  if (!view) notFound()
  const { names, page } = await searchParams

  return (
    <main id="main" className="page">
      {names === 'no' ? <ClassProgress view={view} /> : <AnswerMatrix view={view} page={Number(page) || 1} />}
    </main>
  )
}
