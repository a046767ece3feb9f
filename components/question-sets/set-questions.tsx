import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import type { ReviewedQuestionView, SourceArticleView } from '@/lib/data/question-review'
import { keyText } from '@/lib/domain/questions/wording'

import styles from './set-questions.module.css'

/** The questions of a set in asking order, each with its key and where it comes from. */
export function SetQuestions({
  setId,
  questions,
  articles,
}: {
  setId: string
  questions: readonly ReviewedQuestionView[]
  articles: readonly SourceArticleView[]
}) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  return (
    <ol className={styles.questions}>
      {questions.map(({ id, wording, article, quote }, index) => {
        const from = article === null ? undefined : articles[article]
        const number = quote?.number ?? null
        const sentence = quote && number !== null && t('review.sentenceOf', { number, count: quote.count })
        return (
          <li key={id}>
            <b className="fact-n">{index + 1}</b>
            <div>
              <p className={styles.stem}>
                <StemText text={wording.stem} />
              </p>
              <p className={styles.key}>{t('set.key', { key: keyText(wording) })}</p>
              <p className="folio">
                {[forms(`form.${wording.form}`), from && (from.source ?? from.title), sentence]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            <Link
              className="btn btn--quiet"
              href={`/question-sets/${setId}/review?question=${id}` as Route}
              aria-label={t('set.editLabel', { place: index + 1 })}
              prefetch={false}
            >
              {t('set.edit')}
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
