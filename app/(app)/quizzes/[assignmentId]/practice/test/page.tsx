import { TestRun } from '@/components/practice/test-run'
import { PracticeMain } from '@/components/practice/practice-main'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { practiceSession } from '../session'

const t = getTranslator('practice')

export const metadata = { title: t('mode.test') }

type Props = PageProps<'/quizzes/[assignmentId]/practice/test'>

export default async function TestPage({ params }: Props) {
  const { assignmentId } = await params
  const session = await practiceSession(assignmentId, 'test')
  return (
    <PracticeMain>
      <IntlIsland namespaces={['practice', 'quizzes', 'questions', 'ui']}>
        <TestRun session={session} back={`/quizzes/${assignmentId}/practice`} />
      </IntlIsland>
    </PracticeMain>
  )
}
