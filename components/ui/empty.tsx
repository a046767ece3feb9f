import type { ReactNode } from 'react'

/** Nothing here yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2 className="head">{title}</h2>
      {children}
    </div>
  )
}
