'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'

interface Said {
  readonly id: number
  readonly text: string
  readonly undo: (() => void) | undefined
}

/** Says `text` at the foot of the page for a while; with `undo` it stays longer and can be taken back. */
export type Say = (text: string, undo?: () => void) => void

const STAY_MS = 5_000
const STAY_TO_UNDO_MS = 10_000

const ToastContext = createContext<Say>(() => {})

/** `const say = useToast()`, below a `ToastRegion`. */
export const useToast = (): Say => useContext(ToastContext)

/** The place where toasts appear: one at a time, read aloud without taking the focus. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null)
  const next = useRef(0)
  const say: Say = (text, undo) => setSaid({ id: next.current++, text, undo })

  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" role="status">
        {said && <Toast key={said.id} said={said} onDone={() => setSaid(null)} />}
      </div>
    </ToastContext>
  )
}

function Toast({ said, onDone }: { said: Said; onDone: () => void }) {
  const t = useTranslations('ui')
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (held) return
    const timer = setTimeout(onDone, said.undo ? STAY_TO_UNDO_MS : STAY_MS)
    return () => clearTimeout(timer)
  })

  function undo() {
    said.undo?.()
    onDone()
  }

  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{said.text}</span>
      {said.undo && (
        <button type="button" onClick={undo}>
          {t('undo')}
        </button>
      )}
    </div>
  )
}
