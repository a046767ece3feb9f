import { notFound } from 'next/navigation'

import { PageHead } from '@/components/layout/page-head'
import { ModeList } from '@/components/practice/mode-list'
import { getTrial } from '@/lib/data/practice'
import { PRACTICE_MODES } from '@/lib/domain/practice/modes'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('practice')

export const metadata = { title: t('title') }

type Props = PageProps<'/question-sets/[setId]/practice'>

/** Where a teacher tries what her students can practise with. */
export default async function TrialPage({ params }: Props) {
  const { setId } = await params
  const trial = await getTrial(setId)
  if (!trial) notFound()
  return (
    <main id="main" className="page">
      <PageHead title={t('trialOf', { title: trial.title })} lede={t('trialLede')} />
      <ModeList modes={PRACTICE_MODES} at={`/question-sets/${setId}/practice`} />
    </main>
  )
}
