import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { Tag } from '@/components/ui/tag'
import type { ClassView } from '@/lib/data/classes'

/** Who teaches a class, and the way to the page on which others are invited. */
export function TeacherNames({ shown }: { shown: ClassView }) {
  const t = useTranslations('classes')
  return (
    <Section title={t('teachers.title')}>
      <div className="stack">
        <ul className="lines">
          <li>
            {shown.teacher} <Tag>{t('teachers.owner')}</Tag>
          </li>
          {shown.coTeachers.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
        <p>
          <LinkButton href={`/classes/${shown.id}/teachers` as Route}>{t('teachers.manage')}</LinkButton>
        </p>
      </div>
    </Section>
  )
}
