'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'

import { post } from '@/components/ui/own-api'
import { errorOf, valueOf, type FormState } from '@/lib/forms/form-state'
import { joinFieldOf } from '@/lib/forms/people-errors'

import { useFoundClass, type FoundClass } from './use-found-class'

/** What somebody who joins is shown first. */
export interface JoinStart {
  /** The code in the address of the page. */
  readonly code: string
  readonly found: FoundClass | null
  /** Aliases to choose from, at least one. */
  readonly aliases: readonly string[]
  /** The alias of a student who is signed in already: they choose no PIN. */
  readonly viewer: string | null
}

const OFFERED = 5

/** A refusal's sentence; `suggestion` is an alias that would be free. */
export type SayRefusal = (code: string, suggestion?: string) => string

/** The join form's memory and moves. `state` is what the server said where there was no script. */
export function useJoin(start: JoinStart, state: FormState, say: SayRefusal) {
  const router = useRouter()
  const [alias, setAlias] = useState(() => valueOf(state, 'alias', start.viewer ?? firstAlias(start)))
  const [secret, setSecret] = useState<{ kind: 'pin' | 'password'; pin: string }>({ kind: 'pin', pin: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ field: string; sentence: string } | null>(null)
  const draws = useRef(0)
  const isOwnChoice = useRef(start.viewer !== null)
  const { look, lookUp } = useFoundClass(start.found, (found) => {
    if (!isOwnChoice.current) setAlias(found.aliases[0] ?? alias)
  })

  function chooseAlias(typed: string): void {
    isOwnChoice.current = true
    setAlias(typed)
  }

  function drawAlias(): void {
    draws.current++
    chooseAlias(start.aliases[draws.current % start.aliases.length] ?? alias)
  }

  async function join(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const typed = new FormData(form)
    setBusy(true)
    const reply = await post('/api/join', {
      code: typed.get('code'),
      alias,
      timeZone: typed.get('timeZone'),
      ...(start.viewer === null && {
        kind: secret.kind,
        secret: secret.kind === 'pin' ? secret.pin : typed.get('password'),
      }),
    })
    if (reply.ok) return router.push((isWaiting(reply.body) ? '/classes' : '/home') as Route)
    const field = joinFieldOf(reply.error.code)
    setBusy(false)
    setProblem({ field, sentence: say(reply.error.code, reply.error.suggestion) })
    form.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)?.focus()
  }

  function errorFor(field: string): string | undefined {
    if (!problem) return errorOf(state, field)
    return problem.field === field ? problem.sentence : undefined
  }

  // Those that are free in the class, as soon as it is known.
  const offered = look.status === 'found' ? look.found.aliases : start.aliases.slice(0, OFFERED)

  return { alias, offered, chooseAlias, drawAlias, secret, setSecret, busy, look, lookUp, join, errorFor }
}

/** All a step of the form may use. */
export type Joining = ReturnType<typeof useJoin>

const firstAlias = (start: JoinStart): string => start.found?.aliases[0] ?? start.aliases[0] ?? ''

/** Whether a teacher has to let the student in first. */
const isWaiting = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'waiting' in body && body.waiting === true
