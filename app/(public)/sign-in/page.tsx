import type { Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'

import { Door, OtherDoors } from '@/components/people/door'
import { SignInForm } from '@/components/people/sign-in-form'
import { getViewer } from '@/lib/data/viewer'
import { ownPath } from '@/lib/http/own-path'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { signInAction } from './actions'

const t = getTranslator('people')

export const metadata = { title: t('signIn.title') }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const path = ownPath(typeof next === 'string' ? next : null, '')
  if (await getViewer()) redirect((path || '/home') as Route)

  return (
    <Door title={t('signIn.title')}>
      <IntlIsland namespaces={['people', 'ui']}>
        <SignInForm action={signInAction} next={path} />
      </IntlIsland>
      <OtherDoors>
        <p>
          {t('signIn.student')} <Link href="/join">{t('signIn.join')}</Link>
        </p>
        <p>
          <Link href={{ pathname: '/sign-in/class', ...(path && { query: { next: path } }) }}>
            {t('signIn.comeBack')}
          </Link>
        </p>
        <p>
          {t('signIn.teacher')} <Link href="/sign-up">{t('signIn.signUp')}</Link>
        </p>
        <details>
          <summary>{t('signIn.forgotten')}</summary>
          <p>{t('signIn.forgottenStudent')}</p>
          <p>{t('signIn.forgottenOthers')}</p>
        </details>
      </OtherDoors>
    </Door>
  )
}
