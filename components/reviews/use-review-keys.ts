import { useEffect, useEffectEvent } from 'react'

import type { Grade } from '@/lib/domain/reviews/schedule'

const GRADE_KEYS: Readonly<Record<string, Grade>> = {
  '1': 'again',
  ArrowLeft: 'again',
  '2': 'good',
  ArrowRight: 'good',
}

/** The keys of a run: space turns the card, 1 and 2 (or the arrows) grade it, U or Z takes the last one back. */
export function useReviewKeys({
  isTurned,
  onTurn,
  onGrade,
  onUndo,
}: {
  isTurned: boolean
  onTurn: () => void
  onGrade: (grade: Grade) => void
  onUndo: () => void
}): void {
  function actOf({ key, target }: KeyboardEvent): (() => void) | null {
    const grade = GRADE_KEYS[key]
    if (isTurned && grade) return () => onGrade(grade)
    if (key === ' ' && !isTurned && !isPressable(target)) return onTurn
    return key === 'u' || key === 'z' ? onUndo : null
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  })

  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null

/** Space on a button or link is that button's. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary') !== null
