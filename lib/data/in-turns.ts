import 'server-only'

/** How long requests may have to wait for work that is not theirs. */
const SLICE_MS = 10

/** Works through many things, and lets waiting requests have their turn every ten milliseconds. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<readonly R[]> {
  const done: R[] = []
  let since = performance.now()
  for (const item of items) {
    done.push(work(item))
    if (performance.now() - since < SLICE_MS) continue
    await new Promise<void>((next) => setImmediate(next))
    since = performance.now()
  }
  return done
}
