import { notFound } from 'next/navigation'

import { MarkRequests } from '@/components/assignments/mark-requests'
import { listRequests } from '@/lib/data/mark-requests'
import { getTranslator } from '@/lib/i18n/translator'

import { settleAction } from './actions'

export const metadata = { title: getTranslator('gradebook')('requests.title') }

/** What students say was right after all, each text to be settled once. */
export default async function RequestsPage({ params }: PageProps<'/assignments/[assignmentId]/requests'>) {
  const { assignmentId } = await params
  const view = await listRequests(assignmentId)
  if (!view) notFound()

  return (
    <main id="main" className="page">
      <MarkRequests view={view} settle={settleAction.bind(null, assignmentId)} />
    </main>
  )
}
