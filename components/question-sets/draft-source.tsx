'use client'

import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { strokeOf } from '@/components/facts/fact-state'
import { SourceQuote } from '@/components/questions/source-quote'
import { Icon } from '@/components/ui/icon'
import type { ClaimView, ReviewedQuestionView, ReviewView, ToldFactView } from '@/lib/data/question-review'

import styles from './review-queue.module.css'

/** An article as it is cited: where it is, and "Nordvik Courier, 13 March 2026". */
export interface Cited {
  readonly id: string
  readonly name: string
}

/** Where the article of a question is opened, at the sentence that is asked. */
export function articleHref(question: ReviewedQuestionView, cited: readonly Cited[]): Route | null {
  const article = question.article === null ? undefined : cited[question.article]
  return article ? (`/articles/${article.id}` as Route) : null
}

/** The sentence behind a question, the fact it makes, who else tells it, and what was left out. */
export function DraftSource({
  question,
  review,
  cited,
}: {
  question: ReviewedQuestionView
  review: Pick<ReviewView, 'claims' | 'leftOut'>
  cited: readonly Cited[]
}) {
  const t = useTranslations('questionSets')
  const claim = review.claims.find((each) => each.id === question.claimId) ?? null
  const leftOut = review.leftOut.filter((candidate) => candidate.claimId === question.claimId)
  return (
    <aside className={styles.why} aria-label={t('review.sourceAside')}>
      <div className="sect">
        <h2 className="subhead">{t('review.source')}</h2>
        <Quoted question={question} claim={claim} cited={cited} />
      </div>
      {claim && <Telling question={question} claim={claim} cited={cited} />}
      {question.claimId !== null && leftOut.length > 0 && (
        <details key={question.id}>
          <summary>
            <Icon name="chev" /> {t('review.leftOut', { count: leftOut.length })}
          </summary>
          <ul>
            {leftOut.map((candidate, index) => (
              <li key={index}>
                <i>{candidate.stem}</i>
                <br />
                {candidate.detail}
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

const askedFact = (question: ReviewedQuestionView, claim: ClaimView | null): ToldFactView | null =>
  claim?.facts.find((fact) => fact.id === question.factId) ?? null

function Quoted({
  question,
  claim,
  cited,
}: {
  question: ReviewedQuestionView
  claim: ClaimView | null
  cited: readonly Cited[]
}) {
  const t = useTranslations('questionSets')
  const { quote, article } = question
  const href = articleHref(question, cited)
  if (!quote || article === null || !href) return <p className="note">{t('review.noSource')}</p>
  const state = claim ? strokeOf(claim.state, askedFact(question, claim)?.certainty) : 'single'
  const { number, count } = quote
  return (
    <SourceQuote
      sentence={quote}
      state={state}
      cite={
        <>
          {[cited[article]?.name, number !== null && t('review.sentenceOf', { number, count })]
            .filter(Boolean)
            .join(', ')}
          . <Link href={href}>{t('review.openArticle')}</Link>
        </>
      }
    />
  )
}

function Telling({
  question,
  claim,
  cited,
}: {
  question: ReviewedQuestionView
  claim: ClaimView
  cited: readonly Cited[]
}) {
  const t = useTranslations('questionSets')
  const fact = askedFact(question, claim)
  const others = claim.facts.filter((other) => other.id !== fact?.id && other.article !== fact?.article)
  return (
    <dl>
      {fact && (
        <div>
          <dt>{t('review.factReads', { number: fact.number })}</dt>
          <dd>{fact.statement}</dd>
        </div>
      )}
      {fact?.attribution && (
        <div>
          <dt>{t('review.says')}</dt>
          <dd>{fact.attribution}</dd>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <dt>{t('review.alsoTold')}</dt>
          {others.map((other) => (
            <dd key={other.id}>
              {cited[other.article]?.name}: “{other.excerpt}”
            </dd>
          ))}
        </div>
      )}
      {claim.note && (
        <div>
          <dt>{t('review.note')}</dt>
          <dd>{claim.note}</dd>
        </div>
      )}
    </dl>
  )
}
