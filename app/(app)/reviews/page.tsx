import { NothingDue } from '@/components/reviews/nothing-due'
import { ReviewRun } from '@/components/reviews/review-run'
import { WeekAhead } from '@/components/reviews/week-ahead'
import { getReviewSession, type ReviewCard } from '@/lib/data/cards'
import { formatCalendarDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import styles from './reviews.module.css'

const t = getTranslator('reviews')

export const metadata = { title: t('title') }

export default async function ReviewsPage() {
  const session = await getReviewSession()
  const { cards, learner, fourGrades, waiting, forecast, cardCount } = session

  const ahead = <WeekAhead forecast={forecast} />

  return (
    <main id="main" className={styles.session}>
      {cards.length > 0 ? (
        <IntlIsland namespaces={['reviews', 'questions', 'ui']}>
          <ReviewRun
            learner={learner}
            cards={cards.map(dated)}
            fourGrades={fourGrades}
            waiting={waiting}
            ahead={ahead}
          />
        </IntlIsland>
      ) : (
        <>
          <NothingDue session={session} />
          {cardCount > 0 && ahead}
        </>
      )}
    </main>
  )
}

function dated(card: ReviewCard) {
  const published = card.source?.article.publishedOn
  return { ...card, published: published ? formatCalendarDate(published) : null }
}
