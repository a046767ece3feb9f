import type { ComponentProps, ReactNode } from 'react'

/** How a button asks: the one thing to do here, a thing to do, a quiet way out, something that cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

/** The classes of a button, for links and summaries that look like one. */
export function buttonClass(kind: ButtonKind, wide = false): string {
  return ['btn', kind !== 'plain' && `btn--${kind}`, wide && 'btn--wide'].filter(Boolean).join(' ')
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  kind?: ButtonKind | undefined
  wide?: boolean | undefined
  /** Work is under way: the button says so, keeps its place and takes no second press. */
  busy?: boolean | undefined
}

export function Button({
  kind = 'plain',
  wide,
  busy,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      className={buttonClass(kind, wide)}
      {...rest}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <span className="busy" aria-hidden="true" />}
      {children}
    </button>
  )
}

/** A button that is only a pencil mark; `label` is its name. */
export function IconButton({
  label,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { label: string; children: ReactNode }) {
  return (
    <button type="button" className="icon-btn" aria-label={label} {...rest}>
      {children}
    </button>
  )
}
