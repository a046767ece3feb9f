import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { SharedSet } from '@/components/question-sets/shared-set'
import { LinkButton } from '@/components/ui/link-button'
import { previewSharedSet } from '@/lib/data/shared-sets'
import { getTranslator } from '@/lib/i18n/translator'

import { copySharedSetAction } from './actions'

const t = getTranslator('questionSets')

// The address is a secret as long as the link is open: no site that is opened from here may read it.
export const metadata = { title: t('shared.title'), referrer: 'no-referrer' as const }

/** What a link to a set shows. Opening it changes nothing. */
export default async function SharedSetPage({ params }: PageProps<'/question-sets/shared/[token]'>) {
  const { token } = await params
  const set = await previewSharedSet(token)

  return (
    <main id="main" className="page">
      {set ? (
        <SharedSet set={set} copy={copySharedSetAction.bind(null, token)} />
      ) : (
        <>
          <PageHead title={t('shared.gone')} lede={t('shared.goneText')} />
          <LinkButton href={'/question-sets' as Route}>{t('list.all')}</LinkButton>
        </>
      )}
    </main>
  )
}
