import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'

import { MessagePage } from './message-page'

/** Says that nothing stands at this address for this reader. */
export function MissingPage() {
  const t = useTranslations('errors')
  return (
    <MessagePage title={t('notFound.title')} lede={t('notFound.lede')}>
      <LinkButton kind="primary" href="/home">
        {t('home')}
      </LinkButton>
      <LinkButton kind="quiet" href="/">
        {t('front')}
      </LinkButton>
    </MessagePage>
  )
}
