import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { CardsForm } from '@/components/classes/cards-form'
import { MembersPage } from '@/components/classes/members-page'
import { getClass } from '@/lib/data/classes'
import { listMembers } from '@/lib/data/memberships'
import { signInAddress } from '@/lib/http/join-address'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { renewPinsAction } from './actions'

const t = getTranslator('classes')

export const metadata = { title: t('cards.title') }

export default async function CardsPage({ params }: PageProps<'/classes/[classId]/members/cards'>) {
  const found = await getClass((await params).classId)
  if (!found?.joinCode) notFound()
  const members = (await listMembers(found.id)).filter(({ removed, waiting }) => !removed && !waiting)
  const theirs = members.filter(({ canRenewPin }) => canRenewPin)

  return (
    <MembersPage inClass={found} title={t('cards.title')} lede={t('cards.lede')}>
      <IntlIsland namespaces={['classes', 'ui']}>
        <CardsForm
          action={renewPinsAction.bind(null, found.id)}
          members={theirs.map(({ userId, alias }) => ({ userId, alias }))}
          others={members.length - theirs.length}
          door={{ className: found.name, joinCode: found.joinCode, address: signInAddress(await headers()) }}
        />
      </IntlIsland>
    </MembersPage>
  )
}
