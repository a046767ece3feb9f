import { useState, useSyncExternalStore } from 'react'

import { keep, readKept } from './kept-run'

/** State that outlives a reload: kept on this device under `key`. The server shows `first`, the same object each time. */
export function useKept<T extends object>(
  key: string,
  first: T,
  isSound: (found: unknown) => found is T,
): readonly [T, (next: T) => void] {
  const [store] = useState(() => openKept(key, first, isSound))
  return [useSyncExternalStore(store.subscribe, store.now, () => first), store.change]
}

function openKept<T extends object>(key: string, first: T, isSound: (found: unknown) => found is T) {
  let now = readKept(key, isSound) ?? first
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    change(next: T) {
      now = next
      keep(key, next === first ? null : next)
      listeners.forEach((listener) => listener())
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
