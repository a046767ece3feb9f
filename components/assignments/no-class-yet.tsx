import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'

/** There is no class to assign to: the way to make one. */
export function NoClassYet() {
  const t = useTranslations('assignments')
  return (
    <Empty title={t('assign.noClass')}>
      <p>{t('assign.noClassBody')}</p>
      <LinkButton kind="primary" href={'/classes/new' as Route}>
        {t('assign.makeClass')}
      </LinkButton>
    </Empty>
  )
}
