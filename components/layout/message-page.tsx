import type { ReactNode } from 'react'

/** A page that only says one thing and shows the ways on. */
export function MessagePage({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  return (
    <main id="main" className="page message">
      <h1 className="title">{title}</h1>
      <p className="lede">{lede}</p>
      <div className="row">{children}</div>
    </main>
  )
}
