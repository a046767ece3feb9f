import { useEffect, useEffectEvent, useState, type PointerEvent, type RefObject } from 'react'

interface Drag {
  readonly from: number
  /** The line whose place it would take. */
  readonly to: number
}

/** How near an edge of the window the page begins to scroll along, and how far at once, in CSS pixels. */
const EDGE = 64
const SCROLL = 12

/**
 * Dragging the lines of a list by a handle, with a mouse, a pen or a finger; Escape lets go. A second way beside buttons
 * and keys: it is nothing that only dragging does.
 */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const letGo = useEffectEvent((event: KeyboardEvent) => event.key === 'Escape' && setDrag(null))
  const isDragged = drag !== null
  useEffect(() => {
    if (!isDragged) return
    document.addEventListener('keydown', letGo)
    return () => document.removeEventListener('keydown', letGo)
  }, [isDragged])

  function lineAt(y: number): number {
    const lines = [...(list.current?.children ?? [])]
    const below = lines.findIndex((line) => y < line.getBoundingClientRect().bottom)
    return below < 0 ? lines.length - 1 : below
  }

  return {
    /** What a line wears: that it is dragged, or that the dragged one would come before or after it. */
    lineProps: (index: number) => ({
      'data-drag': drag?.from === index ? 'self' : drag?.to === index ? sideOf(drag) : undefined,
    }),
    handleProps: (index: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: index, to: index })
      },
      onPointerMove({ clientY }: PointerEvent) {
        if (!drag) return
        setDrag({ from: drag.from, to: lineAt(clientY) })
        if (clientY < EDGE) window.scrollBy(0, -SCROLL)
        if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL)
      },
      onPointerUp() {
        if (drag) onDrop(drag.from, drag.to)
        setDrag(null)
      },
      onPointerCancel: () => setDrag(null),
    }),
  }
}

const sideOf = ({ from, to }: Drag): 'before' | 'after' => (to < from ? 'before' : 'after')
