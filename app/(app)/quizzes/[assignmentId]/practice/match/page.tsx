import { MatchRun } from '@/components/practice/match-run'
import { PracticeMain } from '@/components/practice/practice-main'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { practiceSession } from '../session'

const t = getTranslator('practice')

export const metadata = { title: t('mode.match') }

type Props = PageProps<'/quizzes/[assignmentId]/practice/match'>

export default async function MatchPage({ params }: Props) {
  const { assignmentId } = await params
  const session = await practiceSession(assignmentId, 'match')
  return (
    <PracticeMain>
      <IntlIsland namespaces={['practice', 'questions', 'ui']}>
        <MatchRun session={session} back={`/quizzes/${assignmentId}/practice`} />
      </IntlIsland>
    </PracticeMain>
  )
}
