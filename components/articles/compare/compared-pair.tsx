import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Folio } from '@/components/layout/folio'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import type { Comparison } from '@/lib/domain/claims/compare'
import { formatCalendarDate } from '@/lib/i18n/format'

import styles from './compare.module.css'
import { OnlyOne } from './only-one'
import { SharedClaims } from './shared-claims'

interface Side {
  readonly id: string
  readonly title: string
  readonly source: string | null
  readonly publishedOn: string | null
  readonly sentenceCount: number
}

interface Pair extends Comparison {
  readonly first: Side
  readonly second: Side
  readonly questions: { readonly corroborated: number; readonly single: number }
}

/** Two articles on one event: where they differ, what both tell, and what only one tells. */
export function ComparedPair({ pair }: { pair: Pair }) {
  const t = useTranslations('articles')
  const { first, second, differ, both, onlyFirst, onlySecond, questions } = pair
  const counts = { both: both.length, differ: differ.length, alone: onlyFirst.length + onlySecond.length }

  return (
    <main id="main" className="page">
      <PageHead
        title={t(both.length + differ.length > 0 ? 'compare.title' : 'compare.otherTitle')}
        lede={t('compare.lede', counts)}
      />
      <div className={`${styles.spine} ${styles.papers}`}>
        <Paper letter="A" side={first} />
        <div className={styles.mid}>
          <span>{apart(first, second, t)}</span>
        </div>
        <Paper letter="B" side={second} />
      </div>
      <SharedClaims kind="differ" claims={differ} />
      <SharedClaims kind="both" claims={both} />
      <OnlyOne first={{ side: first, tellings: onlyFirst }} second={{ side: second, tellings: onlySecond }} />
      <div className={styles.act}>
        <p>{t('compare.yield', questions)}</p>
        <LinkButton
          kind="primary"
          href={`/question-sets/new?article=${first.id}&article=${second.id}` as Route}
        >
          {t('compare.makeSet')}
        </LinkButton>
      </div>
    </main>
  )
}

function Paper({ letter, side }: { letter: string; side: Side }) {
  const t = useTranslations('articles')
  const parts = [
    side.source,
    side.publishedOn && formatCalendarDate(side.publishedOn),
    t('compare.sentences', { count: side.sentenceCount }),
  ]
  return (
    <div className={letter === 'A' ? styles.left : styles.right}>
      <b>{letter}</b>
      <h2 className="head">
        <Link href={`/articles/${side.id}` as Route} prefetch={false}>
          {side.title}
        </Link>
      </h2>
      <Folio parts={parts.filter(Boolean)} />
    </div>
  )
}

/** How far apart the two came out, in words; nothing where a date is not known. */
function apart(first: Side, second: Side, t: ReturnType<typeof useTranslations<'articles'>>): string | null {
  if (!first.publishedOn || !second.publishedOn) return null
  const days = Math.round((Date.parse(second.publishedOn) - Date.parse(first.publishedOn)) / 86_400_000)
  if (days === 0) return t('compare.sameDay')
  return t('compare.later', { letter: days > 0 ? 'B' : 'A', days: Math.abs(days) })
}
