'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Progress } from '@/components/ui/progress'
import frame from '@/components/ui/run-frame.module.css'
import { SaveState } from '@/components/ui/save-state'
import { Steps } from '@/components/ui/steps'
import { minutesFor } from '@/lib/domain/reviews/pace'

import { CardExtras, type Notes } from './card-extras'
import { Grades } from './grades'
import { CardFace, isTypedRight, type DatedCard } from './review-card'
import { Finish } from './review-finish'
import styles from './review-run.module.css'
import { SignedOut } from './signed-out'
import { useReviewKeys } from './use-review-keys'
import { useReviewRun } from './use-review-run'

/** Reviewing the due cards, one after the other, with or without a network. */
export function ReviewRun({
  learner,
  cards,
  fourGrades,
  waiting,
  ahead,
}: {
  learner: string
  cards: readonly DatedCard[]
  /** Whether a card is graded in four steps instead of two. */
  fourGrades: boolean
  /** Due cards beyond the day's limit. */
  waiting: number
  /** What the days ahead held as the session began, below the card; at the end it would no longer be true. */
  ahead?: ReactNode
}) {
  const t = useTranslations('reviews')
  const run = useReviewRun(learner, cards)
  const [notes] = useState<Notes>(() => new Map())
  const place = run.done.length + 1
  const stage = useRef<HTMLDivElement>(null)
  const card = cards[run.done.length]
  useReviewKeys({
    isTurned: run.isTurned,
    fourGrades,
    onTurn: () => run.turn(null),
    onGrade: run.grade,
    onUndo: run.undo,
  })
  useFocusOnStep(stage, `${place} ${run.isTurned}`)

  return (
    <div ref={stage}>
      {card ? (
        <>
          <RunHead place={place} total={cards.length} />
          <CardFace
            key={card.cardId}
            card={card}
            label={t('card', { place, total: cards.length })}
            isTurned={run.isTurned}
            typed={run.typed}
            onTurn={run.turn}
          >
            {card.isPractice && <p className={`note ${styles.why}`}>{t('practice')}</p>}
            <CardExtras cardId={card.cardId} note={card.note} notes={notes} />
          </CardFace>
          {run.isTurned && (
            <Grades
              daysAfter={card.daysAfter}
              fourGrades={fourGrades}
              isRight={isTypedRight(card, run.typed)}
              onGrade={run.grade}
            />
          )}
        </>
      ) : (
        <Finish done={run.done} waiting={waiting} />
      )}
      {run.isSignedOut && <SignedOut />}
      <div className={frame.foot}>
        {run.done.length > 0 && (
          <Button kind="quiet" onClick={run.undo}>
            <Icon name="undo" /> {t('undo')} <Kbd>U</Kbd>
          </Button>
        )}
        {run.done.length > 0 && <SaveState state={run.saving} />}
        {card && run.isTurned && (
          <span className="folio">
            {t('recall', { percent: Math.round(card.recall * 100), count: card.reviewCount })}
          </span>
        )}
      </div>
      {card && ahead}
    </div>
  )
}

/** After each step the focus goes to what comes next: the field, the button, the grade that is likely. */
function useFocusOnStep(stage: RefObject<HTMLElement | null>, step: string) {
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current === step) return
    seen.current = step
    const find = (selector: string) => stage.current?.querySelector<HTMLElement>(selector)
    const next = find('[data-likely]') ?? find('form input, form button, [tabindex]')
    next?.focus({ preventScroll: true })
  }, [stage, step])
}

/** More steps than these are too narrow to tell apart on a phone. */
const MOST_STEPS = 24

function RunHead({ place, total }: { place: number; total: number }) {
  const t = useTranslations('reviews')
  return (
    <div className={frame.head}>
      <h1 className="subhead num">{t('place', { place, total })}</h1>
      {total > MOST_STEPS ? (
        <Progress label={t('card', { place, total })} value={place - 1} max={total} />
      ) : (
        <Steps label={t('card', { place, total })} now={place} total={total} />
      )}
      <span className="folio">{t('minutes', { minutes: minutesFor(total - place + 1) })}</span>
    </div>
  )
}
