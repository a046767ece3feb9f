import type { ReactNode } from 'react'

import { Icon, type IconName } from './icon'

/** A word on a thing's state: right and wrong always come with a mark. `box` draws an edge round an origin. */
export function Tag({
  kind,
  icon,
  children,
}: {
  kind?: 'right' | 'wrong' | 'accent' | 'box'
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={kind ? `tag tag--${kind}` : 'tag'}>
      {icon && <Icon name={icon} />} {children}
    </span>
  )
}
