/** Looks when it is first asked, and remembers what it found. */
export function once<Found>(look: () => Found): () => Found {
  let known: { readonly found: Found } | null = null
  return () => (known ??= { found: look() }).found
}
