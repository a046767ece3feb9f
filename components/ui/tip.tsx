'use client'

import { useId, useState, type ReactNode } from 'react'

/** A word with an explanation: shown on hover, on focus and on a tap, put away with Escape. */
export function Tip({ tip, children }: { tip: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <span className="tipped" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {children}
      </button>
      <span className="tip" role="tooltip" id={id} hidden={!open}>
        {tip}
      </span>
    </span>
  )
}
