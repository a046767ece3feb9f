import type { Route } from 'next'

import { ClassTable } from '@/components/classes/class-table'
import { StudentHome } from '@/components/home/student-home'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { listClasses } from '@/lib/data/classes'
import { getStudentHome } from '@/lib/data/student-home'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')

export const metadata = { title: 'Home' }

export default async function HomePage() {
  const viewer = await requireViewer()
  if (viewer.role === 'student') {
    return (
      <main id="main" className="page">
        <StudentHome view={await getStudentHome()} />
      </main>
    )
  }
  const classes = await listClasses()

  return (
    <main id="main" className="page">
      <PageHead
        title={viewer.alias}
        acts={<LinkButton href={'/classes/new' as Route}>{t('new')}</LinkButton>}
      />
      <Section title={t('title')}>
        <ClassTable classes={classes} />
      </Section>
    </main>
  )
}
