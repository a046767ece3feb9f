import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Folio } from '@/components/layout/folio'
import { formatCalendarDate, formatNumber } from '@/lib/i18n/format'

import styles from './article-list.module.css'

interface Line {
  readonly id: string
  readonly title: string
  readonly source: string | null
  readonly publishedOn: string | null
  readonly wordCount: number
  readonly factCount: number
  readonly isSample: boolean
}

/** Articles, newest first. Ticked ones can be compared, two at a time, or made into one question set. */
export function ArticleList({ articles }: { articles: readonly Line[] }) {
  const t = useTranslations('articles')
  return (
    <form>
      <ul className={styles.list} aria-label={t('list.label')}>
        {articles.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      <div className={styles.acts}>
        <p className="note">{t('list.withChosen')}</p>
        <div className="row">
          <button className="btn" formAction="/articles/compare">
            {t('list.compare')}
          </button>
          <button className="btn" formAction="/question-sets/new">
            {t('list.makeSet')}
          </button>
        </div>
      </div>
    </form>
  )
}

function ArticleLine({ article }: { article: Line }) {
  const t = useTranslations('articles')
  const parts = [
    article.source,
    article.publishedOn && formatCalendarDate(article.publishedOn),
    t('check.words', { count: article.wordCount }),
    article.isSample && t('list.sample'),
  ]
  return (
    <li className={styles.line}>
      <label className={`check ${styles.choose}`}>
        <input type="checkbox" name="article" value={article.id} />
        <span className="vh">{t('list.choose', { title: article.title })}</span>
      </label>
      <div>
        <h2 className={`head ${styles.title}`}>
          <Link href={`/articles/${article.id}` as Route} prefetch={false}>
            {article.title}
          </Link>
        </h2>
        <Folio parts={parts.filter(Boolean)} />
      </div>
      <p className={styles.facts}>
        <span className="num">{formatNumber(article.factCount)}</span>{' '}
        <span className="folio">{t('list.facts', { count: article.factCount })}</span>
      </p>
    </li>
  )
}
