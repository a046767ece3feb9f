import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { AliasRing, Who } from '@/components/ui/alias-ring'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { Pages } from '@/components/ui/pages'
import { ReloadWhile } from '@/components/ui/reload-while'
import { NoValue } from '@/components/ui/table'
import type { AnswerMatrixView } from '@/lib/data/answer-matrix'
import {
  answeredIn,
  columnOf,
  marksIn,
  type AnswerCell,
  type MatrixLine,
} from '@/lib/domain/assignments/answer-matrix'
import { pageOf } from '@/lib/domain/assignments/gradebook'

import { ExportLinks } from './export-links'
import styles from './gradebook.module.css'

const MEMBERS_A_PAGE = 30

/** The students of a class by the questions of an assignment, as it stands; read anew while somebody is at work. */
export function AnswerMatrix({ view, page }: { view: AnswerMatrixView; page: number }) {
  const t = useTranslations('gradebook')
  const { assignment, lines } = view
  const members = pageOf(lines, page, MEMBERS_A_PAGE)
  const here = `/assignments/${assignment.id}/answers`
  return (
    <>
      <PageHead
        folio={[
          <Link key="back" href={`/assignments/${assignment.id}` as Route}>
            {assignment.title}
          </Link>,
          assignment.className,
        ]}
        title={t('matrix.heading')}
        acts={
          <>
            <LinkButton href={`/assignments/${assignment.id}/requests` as Route}>
              {t('requests.link')}
            </LinkButton>
            <LinkButton href={`${here}?names=no` as Route}>{t('matrix.toClass')}</LinkButton>
            <ExportLinks href={`/api/assignments/${assignment.id}/results`} />
          </>
        }
      />
      {lines.length === 0 ? <Empty title={t('nobody')} /> : <Matrix view={view} lines={members.items} />}
      <p className="folio">{t('matrix.legend')}</p>
      <Pages
        label={t('pages')}
        page={members.page}
        total={members.total}
        hrefOf={(to) => `${here}?page=${to}`}
      />
      <Live view={view} />
    </>
  )
}

/** Says that the page follows the class, and makes it: often while somebody is at work, now and then before and between. */
export function Live({ view: { isOpen, lines } }: { view: AnswerMatrixView }) {
  const t = useTranslations('gradebook')
  const isAtWork = lines.some(({ state }) => state === 'in-progress')
  const isComing = isOpen && lines.some(({ state }) => state === 'not-begun')
  if (!isAtWork && !isComing) return null
  return (
    <p className="note">
      {t('matrix.live')}
      <ReloadWhile key={String(isAtWork)} everySeconds={isAtWork ? 5 : 15} minutes={120} />
    </p>
  )
}

function Matrix({ view, lines }: { view: AnswerMatrixView; lines: readonly MatrixLine[] }) {
  const t = useTranslations('gradebook')
  const { assignment, questions } = view
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={t('matrix.label')}>
      <table className={`table ${styles.matrix} ${styles.cells}`}>
        <thead>
          <tr>
            <th scope="col">{t('alias')}</th>
            <th scope="col" className="n">
              {t('matrix.marks')}
            </th>
            {questions.map(({ questionVersionId, stem }, index) => (
              <th key={questionVersionId} scope="col" title={stem}>
                {index + 1}
                <span className="vh">: {stem}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.userId}>
              <th scope="row">
                <Answers line={line} assignmentId={assignment.id} />
              </th>
              <td className="n">
                <Marks line={line} total={questions.length} />
              </td>
              {line.cells.map((cell, index) => (
                <td key={index}>
                  <CellMark cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('matrix.mean')}</th>
            <td />
            {questions.map(({ questionVersionId }, index) => {
              const { share } = columnOf(view.lines, index)
              return (
                <td key={questionVersionId}>
                  {share === null ? <NoValue said={t('matrix.open')} /> : Math.round(share * 100)}
                </td>
              )
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Answers({ line: { alias, attemptId }, assignmentId }: { line: MatrixLine; assignmentId: string }) {
  if (!attemptId) return <Who alias={alias} />
  return (
    <span className="who">
      <AliasRing alias={alias} />
      <Link href={`/assignments/${assignmentId}/attempts/${attemptId}` as Route} prefetch={false}>
        {alias}
      </Link>
    </span>
  )
}

function Marks({ line, total }: { line: MatrixLine; total: number }) {
  const t = useTranslations('gradebook')
  if (line.state === 'handed-in') return marksIn(line)
  if (line.state === 'in-progress') {
    return <span className={styles.run}>{t('at', { question: Math.min(total, answeredIn(line) + 1) })}</span>
  }
  return <NoValue said={t('matrix.notBegun')} />
}

function CellMark({ cell }: { cell: AnswerCell }) {
  const t = useTranslations('gradebook')
  if (cell.state === 'open') return <NoValue said={t('matrix.open')} />
  const { marks, maxMarks } = cell
  if (marks > 0 && marks < maxMarks) {
    return (
      <>
        <span className="vh">{t('matrix.partly')} </span>
        {t('matrix.of', { marks, maxMarks })}
      </>
    )
  }
  return (
    <span className={marks === maxMarks ? 'right-text' : 'wrong-text'}>
      <Icon name={marks === maxMarks ? 'tick' : 'cross'} />
      <span className="vh">{marks === maxMarks ? t('matrix.right') : t('matrix.wrong')}</span>
    </span>
  )
}
