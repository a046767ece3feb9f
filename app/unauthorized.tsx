import { MessagePage } from '@/components/layout/message-page'
import { SignInLink } from '@/components/layout/sign-in-link'
import { WayOn } from '@/components/layout/way-on'
import { getTranslator } from '@/lib/i18n/translator'

export default function UnauthorizedPage() {
  const t = getTranslator('errors')
  return (
    <>
      <title>{`${t('unauthorized.title')} · Readback`}</title>
      <MessagePage title={t('unauthorized.title')} lede={t('unauthorized.lede')}>
        <SignInLink>{t('signIn')}</SignInLink>
        <WayOn kind="quiet" href="/join">
          {t('join')}
        </WayOn>
      </MessagePage>
    </>
  )
}
