/** Where one stands in a run: done, here, to come. `now` counts from 1; `label` says the same in words. */
export function Steps({ label, now, total }: { label: string; now: number; total: number }) {
  return (
    <div className="steps" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={index + 1 < now ? 'done' : index + 1 === now ? 'now' : undefined} />
      ))}
    </div>
  )
}
