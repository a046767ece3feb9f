import { useTranslations } from '#i18n/translations'
import { FactFocus } from '@/components/facts/fact-focus'
import { FactList, type ListedFact } from '@/components/facts/fact-list'
import { strokeOf } from '@/components/facts/fact-state'
import { FactTabs, type FactFilter } from '@/components/facts/fact-tabs'
import type { Span } from '@/lib/domain/articles/span'

import styles from './article.module.css'
import { ArticleText, markId } from './article-text'
import { Legend } from './legend'

interface ReadFact extends ListedFact {
  readonly marks: readonly [Span, ...Span[]]
}

/** An article with its facts in place, and beside it the list of them. */
export function ArticleReading({
  text,
  removed,
  facts,
  sentenceCount,
  shown,
  hrefOf,
}: {
  text: string
  /** What was left out of the text on the teacher's word. */
  removed: readonly string[]
  facts: readonly ReadFact[]
  sentenceCount: number
  shown: FactFilter
  /** The address of this page with another filter. */
  hrefOf: (filter: FactFilter) => string
}) {
  const t = useTranslations('articles')
  const f = useTranslations('facts')
  const listed = facts.filter((fact) => shown === 'all' || fact.certainty === shown)
  const words = { region: f('inFocus'), before: f('before'), next: f('next') }
  const inText = facts.map(({ number, marks, certainty }) => ({
    number,
    marks,
    state: strokeOf('single-source', certainty),
  }))

  return (
    <FactFocus facts={listed.map(({ number, statement }) => ({ number, statement }))} words={words}>
      <div className={styles.spread}>
        <div>
          <article className={`read ${styles.text}`} aria-label={t('article.textLabel')}>
            <ArticleText text={text} facts={inText} />
          </article>
          <Legend states={[...new Set(inText.map((fact) => fact.state))]} />
          <Removed lines={removed} />
        </div>
        <aside className={styles.facts} aria-labelledby="facts">
          <div className="sect-head">
            <h2 className="head" id="facts">
              {f('title')}
            </h2>
            <span className="folio">{f('count', { facts: facts.length, sentences: sentenceCount })}</span>
          </div>
          <FactTabs facts={facts} shown={shown} hrefOf={hrefOf} />
          <div className={styles.list} data-fact-list="">
            {facts.length === 0 ? (
              <p className="note">{t('article.noFactsText')}</p>
            ) : (
              <FactList facts={listed} hrefOf={(number) => `#${markId(number)}`} />
            )}
          </div>
        </aside>
      </div>
    </FactFocus>
  )
}

function Removed({ lines }: { lines: readonly string[] }) {
  const t = useTranslations('articles')
  if (lines.length === 0) return null
  return (
    <details className={`note ${styles.removed}`}>
      <summary>{t('article.removed', { count: lines.length })}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
