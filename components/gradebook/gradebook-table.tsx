import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'
import { Icon } from '@/components/ui/icon'
import { NoValue } from '@/components/ui/table'
import type { GradebookView } from '@/lib/data/gradebook'
import { classMean, type GradebookLine } from '@/lib/domain/assignments/gradebook'
import { meanOf } from '@/lib/domain/assignments/work'
import type { GradebookAddress } from '@/lib/forms/gradebook-address'
import { formatNumber } from '@/lib/i18n/format'

import { columnsShown } from './column-pages'
import styles from './gradebook.module.css'
import { WorkCell } from './work-cell'

interface Shown {
  readonly view: GradebookView
  /** The lines of this page. */
  readonly lines: readonly GradebookLine[]
  readonly address: GradebookAddress
  readonly hrefOf: (change: Partial<GradebookAddress>) => string
}

/** The matrix: a row a student, a column an assignment, and the class's means below. */
export function GradebookTable(props: Shown) {
  const t = useTranslations('gradebook')
  const { view, lines, address } = props
  const { shown } = columnsShown(view.assignments, address.columns)
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={t('label')}>
      <table className={`table ${styles.matrix}`}>
        <thead>
          <tr>
            <Head {...props} column="alias" label={t('alias')} />
            {shown.map(([, { id, title, kind, maxMarks }]) => (
              <Head
                key={id}
                {...props}
                column={id}
                label={title}
                href={`/assignments/${id}`}
                note={kind === 'quiz' ? t('of', { marks: maxMarks }) : t(`kind.${kind}`)}
              />
            ))}
            <Head {...props} column="share" label={t('share')} />
            <Head {...props} column="cards" label={t('cards')} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.userId}>
              <th scope="row">
                <span className="who">
                  <AliasRing alias={line.alias} />
                  <Link href={`/classes/${view.classId}/members/${line.userId}` as Route} prefetch={false}>
                    {line.alias}
                  </Link>
                </span>
              </th>
              {shown.map(([index, { id }]) => (
                <td key={id} className="n">
                  <WorkCell work={line.work[index]} />
                </td>
              ))}
              <td className="n">
                {line.share === null ? (
                  <NoValue said={t('noShare')} />
                ) : (
                  <b>{Math.round(line.share * 100)}</b>
                )}
              </td>
              <td className="n">{line.dueCards}</td>
            </tr>
          ))}
        </tbody>
        <Means view={view} indices={shown.map(([index]) => index)} />
      </table>
    </div>
  )
}

/** The class's means, over all its students, whichever are shown. */
function Means({ view: { lines }, indices }: { view: GradebookView; indices: readonly number[] }) {
  const t = useTranslations('gradebook')
  const share = meanOf(lines.flatMap((line) => line.share ?? []))
  const cards = meanOf(lines.map(({ dueCards }) => dueCards))
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('mean')}</th>
        {indices.map((index) => {
          const { mean, count } = classMean(lines, index)
          return (
            <td key={index} className="n">
              {mean === null ? (
                <NoValue said={t('noShare')} />
              ) : (
                <>
                  {formatNumber(mean)}{' '}
                  <span className={`folio ${styles.count}`}>{t('meanOf', { count })}</span>
                </>
              )}
            </td>
          )
        })}
        <td className="n">{share === null ? <NoValue said={t('noShare')} /> : Math.round(share * 100)}</td>
        <td className="n">{cards === null ? 0 : formatNumber(cards)}</td>
      </tr>
    </tfoot>
  )
}

/** A column's head: what it is, and a link that orders the lines by it, or the other way round. */
function Head({
  column,
  label,
  href,
  note,
  address,
  hrefOf,
}: Shown & { column: string; label: string; href?: string; note?: string }) {
  const t = useTranslations('gradebook')
  const isSorted = address.sort === column
  const isText = column === 'alias'
  // Figures are first asked for from the highest, names from A.
  const isDescending = isSorted ? !address.isDescending : !isText
  const sorted = address.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={isText ? undefined : 'n'} aria-sort={isSorted ? sorted : undefined}>
      {href && (
        <Link className={styles.to} href={href as Route} prefetch={false}>
          {label}
        </Link>
      )}
      <Link
        className={styles.sort}
        href={hrefOf({ sort: column, isDescending, page: 1 }) as Route}
        prefetch={false}
        scroll={false}
        aria-label={t(isDescending ? 'sortDown' : 'sortUp', { column: label })}
      >
        {note ?? label}
        {isSorted && <Icon name={address.isDescending ? 'down' : 'up'} />}
      </Link>
    </th>
  )
}
