import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { MembersPage } from '@/components/classes/members-page'
import { RosterForm } from '@/components/classes/roster-form'
import { getClass } from '@/lib/data/classes'
import { signInAddress } from '@/lib/http/join-address'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { rosterAction } from './actions'

const t = getTranslator('classes')

export const metadata = { title: t('list.title') }

export default async function NewMembersPage({ params }: PageProps<'/classes/[classId]/members/new'>) {
  const found = await getClass((await params).classId)
  if (!found?.joinCode) notFound()

  return (
    <MembersPage inClass={found} title={t('list.title')} lede={t('list.lede')}>
      <IntlIsland namespaces={['classes', 'ui']}>
        <RosterForm
          action={rosterAction.bind(null, found.id)}
          door={{ className: found.name, joinCode: found.joinCode, address: signInAddress(await headers()) }}
        />
      </IntlIsland>
    </MembersPage>
  )
}
