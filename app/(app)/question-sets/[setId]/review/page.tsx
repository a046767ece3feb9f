import { notFound } from 'next/navigation'

import { NothingFound } from '@/components/question-sets/nothing-found'
import { ReviewQueue } from '@/components/question-sets/review-queue'
import { getReview } from '@/lib/data/question-review'
import { formatCalendarDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { publishAction } from '../actions'

export const metadata = { title: getTranslator('questionSets')('review.title') }

export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<'/question-sets/[setId]/review'>) {
  const review = await getReview((await params).setId)
  if (!review) notFound()
  const { question, write } = await searchParams
  const cited = review.articles.map(({ id, title, source, publishedOn }) => ({
    id,
    name: [source ?? title, publishedOn && formatCalendarDate(publishedOn)].filter(Boolean).join(', '),
  }))

  return (
    <main id="main" className="page">
      {review.questions.length > 0 || write !== undefined ? (
        <IntlIsland namespaces={['questionSets', 'questions', 'facts', 'ui']}>
          <ReviewQueue
            review={review}
            cited={cited}
            publish={publishAction.bind(null, review.id)}
            start={{ at: typeof question === 'string' ? question : undefined, write: write !== undefined }}
          />
        </IntlIsland>
      ) : (
        <NothingFound review={review} />
      )}
    </main>
  )
}
