import { useTranslations } from '#i18n/translations'
import type { ExamPlanView } from '@/lib/data/exam-plans'
import { daysBetween, type Day } from '@/lib/domain/shared/calendar'
import { formatDay } from '@/lib/i18n/format'

const dayName = (day: Day): string => formatDay(new Date(`${day}T00:00:00Z`), 'UTC')
const inHundred = (share: number): number => Math.round(share * 100)

/** Each exam with what it takes to know it on the day. */
export function ExamPlans({ plans, today }: { plans: readonly ExamPlanView[]; today: Day }) {
  const t = useTranslations('forecast')
  if (plans.length === 0) return <p className="note">{t('exams.none')}</p>
  return (
    <ul className="lines">
      {plans.map((plan) => (
        <li key={`${plan.title ?? ''} ${plan.onDay}`}>
          <h3 className="subhead">{plan.title ?? t('exams.own')}</h3>
          <p className="folio">
            {dayName(plan.onDay)} · {t('exams.away', { days: daysBetween(today, plan.onDay) })}
          </p>
          <Outlook plan={plan} />
        </li>
      ))}
    </ul>
  )
}

function Outlook({ plan }: { plan: ExamPlanView }) {
  const t = useTranslations('forecast')
  const { unasked, target, reviewCount: count, shortCount } = plan
  if (plan.without === null || plan.with === null || plan.ordinary === null)
    return <p className="note">{t('exams.noCards')}</p>
  return (
    <>
      <p>
        {t('exams.without', {
          percent: inHundred(plan.without),
          ordinary: inHundred(plan.ordinary),
          count: plan.ordinaryCount,
        })}
      </p>
      <p>
        {t('exams.with', { percent: inHundred(plan.with), count })} <When plan={plan} />
      </p>
      {shortCount > 0 && (
        <p className="note">{t('exams.short', { count: shortCount, percent: inHundred(target) })}</p>
      )}
      {unasked > 0 && <p className="note">{t('exams.unasked', { count: unasked })}</p>}
    </>
  )
}

function When({ plan: { firstDay, todayCount, shortCount } }: { plan: ExamPlanView }) {
  const t = useTranslations('forecast')
  if (firstDay === null) return shortCount === 0 ? t('exams.ready') : null
  return t('exams.today', { count: todayCount, first: dayName(firstDay) })
}
