'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRef, type KeyboardEvent } from 'react'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { ReviewedQuestionView } from '@/lib/data/question-review'
import { keyText } from '@/lib/domain/questions/wording'

import type { Reviewable } from './review-state'
import { ReviewTrouble } from './review-trouble'
import { saveChanges, type SaveChanges } from './save-changes'
import styles from './set-questions.module.css'
import { useDrag } from './use-drag'
import { useOrder, type Step } from './use-order'

/**
 * The accepted questions of a set in asking order, each with its key and where it comes from. Two buttons move a
 * question, or Alt and an arrow key on anything in its line, and the focus travels with it; or it is dragged by its number.
 */
export function SetQuestions({
  review,
  sources,
  save = saveChanges,
}: {
  review: Reviewable
  /** The articles in their order, each by a short name. */
  sources: readonly string[]
  save?: SaveChanges
}) {
  const t = useTranslations('questionSets')
  const list = useRef<HTMLOListElement>(null)
  const order = useOrder(review, save)
  const { accepted, said } = order
  const drag = useDrag(list, (from, to) => void order.move(from, to))

  function move(index: number, step: Step): void {
    const to = order.move(index, index + step)
    if (to === null) return
    const atEnd = to === 0 || to === accepted.length - 1
    requestAnimationFrame(() => {
      const line = list.current?.children[to]
      line?.querySelector<HTMLButtonElement>(`[data-step="${atEnd ? -step : step}"]`)?.focus()
    })
  }

  function moveByKey(event: KeyboardEvent, index: number): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as Step | undefined
    if (!event.altKey || !step) return
    event.preventDefault()
    move(index, step)
  }

  return (
    <>
      <ReviewTrouble desk={order} />
      <ol className={styles.questions} ref={list} aria-label={t('set.questions')}>
        {accepted.map((question, index) => (
          <li key={question.id} onKeyDown={(event) => moveByKey(event, index)} {...drag.lineProps(index)}>
            <b className={`fact-n ${styles.handle}`} title={t('set.drag')} {...drag.handleProps(index)}>
              {index + 1}
            </b>
            <Told question={question} sources={sources} />
            <div className={styles.acts}>
              <IconButton
                label={t('set.moveUp', { place: index + 1 })}
                data-step={-1}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <Icon name="up" />
              </IconButton>
              <IconButton
                label={t('set.moveDown', { place: index + 1 })}
                data-step={1}
                disabled={index === accepted.length - 1}
                onClick={() => move(index, 1)}
              >
                <Icon name="down" />
              </IconButton>
              <Link
                className="btn btn--quiet"
                href={`/question-sets/${review.id}/review?question=${question.id}` as Route}
                aria-label={t('set.editLabel', { place: index + 1 })}
                prefetch={false}
              >
                {t('set.edit')}
              </Link>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.last}>
        <p role="status">{said && t(`set.said.${said.what}`, { from: 0, to: 0, ...said })}</p>
        {order.canUndo && (
          <Button kind="quiet" onClick={order.undo}>
            <Icon name="undo" /> {t('review.undo')}
          </Button>
        )}
      </div>
    </>
  )
}

function Told({
  question: { wording, article, quote, origin },
  sources,
}: {
  question: ReviewedQuestionView
  sources: readonly string[]
}) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const number = quote?.number ?? null
  const parts = [
    forms(`form.${wording.form}`),
    origin === 'hand' && t('set.byHand'),
    article !== null && sources[article],
    quote && number !== null && t('review.sentenceOf', { number, count: quote.count }),
  ]
  return (
    <div>
      <p className={styles.stem}>
        <StemText text={wording.stem} />
      </p>
      <p className={styles.key}>{t('set.key', { key: keyText(wording) })}</p>
      <p className="folio">{parts.filter(Boolean).join(', ')}</p>
    </div>
  )
}
