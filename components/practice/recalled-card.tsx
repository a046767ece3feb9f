'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Grades } from '@/components/reviews/grades'
import { CardFace, isTypedRight } from '@/components/reviews/review-card'
import { useReviewKeys } from '@/components/reviews/use-review-keys'

import type { DatedCard } from './dated-session'
import type { PracticeStore } from './practice-store'
import { useTurning } from './use-practice'

/** A fact told from memory, as a flashcard. */
export function RecalledCard({ card, store, step }: { card: DatedCard; store: PracticeStore; step: number }) {
  const t = useTranslations('practice')
  const turning = useTurning(store, card.cardId, step)
  const isRight = isTypedRight(card, turning.typed)
  const grade = (how: string) => turning.grade(how !== 'again')
  useReviewKeys({
    isTurned: turning.isTurned,
    fourGrades: false,
    onTurn: () => turning.turn(null),
    onGrade: grade,
    onUndo: () => undefined,
  })
  return (
    <>
      <CardFace
        card={card}
        label={t('learn.recall')}
        isTurned={turning.isTurned}
        typed={turning.typed}
        onTurn={turning.turn}
      />
      {turning.isTurned && <Grades daysAfter={null} fourGrades={false} isRight={isRight} onGrade={grade} />}
    </>
  )
}
