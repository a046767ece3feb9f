import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'

/** Stands for the students of a class in which there are none yet, with the way to invite them. */
export function NobodyYet({ classId }: { classId: string }) {
  const t = useTranslations('assignments')
  return (
    <Empty title={t('page.nobody')}>
      <p>{t('page.nobodyBody')}</p>
      <LinkButton href={`/classes/${classId}` as Route}>{t('page.toClass')}</LinkButton>
    </Empty>
  )
}
