'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Grades } from '@/components/reviews/grades'
import { CardFace, isTypedRight } from '@/components/reviews/review-card'
import { useReviewKeys } from '@/components/reviews/use-review-keys'
import { Button } from '@/components/ui/button'
import { deckOf, nextRound } from '@/lib/domain/practice/deck'
import { seededRandom, seedFrom, shuffled } from '@/lib/domain/shared/random'

import type { DatedSession } from './dated-session'
import { RunEnd, RunFrame } from './run-frame'
import { usePractice, useTurning } from './use-practice'

/** Going through a set's cards, and then through those that were not known. */
export function FlashcardsRun({ session, back }: { session: DatedSession; back: string }) {
  const t = useTranslations('practice')
  const practice = usePractice(session)
  const { run, store } = practice
  const [roundWanted, setRoundWanted] = useState(1)
  const order = shuffled(
    session.cards.map(({ cardId }) => cardId),
    seededRandom(seedFrom(run.id)),
  )
  const through = deckOf(order, run.answers)
  const deck = through.left.length === 0 && roundWanted > through.round ? nextRound(through) : through
  const cardId = deck.left[0] ?? null
  const card = session.cards.find((one) => one.cardId === cardId)
  const step = run.answers.length
  const turning = useTurning(store, cardId, step)
  const total = deck.total
  const place = total - deck.left.length + 1
  useReviewKeys({
    isTurned: turning.isTurned,
    fourGrades: false,
    onTurn: () => turning.turn(null),
    onGrade: (grade) => turning.grade(grade !== 'again'),
    onUndo: () => undefined,
  })
  const label = card ? t('card', { place, total }) : t('flashcards.done', { count: total })

  return (
    <RunFrame
      label={deck.round > 1 ? `${t('flashcards.round', { round: deck.round })}: ${label}` : label}
      value={total - deck.left.length}
      max={total}
      step={`${run.id} ${step} ${deck.round} ${turning.isTurned}`}
      practice={practice}
      isTrial={session.learner === null}
    >
      {card ? (
        <>
          <CardFace
            key={step}
            card={card}
            label={label}
            isTurned={turning.isTurned}
            typed={turning.typed}
            onTurn={turning.turn}
          />
          {turning.isTurned && (
            <Grades
              daysAfter={null}
              fourGrades={false}
              isRight={isTypedRight(card, turning.typed)}
              onGrade={(grade) => turning.grade(grade !== 'again')}
            />
          )}
        </>
      ) : (
        <RunEnd
          title={t(deck.missed.length === 0 ? 'flashcards.all' : 'flashcards.missed', {
            count: deck.missed.length,
          })}
          back={back}
          restart={t('flashcards.restart')}
          onRestart={() => {
            setRoundWanted(1)
            practice.restart()
          }}
          acts={
            deck.missed.length > 0 && (
              <Button kind="primary" onClick={() => setRoundWanted(deck.round + 1)}>
                {t('flashcards.again', { count: deck.missed.length })}
              </Button>
            )
          }
        />
      )}
    </RunFrame>
  )
}
