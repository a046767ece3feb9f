import { useTranslations } from '#i18n/translations'

import { MessagePage } from './message-page'
import { WayOn } from './way-on'

/** Says that nothing stands at this address for this reader. */
export function MissingPage() {
  const t = useTranslations('errors')
  return (
    <MessagePage title={t('notFound.title')} lede={t('notFound.lede')}>
      <WayOn kind="primary" href="/home">
        {t('home')}
      </WayOn>
      <WayOn kind="quiet" href="/">
        {t('front')}
      </WayOn>
    </MessagePage>
  )
}
