'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'

import { setBoardEnabled } from '@/lib/data/classes'
import { setShowOnBoard } from '@/lib/data/leaderboard'
import { boardSwitchSchema } from '@/lib/forms/board-address'

/** Shows the viewer on the board of one of their classes, or hides them. */
export async function setShowOnBoardAction(formData: FormData): Promise<void> {
  const { classId, on } = boardSwitchSchema.parse(Object.fromEntries(formData))
  const set = await setShowOnBoard(classId, on)
  if (!set.ok) notFound()
  refresh()
}

/** Lets a class that the viewer teaches have a board, or not. */
export async function setBoardEnabledAction(formData: FormData): Promise<void> {
  const { classId, on } = boardSwitchSchema.parse(Object.fromEntries(formData))
  const set = await setBoardEnabled(classId, on)
  if (!set.ok) notFound()
  refresh()
}
