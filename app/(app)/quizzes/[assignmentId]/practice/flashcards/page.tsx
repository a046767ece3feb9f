import { FlashcardsRun } from '@/components/practice/flashcards-run'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import styles from '../practice.module.css'
import { practiceSession } from '../session'

const t = getTranslator('practice')

export const metadata = { title: t('mode.flashcards') }

type Props = PageProps<'/quizzes/[assignmentId]/practice/flashcards'>

export default async function FlashcardsPage({ params }: Props) {
  const { assignmentId } = await params
  const session = await practiceSession(assignmentId, 'flashcards')
  return (
    <main id="main" className={styles.session}>
      <IntlIsland namespaces={['practice', 'reviews', 'questions', 'ui']}>
        <FlashcardsRun session={session} back={`/quizzes/${assignmentId}/practice`} />
      </IntlIsland>
    </main>
  )
}
