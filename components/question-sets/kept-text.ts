import { useSyncExternalStore } from 'react'

/** Keeps a text for the tab, so that a reload or a sign-in on the way loses nothing; an empty one is let go. */
export function keepText(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, text)
  } catch {
    // A private window keeps nothing: the page still holds it.
  }
}

/** What an earlier visit of this tab kept, which is known to the browser only; empty where there is nothing. */
export function useKeptText(name: string): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => textOf(name),
    () => '',
  )
}

function textOf(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
