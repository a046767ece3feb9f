import type { Page, Response } from 'playwright-core'

/** What one response brought to the browser. */
export interface Received {
  readonly url: string
  readonly body: string
}

const TEXTUAL = /html|json|javascript|x-component|text\/plain/

/** Writes down everything that reaches the page from now on: documents, server payloads, data, scripts. */
export function recordWire(page: Page): () => Promise<readonly Received[]> {
  const pending: Promise<Received | null>[] = []
  const listen = (response: Response) => pending.push(read(response))
  page.on('response', listen)
  return async () => {
    page.off('response', listen)
    return (await Promise.all(pending)).filter((one) => one !== null)
  }
}

async function read(response: Response): Promise<Received | null> {
  const isBodiless = response.status() >= 300 && response.status() < 400
  if (isBodiless || !TEXTUAL.test(response.headers()['content-type'] ?? '')) return null
  const body = await response.text().catch(() => null)
  return body === null ? null : { url: response.url(), body }
}
