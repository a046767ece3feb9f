'use no memo' // The compiler's memo slots weigh more here than they save.

import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'

/** Reviews wait on the device for their learner to sign in again. */
export function SignedOut() {
  const t = useTranslations('reviews')
  return (
    <p className="error" role="alert">
      <span>
        {t('signedOut')} <Link href={'/sign-in' as Route}>{t('signIn')}</Link>
      </span>
    </p>
  )
}
