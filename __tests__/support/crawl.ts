import type { Page } from 'playwright-core'

/** An address with its ids taken out: one for each kind of page. */
export const kindOf = (url: string): string => {
  const { pathname, searchParams } = new URL(url)
  const path = pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[id]')
    .replace(/\/join\/[^/]+$/, '/join/[code]')
  return [path, ...[...searchParams.keys()].sort()].join(' ')
}

/**
 * Visits one page of each kind that links lead to from `start`, and calls `visit` on it. Only links are followed:
 * nothing is sent. Addresses that answer with a file are left out. `most` bounds the walk.
 */
export async function crawl(
  page: Page,
  start: readonly string[],
  { most, visit }: { most: number; visit: (kind: string) => Promise<void> },
): Promise<readonly string[]> {
  const seen = new Set<string>()
  const waiting = [...start]
  for (let next = waiting.shift(); next && seen.size < most; next = waiting.shift()) {
    const kind = kindOf(next)
    if (seen.has(kind)) continue
    seen.add(kind)
    await page.goto(next, { waitUntil: 'load' })
    await visit(kind)
    waiting.push(...(await linksOn(page)))
  }
  return [...seen]
}

async function linksOn(page: Page): Promise<string[]> {
  const origin = new URL(page.url()).origin
  const links = await page.$$eval('a[href]:not([download])', (anchors) =>
    anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? (anchor.href.split('#')[0] ?? '') : '')),
  )
  return links.filter((link) => link.startsWith(`${origin}/`) && !link.startsWith(`${origin}/api/`))
}
