import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import type { ReportedQuestion } from '@/lib/data/card-notes'

/** The questions of a set that learners found bad; nothing where there are none. */
export function ReportedQuestions({ reports }: { reports: readonly ReportedQuestion[] }) {
  const t = useTranslations('questionSets')
  if (reports.length === 0) return null
  return (
    <Section title={t('reports.title')}>
      <ul className="lines">
        {reports.map(({ questionVersionId, stem, reasons }) => (
          <li key={questionVersionId}>
            <p>{stem}</p>
            <p className="folio">
              {reasons.map(({ reason, count }) => t(`reports.${reason}`, { count })).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
