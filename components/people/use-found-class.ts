'use client'

import { useRef, useState } from 'react'

import { post } from '@/components/ui/own-api'
import { readJoinCode } from '@/lib/domain/classes/join-code'

/** What the page knows of the class behind a code. */
export interface FoundClass {
  readonly className: string
  readonly teacher: string
  /** Aliases that nobody in the class has, to choose from. */
  readonly aliases: readonly string[]
  readonly alreadyIn: boolean
}

/** A look at a code: not a whole code yet, under way, found, or the code of what is wrong. */
export type Look =
  | { readonly status: 'none' }
  | { readonly status: 'looking' }
  | { readonly status: 'found'; readonly found: FoundClass }
  | { readonly status: 'failed'; readonly error: string }

/** Looks a class up as soon as `lookUp` is given a whole code; `onFound` hears of each class once. */
export function useFoundClass(initial: FoundClass | null, onFound: (found: FoundClass) => void) {
  const [look, setLook] = useState<Look>(initial ? { status: 'found', found: initial } : { status: 'none' })
  const last = useRef<{ code: string; stop: AbortController } | null>(null)

  async function lookUp(typed: string): Promise<void> {
    const code = readJoinCode(typed)
    if (code !== null && code === last.current?.code) return
    last.current?.stop.abort()
    last.current = null
    if (code === null) return setLook({ status: 'none' })

    const stop = new AbortController()
    last.current = { code, stop }
    setLook({ status: 'looking' })
    const next = await ask(code, stop.signal)
    if (stop.signal.aborted) return
    setLook(next)
    if (next.status === 'found') onFound(next.found)
    // Lets the same code be tried again: the connection may be back, the class open.
    else last.current = null
  }

  return { look, lookUp }
}

async function ask(code: string, signal: AbortSignal): Promise<Look> {
  const reply = await post('/api/join/preview', { code }, signal)
  if (!reply.ok) return { status: 'failed', error: reply.error.code }
  const found = readFound(reply.body)
  return found ? { status: 'found', found } : { status: 'failed', error: 'malformed' }
}

function readFound(body: unknown): FoundClass | null {
  if (typeof body !== 'object' || body === null) return null
  const { className, teacher, aliases, alreadyIn } = body as Record<keyof FoundClass, unknown>
  if (typeof className !== 'string' || typeof teacher !== 'string' || !Array.isArray(aliases)) return null
  const free = aliases.filter((alias) => typeof alias === 'string')
  return { className, teacher, aliases: free, alreadyIn: alreadyIn === true }
}
