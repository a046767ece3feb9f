/** What one of our own addresses answers: its body, or the code of a refusal. */
export type Reply =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly error: Refusal }

interface Refusal {
  readonly code: string
  /** What would be free, where something is taken. */
  readonly suggestion?: string
}

/** Posts JSON to one of our own addresses, also while the page closes. A missing connection is the refusal `offline`. */
export async function post(address: string, body: unknown, signal?: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
      ...(signal && { signal }),
    })
    const answer: unknown = await response.json()
    return response.ok ? { ok: true, body: answer } : { ok: false, error: readRefusal(answer) }
  } catch {
    return { ok: false, error: { code: 'offline' } }
  }
}

function readRefusal(answer: unknown): Refusal {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return { code: 'malformed' }
  const suggestion = 'suggestion' in answer ? answer.suggestion : undefined
  return { code: String(answer.error), ...(typeof suggestion === 'string' && { suggestion }) }
}
