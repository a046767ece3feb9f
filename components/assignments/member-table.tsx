import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'
import { NoValue, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { CountedAttempt } from '@/lib/domain/assignments/counted'
import type { AssignmentResultsView, MemberResultView } from '@/lib/data/assignment-results'
import { formatDayAndTime } from '@/lib/i18n/format'

import { NobodyYet } from './nobody-yet'
import styles from './assignment-results.module.css'

/** A row a member: what they have done, their score, and the way to their answers. */
export function MemberTable({ results }: { results: AssignmentResultsView }) {
  const t = useTranslations('assignments')
  const { assignment, members } = results
  const isQuiz = assignment.kind === 'quiz'
  if (members.length === 0) return <NobodyYet classId={assignment.classId} />
  return (
    <Table label={t('page.label')}>
      <thead>
        <tr>
          <th scope="col">{t('page.alias')}</th>
          <th scope="col">{t('page.state')}</th>
          {isQuiz && (
            <th scope="col" className="n">
              {t('page.score')}
            </th>
          )}
          <th scope="col" className="wide">
            {t(isQuiz ? 'page.handedIn' : 'page.doneAt')}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.userId} member={member} results={results} />
        ))}
      </tbody>
    </Table>
  )
}

function MemberRow({ member, results }: { member: MemberResultView; results: AssignmentResultsView }) {
  const t = useTranslations('assignments')
  const { id, kind, timeZone } = results.assignment
  const isQuiz = kind === 'quiz'
  const { alias, attemptId, state, answered, handedInAt } = member
  const total = results.questions.length
  return (
    <tr>
      <th scope="row" className="own">
        <span className="who">
          <AliasRing alias={alias} />
          {attemptId ? (
            <Link
              className={styles.who}
              href={`/assignments/${id}/attempts/${attemptId}` as Route}
              aria-label={t('page.look', { alias })}
              prefetch={false}
            >
              {alias}
            </Link>
          ) : (
            alias
          )}
        </span>
      </th>
      <td>
        {state === 'handed-in' && (
          <Tag kind="right" icon="tick">
            {t(isQuiz ? 'page.in' : 'page.done')}
          </Tag>
        )}
        {state === 'in-progress' && (isQuiz ? t('page.inProgress', { answered, total }) : t('page.begun'))}
        {state === 'not-begun' && <span className="none">{t('page.notBegun')}</span>}
        {handedInAt && (
          <span className="folio narrow">
            <HandedIn member={member} timeZone={timeZone} />
          </span>
        )}
      </td>
      {isQuiz && (
        <td className="n">
          <Score member={member} counted={results.assignment.countedAttempt} />
        </td>
      )}
      <td className="wide">
        <HandedIn member={member} timeZone={timeZone} />
      </td>
    </tr>
  )
}

function HandedIn({
  member: { handedInAt, isLate },
  timeZone,
}: {
  member: MemberResultView
  timeZone: string
}) {
  const t = useTranslations('assignments')
  if (!handedInAt) return <NoValue said={t('page.notBegun')} />
  return (
    <>
      {formatDayAndTime(handedInAt, timeZone)}
      {isLate && (
        <>
          {' '}
          <Tag kind="wrong" icon="clock">
            {t('page.late')}
          </Tag>
        </>
      )}
    </>
  )
}

function Score({ member, counted }: { member: MemberResultView; counted: CountedAttempt }) {
  const t = useTranslations('assignments')
  const { marks, maxMarks, attempts } = member
  if (marks === null || maxMarks === null) return <NoValue said={t('page.notBegun')} />
  return (
    <>
      {t('page.scoreOf', { marks, maxMarks })}
      {attempts > 1 && <span className="folio"> {t(`page.countedOf.${counted}`, { count: attempts })}</span>}
    </>
  )
}
