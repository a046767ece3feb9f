import { notFound } from 'next/navigation'

import { dated } from '@/components/practice/dated-session'
import { FlashcardsRun } from '@/components/practice/flashcards-run'
import { LearnRun } from '@/components/practice/learn-run'
import { MatchRun } from '@/components/practice/match-run'
import { PracticeMain } from '@/components/practice/practice-main'
import { TestRun } from '@/components/practice/test-run'
import { getTrial } from '@/lib/data/practice'
import { PRACTICE_MODES } from '@/lib/domain/practice/modes'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

const RUNS = { flashcards: FlashcardsRun, learn: LearnRun, test: TestRun, match: MatchRun } as const

export const metadata = { title: getTranslator('practice')('title') }

type Props = PageProps<'/question-sets/[setId]/practice/[mode]'>

/** One way to practise, tried by the teacher of the set: nothing is recorded. */
export default async function TrialRunPage({ params }: Props) {
  const { setId, mode } = await params
  const known = PRACTICE_MODES.find((each) => each === mode)
  const trial = known && (await getTrial(setId))
  if (!trial) notFound()
  const Run = RUNS[known]
  return (
    <PracticeMain>
      <IntlIsland namespaces={['practice', 'reviews', 'quizzes', 'questions', 'ui']}>
        <Run session={dated({ ...trial, mode: known })} back={`/question-sets/${setId}/practice`} />
      </IntlIsland>
    </PracticeMain>
  )
}
