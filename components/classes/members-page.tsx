import type { Route } from 'next'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'

/** A page about the members of a class that can be printed: on paper only what it holds remains. */
export function MembersPage({
  inClass: { id, name },
  ...said
}: {
  inClass: { readonly id: string; readonly name: string }
  title: string
  lede: string
  children: ReactNode
}) {
  const t = useTranslations('classes')
  return (
    <main id="main" className="page">
      <div className="screen-only">
        <PageHead
          folio={[name]}
          title={said.title}
          lede={said.lede}
          acts={<LinkButton href={`/classes/${id}` as Route}>{t('list.toClass')}</LinkButton>}
        />
      </div>
      {said.children}
    </main>
  )
}
