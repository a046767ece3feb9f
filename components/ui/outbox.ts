import type { Saving } from './save-state'

/** Something to be sent. One that waits gives way to a newer one of the same slot. */
export interface Outgoing {
  /** Made on this device: the server takes the same one twice as once. */
  readonly clientId: string
  readonly slot: string
}

/** What came of sending: it is there, it must wait, or sending makes no sense any more. */
export type Sent = 'done' | 'later' | 'stop'

/** A queue that outlives the tab and the network. Things are sent in order, one at a time, until they are there. */
export interface Outbox<T extends Outgoing> {
  /** Keeps `item` on the device at once, and sends it after `delayMs`. */
  readonly add: (item: T, delayMs?: number) => void
  /** Takes a waiting item back; false where it may be on its way. */
  readonly withdraw: (clientId: string) => boolean
  /** What is not there yet, oldest first. */
  readonly items: () => readonly T[]
  readonly saving: () => Saving
  /** Sends what waits, now; whether everything is there. */
  readonly flush: () => Promise<boolean>
  readonly subscribe: (listener: () => void) => () => void
}

const RETRY_MS = [1000, 2000, 4000, 8000, 15_000, 30_000]

/** Opens the queue kept under `key`. `send` must never throw. In a render on the server the queue is empty. */
export function openOutbox<T extends Outgoing>(key: string, send: (item: T) => Promise<Sent>): Outbox<T> {
  let queue: readonly T[] = stored<T>(key)
  let isKept = true
  let inFlight: string | null = null
  let failures = 0
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  const listeners = new Set<() => void>()

  function change(items: readonly T[]) {
    queue = items
    isKept = keep(key, items)
    listeners.forEach((listener) => listener())
  }

  function sendLater(delayMs: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delayMs)
  }

  async function drain(): Promise<boolean> {
    isStopped = false
    for (let item = queue[0]; item; item = queue[0]) {
      inFlight = item.clientId
      const sent = await send(item)
      inFlight = null
      if (sent === 'done') {
        failures = 0
        change(queue.filter(({ clientId }) => clientId !== item?.clientId))
        continue
      }
      failures += 1
      isStopped = sent === 'stop'
      if (!isStopped) sendLater(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0)
      listeners.forEach((listener) => listener())
      return false
    }
    return true
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer)
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  return {
    add(item, delayMs = 0) {
      const others = queue.filter(({ slot, clientId }) => slot !== item.slot || clientId === inFlight)
      change([...others, item])
      sendLater(failures > 0 ? (RETRY_MS[0] ?? 0) : delayMs)
    },
    withdraw(clientId) {
      if (clientId === inFlight || !queue.some((item) => item.clientId === clientId)) return false
      change(queue.filter((item) => item.clientId !== clientId))
      return true
    },
    items: () => queue,
    saving: () => savingOf({ isEmpty: queue.length === 0, isKept, isStopped, failures }),
    flush,
    subscribe(listener) {
      listeners.add(listener)
      const retry = () => void flush()
      const occasions = ['online', 'pagehide'] as const
      occasions.forEach((occasion) => window.addEventListener(occasion, retry))
      if (queue.length > 0) sendLater(0)
      return () => {
        listeners.delete(listener)
        occasions.forEach((occasion) => window.removeEventListener(occasion, retry))
      }
    },
  }
}

function savingOf(now: { isEmpty: boolean; isKept: boolean; isStopped: boolean; failures: number }): Saving {
  if (now.isEmpty) return 'saved'
  if (now.isStopped || (now.failures > 0 && !now.isKept)) return 'failed'
  return now.failures > 0 ? 'here' : 'saving'
}

/** What another visit left under `key`. What cannot be read is no reason to lose the visit. */
function stored<T extends Outgoing>(key: string): readonly T[] {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isOutgoing<T>) : []
  } catch {
    return []
  }
}

/** Only this module writes under its keys, so that an item with an id and a slot is one of ours. */
const isOutgoing = <T extends Outgoing>(item: unknown): item is T =>
  typeof item === 'object' && item !== null && 'clientId' in item && 'slot' in item

/** Whether the items are kept on the device: private windows and full disks keep nothing. */
function keep(key: string, items: readonly Outgoing[]): boolean {
  try {
    if (items.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(items))
    return true
  } catch {
    return false
  }
}
