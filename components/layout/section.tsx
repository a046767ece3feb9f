import { useId, type ReactNode } from 'react'

/** A part of a page: an ink rule and a heading, never a box. `aside` stands at the right of the heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="sect" aria-labelledby={id}>
      <div className="sect-head">
        <h2 className="head" id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
