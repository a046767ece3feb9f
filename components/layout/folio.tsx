import type { ReactNode } from 'react'

/** The small line above a title: where, when, how much. Several parts are set apart by dots. */
export function Folio({ parts }: { parts: readonly ReactNode[] }) {
  return (
    <p className="folio dot-list">
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </p>
  )
}
