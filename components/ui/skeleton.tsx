/** Lines of a text that is on its way; `label` is said once to a screen reader. */
export function Skeleton({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div role="status" aria-busy="true">
      <span className="vh">{label}</span>
      <div className="skel" aria-hidden="true">
        {Array.from({ length: lines + 1 }, (_, index) => (
          <span key={index} />
        ))}
      </div>
    </div>
  )
}
