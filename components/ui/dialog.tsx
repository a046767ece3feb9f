'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

/**
 * A question that must be answered before going on. The browser keeps the focus inside, closes on Escape and gives
 * the focus back. `children` end with the buttons, in a `DialogActs`.
 */
export function Dialog({
  title,
  open,
  onClose,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element || element.open === open) return
    if (open) element.showModal()
    else element.close()
  }, [open])

  return (
    <dialog
      className="dialog"
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <>
          <h2 className="head" id={titleId}>
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  )
}

/** The buttons of a dialog; the last is the one that acts. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className="dialog-acts">{children}</div>
}
