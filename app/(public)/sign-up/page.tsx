import Link from 'next/link'
import { redirect } from 'next/navigation'

import { Door, OtherDoors } from '@/components/people/door'
import { SignUpForm } from '@/components/people/sign-up-form'
import { getViewer } from '@/lib/data/viewer'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { signUpAction } from './actions'

const t = getTranslator('people')

export const metadata = { title: t('signUp.title') }

export default async function SignUpPage() {
  if (await getViewer()) redirect('/home')

  return (
    <Door title={t('signUp.title')}>
      <IntlIsland namespaces={['people', 'ui']}>
        <SignUpForm action={signUpAction} />
      </IntlIsland>
      <OtherDoors>
        <p>
          {t('signIn.student')} <Link href="/join">{t('signUp.learnJoin')}</Link>
        </p>
        <p>
          {t('signUp.known')} <Link href="/sign-in">{t('signUp.signIn')}</Link>
        </p>
      </OtherDoors>
    </Door>
  )
}
