import { LearnRun } from '@/components/practice/learn-run'
import { PracticeMain } from '@/components/practice/practice-main'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { practiceSession } from '../session'

const t = getTranslator('practice')

export const metadata = { title: t('mode.learn') }

type Props = PageProps<'/quizzes/[assignmentId]/practice/learn'>

export default async function LearnPage({ params }: Props) {
  const { assignmentId } = await params
  const session = await practiceSession(assignmentId, 'learn')
  return (
    <PracticeMain>
      <IntlIsland namespaces={['practice', 'reviews', 'quizzes', 'questions', 'ui']}>
        <LearnRun session={session} back={`/quizzes/${assignmentId}/practice`} />
      </IntlIsland>
    </PracticeMain>
  )
}
