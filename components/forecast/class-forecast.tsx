import Form from 'next/form'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { NoValue, Table } from '@/components/ui/table'
import type { AssignedRecall, ClassForecastView, ClassRecall } from '@/lib/data/class-forecast'
import { spreadShown } from '@/lib/domain/reviews/outlook'
import type { FormAction } from '@/lib/forms/form-state'
import { formatDay, formatRange } from '@/lib/i18n/format'

import { Calibration } from './calibration'
import { ExamForm } from './exam-form'
import styles from './forecast.module.css'

/** What a class will know on a day, set by set and fact by fact; it names nobody. */
export function ClassForecast({
  view,
  setExam,
}: {
  view: ClassForecastView
  setExam: (assignmentId: string, ...state: Parameters<FormAction>) => ReturnType<FormAction>
}) {
  const t = useTranslations('forecast')
  const { classId, today, onDay, assignments, tested } = view
  const asked = assignments.filter(({ studentCount }) => studentCount > 0)
  return (
    <div className={styles.page}>
      <Form action={`/classes/${classId}/forecast`} className={styles.choose}>
        <TextField type="date" name="on" label={t('class.on')} min={today} defaultValue={onDay} key={onDay} />
        <Button type="submit">{t('class.show')}</Button>
      </Form>
      {asked.length === 0 && <p className="note">{t('class.empty')}</p>}
      {assignments.map((set) => (
        <Section
          key={set.assignmentId}
          title={set.title}
          aside={<span className="folio">{formatDay(new Date(`${onDay}T00:00:00Z`), 'UTC')}</span>}
        >
          <div className={styles.exams}>
            <FactTable set={set} />
            <ExamForm
              action={setExam.bind(null, set.assignmentId)}
              initial={set.examOn ?? ''}
              words={{ label: t('class.exam'), hint: t('class.examHint'), save: t('class.save') }}
            />
          </div>
        </Section>
      ))}
      {asked.length > 0 && (
        <Section title={t('class.trust')}>
          <Calibration tested={tested} />
        </Section>
      )}
    </div>
  )
}

function FactTable({ set }: { set: AssignedRecall }) {
  const t = useTranslations('forecast')
  return (
    <Table label={set.title}>
      <thead>
        <tr>
          <th scope="col">{t('class.fact')}</th>
          <th scope="col">{t('class.mean')}</th>
          <th scope="col">{t('class.spread')}</th>
          <th scope="col">{t('class.students')}</th>
        </tr>
      </thead>
      <tbody>
        {set.facts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">{fact.stem}</th>
            <Cells of={fact} />
          </tr>
        ))}
        <tr>
          <th scope="row">{t('class.facts', { count: set.facts.length })}</th>
          <Cells of={set} />
        </tr>
      </tbody>
    </Table>
  )
}

function Cells({ of: { recall, studentCount } }: { of: ClassRecall }) {
  const t = useTranslations('forecast')
  const spread = spreadShown(recall, studentCount)
  return (
    <>
      <td className="num">{recall ? Math.round(recall.mean * 100) : <NoValue said={t('class.none')} />}</td>
      <td className="num">
        {spread ? formatRange(spread.from * 100, spread.to * 100) : <NoValue said={t('class.few')} />}
      </td>
      <td className="num">{studentCount}</td>
    </>
  )
}
