/** A plain share, such as 11 of 26 handed in. `label` names it; the figures stand beside it on the page. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  return <progress className="progress" aria-label={label} value={value} max={Math.max(max, 1)} />
}
