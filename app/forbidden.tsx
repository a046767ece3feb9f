import type { Route } from 'next'

import { MessagePage } from '@/components/layout/message-page'
import { LinkButton } from '@/components/ui/link-button'
import { getTranslator } from '@/lib/i18n/translator'

export default function ForbiddenPage() {
  const t = getTranslator('errors')
  return (
    <>
      <title>{`${t('forbidden.title')} · Readback`}</title>
      <MessagePage title={t('forbidden.title')} lede={t('forbidden.lede')}>
        <LinkButton kind="primary" href={'/home' as Route}>
          {t('home')}
        </LinkButton>
      </MessagePage>
    </>
  )
}
