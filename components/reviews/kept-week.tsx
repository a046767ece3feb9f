import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { STROKES } from '@/components/questions/source-cite'
import { SourceQuote } from '@/components/questions/source-quote'
import { StemText } from '@/components/questions/question-stem'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { Tag } from '@/components/ui/tag'
import type { KeptWeekView, ReviewedArticle, ReviewedFact } from '@/lib/data/kept'
import { daysBetween, type Day } from '@/lib/domain/shared/calendar'
import { formatCalendarDate, formatDay, formatDayOfMonth } from '@/lib/i18n/format'

import styles from './kept-week.module.css'

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** What a learner was asked in the last seven days, article by article: kept, forgotten, and when it comes back. */
export function KeptWeek({ week }: { week: KeptWeekView }) {
  const t = useTranslations('reviews')
  const { since, today, counts, dueCount, articles } = week
  const count = counts.kept + counts.forgotten + counts.first
  const days = t('kept.days', {
    from: formatDayOfMonth(dateOf(since), 'UTC'),
    to: formatDayOfMonth(dateOf(today), 'UTC'),
  })
  return (
    <>
      <PageHead
        folio={[days]}
        title={t('kept.title')}
        lede={count > 0 && t('kept.lede', { count, kept: counts.kept })}
        acts={
          dueCount > 0 && (
            <LinkButton kind="primary" href={'/reviews' as Route}>
              {t('kept.review')}
            </LinkButton>
          )
        }
      />
      {count > 0 ? (
        <>
          <Counts counts={counts} />
          {dueCount > 0 && <p className={`note ${styles.due}`}>{t('kept.due', { count: dueCount })}</p>}
          {articles.map((article, index) => (
            <ArticleWeek key={index} article={article} today={today} />
          ))}
        </>
      ) : (
        <Empty title={t('kept.empty')}>
          <p>{t('kept.emptyBody')}</p>
          <LinkButton href={'/reviews' as Route}>{t('kept.cards')}</LinkButton>
        </Empty>
      )}
    </>
  )
}

function Counts({ counts: { kept, forgotten, first } }: Pick<KeptWeekView, 'counts'>) {
  const t = useTranslations('reviews')
  const lines = [
    [t('kept.tallyKept'), kept],
    [t('kept.tallyForgotten'), forgotten],
    [t('kept.tallyFirst'), first],
  ] as const
  return (
    <dl className={styles.counts} aria-label={t('kept.tally')}>
      {lines.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What was asked of one article, line by line. */
export function ArticleWeek({
  article: { title, source, publishedOn, facts },
  today,
}: {
  article: ReviewedArticle
  today: Day
}) {
  const t = useTranslations('reviews')
  const folio = [
    ...(source ? [source] : []),
    ...(publishedOn ? [formatCalendarDate(publishedOn)] : []),
    t('kept.facts', { count: facts.length }),
  ]
  return (
    <div className={styles.article}>
      <Section title={title} aside={<span className="folio">{folio.join(', ')}</span>}>
        <ul className="lines">
          {facts.map((fact) => (
            <li key={fact.id} className={styles.fact}>
              <Said fact={fact} />
              <div>
                <p className={styles.asked}>
                  <StemText text={fact.stem} />
                </p>
                <Proof fact={fact} today={today} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

function Said({ fact: { recall, afterDays: days } }: { fact: ReviewedFact }) {
  const t = useTranslations('reviews')
  if (recall === 'first') return <Tag>{t('kept.first')}</Tag>
  return recall === 'kept' ? (
    <Tag kind="right" icon="tick">
      {t('kept.kept', { days })}
    </Tag>
  ) : (
    <Tag kind="wrong" icon="cross">
      {t('kept.forgotten', { days })}
    </Tag>
  )
}

function Proof({ fact: { quote, state, dueDay }, today }: { fact: ReviewedFact; today: Day }) {
  const t = useTranslations('reviews')
  const back = <Back dueDay={dueDay} today={today} />
  if (!quote) return <p className="cite">{back}</p>
  const { text, mark, number } = quote
  return (
    <SourceQuote
      sentence={{ text, mark }}
      state={STROKES[state]}
      on={false}
      cite={
        <>
          {number !== null && `${t('kept.sentence', { number })} `}
          {back}
        </>
      }
    />
  )
}

function Back({ dueDay, today }: Pick<ReviewedFact, 'dueDay'> & { today: Day }) {
  const t = useTranslations('reviews')
  if (dueDay === null) return t('kept.isDue')
  const away = daysBetween(today, dueDay)
  if (away <= 0) return t('kept.back', { day: t('kept.today') })
  if (away === 1) return t('kept.back', { day: t('kept.tomorrow') })
  return t('kept.back', { day: t('kept.on', { day: formatDay(dateOf(dueDay), 'UTC') }) })
}
