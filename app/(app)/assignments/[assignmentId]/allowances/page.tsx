import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { AllowanceTable } from '@/components/assignments/allowance-table'
import { PageHead } from '@/components/layout/page-head'
import { listAllowances } from '@/lib/data/allowances'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('assignments')

export const metadata = { title: t('allowances.title') }

/** What each student of an assignment has of time and dates. */
export default async function AllowancesPage({
  params,
}: PageProps<'/assignments/[assignmentId]/allowances'>) {
  const allowances = await listAllowances((await params).assignmentId)
  if (!allowances) notFound()
  const { assignment } = allowances

  return (
    <main id="main" className="page">
      <PageHead
        folio={[
          <Link key="back" href={`/assignments/${assignment.id}` as Route}>
            {assignment.title}
          </Link>,
          assignment.className,
        ]}
        title={t('allowances.title')}
        lede={t('allowances.lede')}
      />
      <AllowanceTable allowances={allowances} />
    </main>
  )
}
