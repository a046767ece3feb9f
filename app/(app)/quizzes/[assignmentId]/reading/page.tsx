import type { Route } from 'next'
import { notFound } from 'next/navigation'

import { QuizReading } from '@/components/quizzes/quiz-reading'
import { LinkButton } from '@/components/ui/link-button'
import { getReading } from '@/lib/data/reading'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('quizzes')

type Props = PageProps<'/quizzes/[assignmentId]/reading'>

export async function generateMetadata({ params }: Props) {
  const reading = await getReading((await params).assignmentId)
  return { title: reading?.title }
}

/** The articles behind a quiz, for those who have handed it in. */
export default async function ReadingPage({ params }: Props) {
  const reading = await getReading((await params).assignmentId)
  if (!reading) notFound()

  return (
    <main id="main" className="page">
      <p>
        <LinkButton kind="quiet" href={`/quizzes/${reading.assignmentId}/result` as Route}>
          {t('reading.back')}
        </LinkButton>
      </p>
      <QuizReading reading={reading} />
    </main>
  )
}
