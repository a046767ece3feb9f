import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { ReportedQuestion } from '@/lib/data/question-reports'

import styles from './reported-questions.module.css'

/** The questions of a set that learners found bad, each to be edited or left as it is; nothing where there are none. */
export function ReportedQuestions({
  setId,
  reports,
  settle,
}: {
  setId: string
  reports: readonly ReportedQuestion[]
  settle: (questionVersionId: string) => Promise<void>
}) {
  const t = useTranslations('questionSets')
  if (reports.length === 0) return null
  return (
    <div id="reports" className={styles.reports}>
      <Section title={t('reports.title')}>
        <ul className="lines">
          {reports.map(({ questionVersionId, questionId, stem, reasons }) => (
            <li key={questionVersionId} className={styles.line}>
              <div>
                <p>{stem}</p>
                <p className="folio">
                  {reasons.map(({ reason, count }) => t(`reports.${reason}`, { count })).join(' · ')}
                </p>
              </div>
              <div className={styles.acts}>
                <LinkButton
                  href={`/question-sets/${setId}/review?question=${questionId}` as Route}
                  aria-label={t('reports.editOne', { stem })}
                >
                  {t('reports.edit')}
                </LinkButton>
                <form action={settle.bind(null, questionVersionId)}>
                  <Button type="submit" kind="quiet" aria-label={t('reports.leaveOne', { stem })}>
                    {t('reports.leave')}
                  </Button>
                </form>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
