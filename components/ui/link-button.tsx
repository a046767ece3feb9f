import Link from 'next/link'
import type { ComponentProps } from 'react'

import { buttonClass, type ButtonKind } from './button'

/** A link that looks like a button: it goes somewhere, and changes nothing on the way. */
export function LinkButton<T extends string>({
  kind = 'plain',
  wide,
  ...rest
}: Omit<ComponentProps<typeof Link<T>>, 'className'> & {
  kind?: ButtonKind | undefined
  wide?: boolean | undefined
}) {
  return <Link className={buttonClass(kind, wide)} prefetch={false} {...rest} />
}
