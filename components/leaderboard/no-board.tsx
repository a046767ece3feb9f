import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'

/** The standing of somebody who is in no class: what to do about it. */
export function NoBoard({ isStudent }: { isStudent: boolean }) {
  const t = useTranslations('leaderboard')
  return (
    <main id="main" className="page">
      <PageHead title={t('title')} />
      <Empty title={t('empty.noClassTitle')}>
        <p>{t(isStudent ? 'empty.noClass' : 'empty.noClassTeacher')}</p>
        <LinkButton kind="primary" href={(isStudent ? '/join' : '/classes/new') as Route}>
          {t(isStudent ? 'empty.join' : 'empty.make')}
        </LinkButton>
      </Empty>
    </main>
  )
}
