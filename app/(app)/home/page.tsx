import type { Route } from 'next'

import { ClassLines, ClassTable } from '@/components/classes/class-table'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { listClasses } from '@/lib/data/classes'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')

export const metadata = { title: 'Home' }

export default async function HomePage() {
  const viewer = await requireViewer()
  const classes = await listClasses()
  const isStudent = viewer.role === 'student'

  return (
    <main id="main" className="page">
      <PageHead
        title={viewer.alias}
        acts={
          <LinkButton href={(isStudent ? '/join' : '/classes/new') as Route}>
            {isStudent ? t('join') : t('new')}
          </LinkButton>
        }
      />
      <Section title={t('title')}>
        {isStudent ? <ClassLines classes={classes} /> : <ClassTable classes={classes} />}
      </Section>
    </main>
  )
}
