import { notFound } from 'next/navigation'

import { PageHead } from '@/components/layout/page-head'
import { getClass } from '@/lib/data/classes'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')

type Props = PageProps<'/classes/[classId]'>

export async function generateMetadata({ params }: Props) {
  const found = await getClass((await params).classId)
  return { title: found?.name }
}

export default async function ClassPage({ params }: Props) {
  const found = await getClass((await params).classId)
  if (!found) notFound()

  return (
    <main id="main" className="page">
      <PageHead folio={[found.teacher, t('one.members', { count: found.memberCount })]} title={found.name} />
      {found.joinCode && (
        <p>
          {t('one.joinCode')}: <b className="num">{found.joinCode}</b>
        </p>
      )}
    </main>
  )
}
