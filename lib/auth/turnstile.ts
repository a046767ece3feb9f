import 'server-only'

/** Too many are waiting already: try again in a moment. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError'
}

/**
 * Lets `atOnce` pieces of work run at a time and keeps `waiting` more in line, first come first served.
 * Further ones are turned away at once with a `TooBusyError`.
 */
export function turnstile(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = []
  let running = 0

  return async function pass(work) {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new TooBusyError('too many are waiting')
      // The one who leaves hands its place over, so nobody can slip in between.
      await new Promise<void>((called) => line.push(called))
    } else running++
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else running--
    }
  }
}
