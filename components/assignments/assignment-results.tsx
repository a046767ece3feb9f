import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ExportLinks } from '@/components/gradebook/export-links'
import { LinkButton } from '@/components/ui/link-button'
import type { AssignmentResultsView } from '@/lib/data/assignment-results'
import { assignmentStatus } from '@/lib/domain/assignments/status'
import type { FormAction } from '@/lib/forms/form-state'
import { formatDayAndTime } from '@/lib/i18n/format'

import styles from './assignment-results.module.css'
import { AssignmentSettings } from './assignment-settings'
import { MemberTable } from './member-table'
import { NewAssignment } from './new-assignment'
import { QuestionTable } from './question-table'

/** What the page of an assignment can do. */
export interface AssignmentActions {
  readonly change: FormAction
  readonly withdraw: () => Promise<void>
  readonly restore: () => Promise<void>
}

/** One assignment: who did what, how each question was answered, and its dates and rules. */
export function AssignmentResults({
  results,
  now,
  isNew,
  actions,
}: {
  results: AssignmentResultsView
  now: Date
  isNew: boolean
  actions: AssignmentActions
}) {
  const t = useTranslations('assignments')
  const { assignment, members, questions } = results
  const { id, classId, className, setTitle, versionNumber, opensAt, dueAt, timeZone } = assignment
  const isQuiz = assignment.kind === 'quiz'
  const done = members.filter((member) => member.state === 'handed-in').length
  const status = assignment.withdrawnAt ? 'withdrawn' : assignmentStatus(assignment, [], now)

  return (
    <>
      <PageHead
        folio={[
          <Link key="class" href={`/classes/${classId}` as Route}>
            {className}
          </Link>,
          ...(isQuiz ? [] : [t(`kind.${assignment.kind}`)]),
          t(`status.${status}`),
          status === 'not-open'
            ? t('page.opens', { date: formatDayAndTime(opensAt, timeZone) })
            : t('page.due', { date: formatDayAndTime(dueAt, timeZone) }),
          ...(assignment.accessCode === null ? [] : [t('page.code', { code: assignment.accessCode })]),
        ]}
        title={assignment.title}
        acts={
          isQuiz && (
            <>
              <LinkButton href={`/assignments/${id}/answers` as Route}>{t('page.answers')}</LinkButton>
              <ExportLinks href={`/api/assignments/${id}/results`} />
            </>
          )
        }
      />
      {isNew && <NewAssignment assignment={assignment} now={now} />}
      <div className={styles.parts}>
        <Section
          title={t('page.members')}
          aside={
            <span className="folio">
              {isQuiz
                ? t('handedInOf', { handedIn: done, members: members.length })
                : t('doneOf', { done, members: members.length })}
            </span>
          }
        >
          <MemberTable results={results} />
        </Section>
        {isQuiz && (
          <Section
            title={t('page.byQuestion')}
            aside={
              <Link className="note" href={`/assignments/${id}/questions` as Route}>
                {setTitle}, {t('version', { number: versionNumber })}
              </Link>
            }
          >
            <QuestionTable questions={questions} setId={assignment.isOwnSet ? assignment.setId : null} />
          </Section>
        )}
        <AssignmentSettings assignment={assignment} actions={actions} />
      </div>
    </>
  )
}
