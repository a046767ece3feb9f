import { notFound } from 'next/navigation'

import { PracticePage } from '@/components/practice/practice-page'
import { getPractice } from '@/lib/data/practice'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('practice')

export const metadata = { title: t('title') }

type Props = PageProps<'/quizzes/[assignmentId]/practice'>

export default async function Practice({ params }: Props) {
  const practice = await getPractice((await params).assignmentId)
  if (!practice) notFound()
  return (
    <main id="main" className="page">
      <PracticePage practice={practice} />
    </main>
  )
}
