import type { Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'

import { Door, OtherDoors } from '@/components/people/door'
import { PinSignInForm } from '@/components/people/pin-sign-in-form'
import { getViewer } from '@/lib/data/viewer'
import { ownPath } from '@/lib/http/own-path'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { pinSignInAction } from './actions'

const t = getTranslator('people')

export const metadata = { title: t('pinSignIn.title') }

export default async function PinSignInPage({ searchParams }: PageProps<'/sign-in/class'>) {
  const { next, code, alias } = await searchParams
  const path = ownPath(typeof next === 'string' ? next : null, '')
  if (await getViewer()) redirect((path || '/home') as Route)

  return (
    <Door title={t('pinSignIn.title')}>
      <IntlIsland namespaces={['people', 'ui']}>
        <PinSignInForm
          action={pinSignInAction}
          next={path}
          code={typeof code === 'string' ? code : ''}
          alias={typeof alias === 'string' ? alias : ''}
        />
      </IntlIsland>
      <OtherDoors>
        <p>{t('pinSignIn.forgotten')}</p>
        <p>
          {t('pinSignIn.new')} <Link href="/join">{t('pinSignIn.join')}</Link>
        </p>
        <p>
          {t('pinSignIn.email')} <Link href="/sign-in">{t('pinSignIn.signIn')}</Link>
        </p>
      </OtherDoors>
    </Door>
  )
}
