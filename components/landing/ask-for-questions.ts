import { TRY_MAX_CHARACTERS, TRY_MIN_CHARACTERS, type TryOut } from '@/lib/domain/questions/try-out'

/** Why no questions came; each has its sentence in the catalogue. */
export type TryFault = 'empty' | 'tooShort' | 'tooLong' | 'tooMany' | 'offline' | 'failed'

type Answered =
  | { readonly ok: true; readonly made: TryOut; readonly milliseconds: number }
  | { readonly ok: false; readonly fault: TryFault }

/** What can be said of a text before it is sent; null when it can be tried. */
export function faultOf(text: string): TryFault | null {
  const length = text.trim().length
  if (length === 0) return 'empty'
  if (length < TRY_MIN_CHARACTERS) return 'tooShort'
  return length > TRY_MAX_CHARACTERS ? 'tooLong' : null
}

/** Asks the server for questions on a text. `milliseconds` is what the making took there. */
export async function askForQuestions(text: string, seed: number): Promise<Answered> {
  try {
    const response = await fetch('/api/try', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: text.trim(), seed }),
    })
    if (response.ok) return { ok: true, ...(await response.json()) }
    return { ok: false, fault: faultByStatus[response.status] ?? 'failed' }
  } catch {
    return { ok: false, fault: 'offline' }
  }
}

const faultByStatus: Readonly<Record<number, TryFault>> = { 413: 'tooLong', 429: 'tooMany' }
