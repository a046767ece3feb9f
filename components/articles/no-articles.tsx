import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'

/** An empty list: because there is nothing yet, or because nothing holds the query. */
export function NoArticles({ query }: { query: string }) {
  const t = useTranslations('articles')
  if (query) {
    return (
      <Empty title={t('empty.notFound')}>
        <p>{t('empty.notFoundText', { query })}</p>
      </Empty>
    )
  }
  return (
    <Empty title={t('empty.title')}>
      <p>{t('empty.text')}</p>
      <LinkButton kind="primary" href={'/articles/new' as Route}>
        {t('import')}
      </LinkButton>
    </Empty>
  )
}
