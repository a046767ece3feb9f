/** Initials in a ring beside an alias; the ring's line (one of four, by alias) tells equal initials apart. */
export function AliasRing({ alias }: { alias: string }) {
  return (
    <span className="ava" data-ring={ringOf(alias)} aria-hidden="true">
      {initialsOf(alias)}
    </span>
  )
}

/** The ring with the alias beside it. */
export function Who({ alias }: { alias: string }) {
  return (
    <span className="who">
      <AliasRing alias={alias} />
      {alias}
    </span>
  )
}

function initialsOf(alias: string): string {
  const words = alias.split(/\s+/).filter(Boolean)
  const letters =
    words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0]) : [...alias].slice(0, 2)
  return letters.join('').toLocaleUpperCase('en')
}

function ringOf(alias: string): number {
  let sum = 0
  for (const letter of alias) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return (sum % 4) + 1
}
