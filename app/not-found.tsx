import type { Metadata, Route } from 'next'

import { MastFrame } from '@/components/layout/masthead'
import { MessagePage } from '@/components/layout/message-page'
import { LinkButton } from '@/components/ui/link-button'
import { getTranslator } from '@/lib/i18n/translator'

export function generateMetadata(): Metadata {
  return { title: getTranslator('errors')('notFound.title') }
}

export default function NotFoundPage() {
  const t = getTranslator('errors')
  return (
    <>
      <MastFrame home="/" />
      <MessagePage title={t('notFound.title')} lede={t('notFound.lede')}>
        <LinkButton kind="primary" href={'/home' as Route}>
          {t('home')}
        </LinkButton>
        <LinkButton kind="quiet" href="/">
          {t('front')}
        </LinkButton>
      </MessagePage>
    </>
  )
}
