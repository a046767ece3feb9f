import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { NoValue, Table } from '@/components/ui/table'
import type { QuestionResultView } from '@/lib/data/question-results'
import type { Estimate } from '@/lib/domain/assignments/item-analysis'

import styles from './question-table.module.css'
import { QuestionNumbers } from './question-numbers'
import { QuestionVerdict } from './question-verdict'

/** How each question was answered in first attempts, what is recalled of it now, and what a teacher may make of it. */
export function QuestionTable({
  questions,
  setId,
}: {
  questions: readonly QuestionResultView[]
  /** Null where the set is not the viewer's to change. */
  setId: string | null
}) {
  const t = useTranslations('assignments')
  return (
    <>
      <div className={styles.items}>
        <Table label={t('page.byQuestionLabel')}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{t('page.question')}</th>
              <th scope="col" className="n">
                {t('page.right')}
              </th>
              <th scope="col" className="n">
                {t('page.tellsApart')}
              </th>
              <th scope="col" className="n">
                {t('page.recalled')}
              </th>
              <th scope="col">{t('page.reading')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question, index) => (
              <QuestionRow
                key={question.questionVersionId}
                question={question}
                at={index + 1}
                setId={setId}
              />
            ))}
          </tbody>
        </Table>
      </div>
      <p className="folio">{t('page.firstOnly')}</p>
    </>
  )
}

function QuestionRow({
  question,
  at,
  setId,
}: {
  question: QuestionResultView
  at: number
  setId: string | null
}) {
  const t = useTranslations('assignments')
  const { stem, right, statistics, recall } = question
  const { count, facility, discrimination } = statistics
  return (
    <tr>
      <td className="num">{at}</td>
      <td className={styles.stem}>
        <StemText text={stem} />
        {count > 0 && <QuestionNumbers question={question} />}
      </td>
      <td className="n" data-label={t('page.right')}>
        {facility === null ? (
          <NoValue said={t('page.noAnswers')} />
        ) : (
          <>
            {t('page.rightOf', { right, count })}
            <Range estimate={facility} show={percent} />
          </>
        )}
      </td>
      <td className="n" data-label={t('page.tellsApart')}>
        {discrimination === null ? (
          <NoValue said={t('page.undefined')} />
        ) : (
          <>
            {signed(discrimination.value)}
            <Range estimate={discrimination} show={signed} />
          </>
        )}
      </td>
      <td className="n" data-label={t('page.recalled')}>
        {recall === null ? <NoValue said={t('page.noCards')} /> : percent(recall)}
      </td>
      <td className={styles.verdict}>
        <QuestionVerdict question={question} setId={setId} />
      </td>
    </tr>
  )
}

/** The 95 % interval below a number. */
function Range({ estimate: { low, high }, show }: { estimate: Estimate; show: (value: number) => string }) {
  const t = useTranslations('assignments')
  return <span className={styles.range}>{t('page.interval', { low: show(low), high: show(high) })}</span>
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Two digits, with a real minus. */
const signed = (value: number): string => value.toFixed(2).replace('-', '−')
