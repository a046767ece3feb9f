import { notFound } from 'next/navigation'

import { ClassTabs } from '@/components/classes/class-tabs'
import { ExportLinks } from '@/components/gradebook/export-links'
import { Gradebook } from '@/components/gradebook/gradebook'
import { PageHead } from '@/components/layout/page-head'
import { getClass } from '@/lib/data/classes'
import { getGradebook } from '@/lib/data/gradebook'
import { readGradebookAddress } from '@/lib/forms/gradebook-address'
import { getTranslator } from '@/lib/i18n/translator'

type Props = PageProps<'/classes/[classId]/gradebook'>

export async function generateMetadata({ params }: Props) {
  const found = await getClass((await params).classId)
  return { title: found && getTranslator('gradebook')('title', { className: found.name }) }
}

export default async function GradebookPage({ params, searchParams }: Props) {
  const view = await getGradebook((await params).classId)
  if (!view) notFound()
  const members = getTranslator('classes')('one.members', { count: view.lines.length })

  return (
    <main id="main" className="page">
      <PageHead
        folio={[members]}
        title={view.className}
        acts={<ExportLinks href={`/api/classes/${view.classId}/gradebook`} />}
      />
      <ClassTabs classId={view.classId} current="gradebook" />
      <Gradebook view={view} address={readGradebookAddress(await searchParams)} />
    </main>
  )
}
