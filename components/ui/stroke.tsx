import type { ReactNode } from 'react'

/** What the line in the stroke says: told once, told by several alike, told differently, or not certain. */
export type StrokeState = 'single' | 'both' | 'differ' | 'maybe'

/** The classes of a stroke: `on` is the fresh one, for what is in focus now. */
export function strokeClass(state: StrokeState = 'single', on = false): string {
  return ['hl', state !== 'single' && `hl--${state}`, on && 'hl--on'].filter(Boolean).join(' ')
}

/** Words of a source text under the highlighter. A full stop after them stays outside. */
export function Stroke({
  state,
  on,
  id,
  children,
}: {
  state?: StrokeState | undefined
  on?: boolean | undefined
  id?: string | undefined
  children: ReactNode
}) {
  return (
    <mark className={strokeClass(state, on)} id={id}>
      {children}
    </mark>
  )
}
