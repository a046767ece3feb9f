import type { Route } from 'next'

import { MessagePage } from '@/components/layout/message-page'
import { SignInLink } from '@/components/layout/sign-in-link'
import { LinkButton } from '@/components/ui/link-button'
import { getTranslator } from '@/lib/i18n/translator'

export default function UnauthorizedPage() {
  const t = getTranslator('errors')
  return (
    <>
      <title>{`${t('unauthorized.title')} · Readback`}</title>
      <MessagePage title={t('unauthorized.title')} lede={t('unauthorized.lede')}>
        <SignInLink>{t('signIn')}</SignInLink>
        <LinkButton kind="quiet" href={'/join' as Route}>
          {t('join')}
        </LinkButton>
      </MessagePage>
    </>
  )
}
