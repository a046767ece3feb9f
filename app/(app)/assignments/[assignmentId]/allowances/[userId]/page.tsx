import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { AllowanceForm } from '@/components/assignments/allowance-form'
import { PageHead } from '@/components/layout/page-head'
import { listAllowances } from '@/lib/data/allowances'
import { localTimeIn } from '@/lib/domain/shared/local-time'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { allowAction } from './actions'

const t = getTranslator('assignments')

export const metadata = { title: t('allowances.title') }

/** The time and dates of one student. */
export default async function AllowancePage({
  params,
}: PageProps<'/assignments/[assignmentId]/allowances/[userId]'>) {
  const { assignmentId, userId } = await params
  const allowances = await listAllowances(assignmentId)
  const member = allowances?.members.find((each) => each.userId === userId)
  if (!allowances || !member) notFound()
  const { id, title, timeZone } = allowances.assignment
  const { dueAt, extraTimePercent } = member.own

  return (
    <main id="main" className="page">
      <PageHead
        folio={[
          <Link key="back" href={`/assignments/${id}/allowances` as Route}>
            {t('allowances.title')}
          </Link>,
          title,
        ]}
        title={member.alias}
      />
      <IntlIsland namespaces={['assignments', 'ui']}>
        <AllowanceForm
          dueAt={dueAt && localTimeIn(timeZone, dueAt)}
          extraTimePercent={extraTimePercent}
          classPercent={member.classPercent}
          zone={timeZone}
          action={allowAction.bind(null, { assignmentId, userId })}
        />
      </IntlIsland>
    </main>
  )
}
