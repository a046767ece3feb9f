import 'server-only'

import { AsyncLocalStorage } from 'node:async_hooks'

interface Context {
  /** Who acts; null for nobody. */
  readonly userId: string | null
  /** The instant at which it happens. */
  readonly now: Date
}

const contexts = new AsyncLocalStorage<Context>()

/**
 * Runs `work` as somebody, at an instant, outside any request: for the seed and for tests.
 * Inside it `getViewer` and `requestTime` answer from the context instead of the session and the clock.
 */
export function actAs<T>(context: Context, work: () => Promise<T>): Promise<T> {
  return contexts.run(context, work)
}

/** The context of `actAs`, or undefined inside a request. */
export const currentContext = (): Context | undefined => contexts.getStore()
