import { useId, type ReactNode } from 'react'

/** A part of the column beside a page's main text: a rule and a small heading. `aside` stands at its right. */
export function Side({
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
      <div className="row row--between">
        <h2 className="subhead" id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
