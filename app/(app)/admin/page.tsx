import Form from 'next/form'
import type { Route } from 'next'

import { Installation } from '@/components/admin/installation'
import { UserTable } from '@/components/admin/user-table'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Pages } from '@/components/ui/pages'
import { getInstallation, listUsers } from '@/lib/data/users'
import { requireAdmin } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import { renewPasswordAction, setDisabledAction } from './actions'
import styles from './admin.module.css'

const t = getTranslator('admin')

export const metadata = { title: t('title') }

export default async function AdminPage({ searchParams }: PageProps<'/admin'>) {
  const { q, page } = await searchParams
  const query = typeof q === 'string' ? q.slice(0, 100) : ''
  const viewer = await requireAdmin()
  const found = await listUsers({ query, page: Number(page ?? 1) })
  const hrefOf = (to: number) =>
    `/admin?${new URLSearchParams({ ...(query && { q: query }), page: String(to) })}`

  return (
    <main id="main" className="page">
      <PageHead title={t('title')} />
      <div className={styles.page}>
        <Section
          title={t('people')}
          aside={<span className="folio">{t('found', { count: found.total })}</span>}
        >
          <Form action={'/admin' as Route} className={styles.search} role="search">
            <TextField label={t('search')} name="q" type="search" defaultValue={query} maxLength={100} />
            <Button type="submit">{t('find')}</Button>
          </Form>
          {found.users.length > 0 ? (
            <UserTable
              users={found.users}
              timeZone={viewer.timeZone}
              acts={{ setDisabled: setDisabledAction, renewPassword: renewPasswordAction }}
            />
          ) : (
            <p className="note">{t('none', { query })}</p>
          )}
          <Pages page={found.page} total={found.pages} hrefOf={hrefOf} />
        </Section>
        <Section title={t('health')}>
          <Installation view={await getInstallation()} timeZone={viewer.timeZone} />
        </Section>
      </div>
    </main>
  )
}
