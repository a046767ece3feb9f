import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { NoValue, Table } from '@/components/ui/table'
import type { QuestionResultView } from '@/lib/data/assignment-results'
import { facilityReading } from '@/lib/domain/assignments/facility'

import styles from './assignment-results.module.css'

/** How each question was answered in first attempts: how many, how many right, and a reading where there are enough. */
export function QuestionTable({ questions }: { questions: readonly QuestionResultView[] }) {
  const t = useTranslations('assignments')
  return (
    <>
      <Table label={t('page.byQuestionLabel')}>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t('page.question')}</th>
            <th scope="col" className="n">
              {t('page.right')}
            </th>
            <th scope="col" className="n">
              {t('page.share')}
            </th>
            <th scope="col">{t('page.reading')}</th>
          </tr>
        </thead>
        <tbody className={styles.table}>
          {questions.map(({ questionVersionId, stem, count, right, facility }, index) => (
            <tr key={questionVersionId}>
              <td className="num">{index + 1}</td>
              <td className={styles.stem}>
                <StemText text={stem} />
              </td>
              <td className="n">
                {count > 0 ? t('page.rightOf', { right, count }) : <NoValue said={t('page.noAnswers')} />}
              </td>
              <td className="n">
                {facility === null ? (
                  <NoValue said={t('page.noAnswers')} />
                ) : (
                  `${Math.round(facility * 100)} %`
                )}
              </td>
              <td className="note">{t(`page.${facilityReading(facility, count)}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="folio">{t('page.firstOnly')}</p>
    </>
  )
}
