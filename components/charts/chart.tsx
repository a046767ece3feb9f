import { useId, type ReactNode } from 'react'

import { Table } from '@/components/ui/table'

import styles from './chart.module.css'

/**
 * A picture of figures with the figures behind it: the picture is hidden from screen readers, the table opens for
 * everybody. `lede` says in a sentence what the picture shows.
 */
export function Chart({
  title,
  lede,
  tableTitle,
  isTableOpen = false,
  head,
  rows,
  children,
}: {
  title: string
  lede: ReactNode
  /** What opens the table. */
  tableTitle: string
  /** Whether it is open from the start: where the picture leaves a figure out that matters. */
  isTableOpen?: boolean
  head: readonly string[]
  rows: readonly (readonly [string, ...string[]])[]
  children: ReactNode
}) {
  const id = useId()
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption>
        <h3 className="subhead" id={id}>
          {title}
        </h3>
        <p className="note">{lede}</p>
      </figcaption>
      <div className={styles.picture} aria-hidden="true">
        {children}
      </div>
      <details className={styles.table} open={isTableOpen}>
        <summary>{tableTitle}</summary>
        <Table label={title}>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={index} className="num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  )
}
