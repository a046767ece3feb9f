/** Reads what an earlier visit kept on this device under `key`; null where there is nothing that `isSound` accepts. */
export function readKept<T>(key: string, isSound: (found: unknown) => found is T): T | null {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null')
    return isSound(found) ? found : null
  } catch {
    return null
  }
}

/** Keeps something on this device; null removes it. A private window or a full disk keeps nothing, which is no fault. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // The run goes on without.
  }
}

/** Where a run is kept: two learners at one machine, and two ways to practise, are told apart. */
export const keyOf = (run: {
  readonly learner: string | null
  readonly subject: string
  readonly mode: string
}): string => `readback.practice.${run.learner ?? 'trial'}.${run.subject}.${run.mode}`
