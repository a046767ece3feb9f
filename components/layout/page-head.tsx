import type { ReactNode } from 'react'

import { Folio } from './folio'

/** The top of a page: folio, title, lede, and at the right what can be done here. */
export function PageHead({
  folio,
  title,
  lede,
  acts,
}: {
  folio?: readonly ReactNode[]
  title: ReactNode
  lede?: ReactNode
  acts?: ReactNode
}) {
  return (
    <header className="page-head">
      <div>
        {folio && <Folio parts={folio} />}
        <h1 className="title">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </div>
      {acts && <div className="row">{acts}</div>}
    </header>
  )
}
