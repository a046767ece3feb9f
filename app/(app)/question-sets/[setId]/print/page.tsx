import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { AnswerKey, Handout } from '@/components/question-sets/handout'
import styles from '@/components/question-sets/handout.module.css'
import { PrintButton } from '@/components/ui/print-button'
import { PageHead } from '@/components/layout/page-head'
import { TabLinks } from '@/components/ui/tab-links'
import { getReview } from '@/lib/data/question-review'
import { draftOrder } from '@/lib/domain/question-sets/review'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')

export const metadata = { title: t('print.title') }

export default async function PrintPage({ params, searchParams }: PageProps<'/question-sets/[setId]/print'>) {
  const { setId } = await params
  const review = await getReview(setId)
  if (!review) notFound()
  const isKey = (await searchParams).part === 'key'
  const questions = draftOrder(review.questions).filter(({ decision }) => decision === 'accepted')
  const here = `/question-sets/${setId}`
  const back = (
    <Link key="back" href={here as Route} prefetch={false}>
      {review.title}
    </Link>
  )

  return (
    <main id="main" className="page">
      <div className="screen-only">
        <PageHead folio={[back]} title={t('print.title')} lede={t('print.lede')} />
        <div className={styles.bar}>
          <TabLinks
            label={t('print.parts')}
            links={[
              { href: `${here}/print`, label: t('print.handout'), current: !isKey },
              { href: `${here}/print?part=key`, label: t('print.key'), current: isKey },
            ]}
          />
          {questions.length > 0 && <PrintButton>{t('print.do')}</PrintButton>}
        </div>
      </div>
      {questions.length === 0 && <p className="note">{t('set.noneAcceptedBody')}</p>}
      {questions.length > 0 && !isKey && <Handout title={review.title} questions={questions} />}
      {questions.length > 0 && isKey && <AnswerKey {...review} questions={questions} />}
    </main>
  )
}
