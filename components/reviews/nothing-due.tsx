import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import type { ReviewSession } from '@/lib/data/cards'
import { daysBetween } from '@/lib/domain/shared/calendar'
import { formatDay } from '@/lib/i18n/format'

/** No card to ask now: when the next one comes, or where cards come from. */
export function NothingDue({ session }: { session: ReviewSession }) {
  const t = useTranslations('reviews')
  return (
    <div className="empty">
      <h1 className="head">{t('empty.title')}</h1>
      <p>
        <Next session={session} />
      </p>
      <p className="row">
        <LinkButton href={'/quizzes' as Route}>{t('empty.quizzes')}</LinkButton>
        {session.cardCount > 0 && (
          <LinkButton kind="quiet" href={'/reviews/kept' as Route}>
            {t('kept.see')}
          </LinkButton>
        )}
      </p>
    </div>
  )
}

function Next({ session }: { session: ReviewSession }) {
  const t = useTranslations('reviews')
  const { waiting, nextDay, nextCount: count, today } = session
  if (waiting > 0) return <Waiting session={session} />
  if (!nextDay) return t('empty.none')
  const day = formatDay(new Date(`${nextDay}T00:00:00Z`), 'UTC')
  const when = daysBetween(today, nextDay) === 1 ? t('empty.tomorrow') : t('empty.on', { day })
  return t('empty.next', { when, count })
}

/** What waits beyond the day's cards, and how long it will take at this pace. */
function Waiting({ session: { waiting, cardsADay, catchUpDays } }: { session: ReviewSession }) {
  const t = useTranslations('reviews')
  return (
    <>
      {t('empty.limit', { count: waiting })}
      {waiting > cardsADay && (
        <> {catchUpDays === null ? t('empty.behind') : t('empty.catchUp', { days: catchUpDays })}</>
      )}
    </>
  )
}
