import { useEffect, useEffectEvent } from 'react'

import type { Grade } from '@/lib/domain/reviews/schedule'

const FOUR: readonly Grade[] = ['again', 'hard', 'good', 'easy']
const TWO: readonly Grade[] = ['again', 'good']
const ARROWS: Readonly<Record<string, Grade>> = {
  ArrowLeft: 'again',
  ArrowDown: 'hard',
  ArrowRight: 'good',
  ArrowUp: 'easy',
}

/** The grades that a card offers, worst first: the key of each is its place. */
export const gradesOffered = (fourGrades: boolean): readonly Grade[] => (fourGrades ? FOUR : TWO)

function gradeOfKey(key: string, fourGrades: boolean): Grade | undefined {
  const offered = gradesOffered(fourGrades)
  const grade = ARROWS[key] ?? offered[Number(key) - 1]
  return grade && offered.includes(grade) ? grade : undefined
}

/**
 * The keys of a run: space turns the card, 1 to 4 (or the arrows) grade it, U or Z takes the last one back. In a field these
 * are letters, so there Ctrl+Z does it while nothing is typed.
 */
export function useReviewKeys({
  isTurned,
  fourGrades,
  onTurn,
  onGrade,
  onUndo,
}: {
  isTurned: boolean
  fourGrades: boolean
  onTurn: () => void
  onGrade: (grade: Grade) => void
  onUndo: () => void
}): void {
  function actOf({ key, target }: KeyboardEvent): (() => void) | null {
    const grade = gradeOfKey(key, fourGrades)
    if (isTurned && grade) return () => onGrade(grade)
    if (key === ' ' && !isTurned && !isPressable(target)) return onTurn
    return key === 'u' || key === 'z' ? onUndo : null
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = isUndo(event) ? onUndo : isPlain(event) ? actOf(event) : null
    if (!act) return
    event.preventDefault()
    act()
  })

  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Ctrl+Z, or Cmd+Z, where there is nothing typed that the browser itself could undo. */
const isUndo = ({ ctrlKey, metaKey, altKey, shiftKey, key, target }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key === 'z' && (!isTyping(target) || isEmptyField(target))

const isPlain = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isTyping(target)

const isEmptyField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value === ''

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null

/** Space on a button or link is that button's. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary') !== null
