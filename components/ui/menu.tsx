'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/**
 * A few more things to do, behind a button. It opens without JavaScript too; with it, Escape, a click elsewhere and
 * choosing close it. `children` are buttons and links.
 */
export function Menu({
  label,
  button,
  buttonClass = 'icon-btn',
  children,
}: {
  /** The button's name, where what it shows is not a word. */
  label?: string
  button: ReactNode
  buttonClass?: string
  children: ReactNode
}) {
  const menu = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const element = menu.current
    if (!element) return
    function close(event: Event) {
      if (!element?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        element.querySelector('summary')?.focus()
      } else if (element.querySelector('.menu-head, summary')?.contains(event.target as Node)) return
      else if (event.type === 'focusin' && element.contains(event.target as Node)) return
      element.open = false
    }
    const kinds = ['click', 'keydown', 'focusin']
    kinds.forEach((kind) => document.addEventListener(kind, close))
    return () => kinds.forEach((kind) => document.removeEventListener(kind, close))
  }, [])

  return (
    <details className="menu-wrap" ref={menu}>
      <summary className={buttonClass} aria-label={label}>
        {button}
      </summary>
      <div className="menu">{children}</div>
    </details>
  )
}
