/** The pencil marks of styles/icons.css. */
export const ICONS = [
  'tick',
  'cross',
  'flag',
  'clock',
  'saved',
  'offline',
  'right',
  'left',
  'up',
  'down',
  'chev',
  'pen',
  'swap',
  'undo',
  'sun',
  'plus',
  'link',
  'alert',
  'same',
  'differ',
  'out',
  'more',
  'lock',
  'eye',
] as const
export type IconName = (typeof ICONS)[number]

/** A pencil mark. It is never alone: a word stands beside it, or its button has a label. */
export function Icon({ name }: { name: IconName }) {
  return <span className={`i i-${name}`} aria-hidden="true" />
}
