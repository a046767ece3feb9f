import { FlashcardsRun } from '@/components/practice/flashcards-run'
import { PracticeMain } from '@/components/practice/practice-main'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { practiceSession } from '../session'

const t = getTranslator('practice')

export const metadata = { title: t('mode.flashcards') }

type Props = PageProps<'/quizzes/[assignmentId]/practice/flashcards'>

export default async function FlashcardsPage({ params }: Props) {
  const { assignmentId } = await params
  const session = await practiceSession(assignmentId, 'flashcards')
  return (
    <PracticeMain>
      <IntlIsland namespaces={['practice', 'reviews', 'questions', 'ui']}>
        <FlashcardsRun session={session} back={`/quizzes/${assignmentId}/practice`} />
      </IntlIsland>
    </PracticeMain>
  )
}
