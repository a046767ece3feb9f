import { useState, useSyncExternalStore } from 'react'

const TICK_MS = 250

function onTick(listener: () => void): () => void {
  const timer = setInterval(listener, TICK_MS)
  return () => clearInterval(timer)
}

const never = () => () => {}

/**
 * Whole seconds until `deadline`, never below 0; null where there is none. Both times are the server's, in
 * milliseconds: the device's clock only measures how long ago `now` was, so it may be wrong, and a tab that slept
 * shows the right time when it wakes.
 */
export function useCountdown(deadline: number | null, now: number): number | null {
  const [ahead] = useState(() => Date.now() - now)
  const left = (at: number) => (deadline === null ? null : Math.max(0, Math.ceil((deadline - at) / 1000)))
  return useSyncExternalStore(
    deadline === null ? never : onTick,
    () => left(Date.now() - ahead),
    () => left(now),
  )
}
