import type { ReactNode } from 'react'

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. `label` names it. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={label}>
      <table className="table">{children}</table>
    </div>
  )
}

/** A dash in a cell; `said` is what it means, for a screen reader. */
export function NoValue({ said }: { said: string }) {
  return (
    <>
      <span className="none" aria-hidden="true">
        –
      </span>
      <span className="vh">{said}</span>
    </>
  )
}
