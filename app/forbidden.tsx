import { MessagePage } from '@/components/layout/message-page'
import { WayOn } from '@/components/layout/way-on'
import { getTranslator } from '@/lib/i18n/translator'

export default function ForbiddenPage() {
  const t = getTranslator('errors')
  return (
    <>
      <title>{`${t('forbidden.title')} · Readback`}</title>
      <MessagePage title={t('forbidden.title')} lede={t('forbidden.lede')}>
        <WayOn kind="primary" href="/home">
          {t('home')}
        </WayOn>
      </MessagePage>
    </>
  )
}
