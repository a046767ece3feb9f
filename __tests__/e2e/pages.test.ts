import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

import { address, signInAs, useBrowser } from '../support/browser'
import { crawl } from '../support/crawl'

const openPage = useBrowser()

/** A walk ends by itself; this only keeps one that hangs from hanging for ever. */
jest.setTimeout(15 * 60_000)

/** Links lead to pages that are not for everybody: those answer with a page that says so. */
const REFUSED = /status of 40[134]/

const START = { visitor: '/', student: '/home', teacher: '/home', admin: '/home' } as const
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

test.each(Object.keys(START) as (keyof typeof START)[])(
  'every page that a %s can reach is free of axe violations, wide and light as well as narrow and dark',
  async (who) => {
    for (const view of VIEWS) {
      const page = await openPage({ ...view, expectFailures: REFUSED })
      if (who !== 'visitor') await signInAs(page, who)
      const found: string[] = []
      const visited = await crawl(
        page,
        [address + START[who], ...(who === 'visitor' ? [`${address}/gallery`] : [])],
        {
          most: 60,
          visit: async (kind) => {
            found.push(...(await faultsOf(page)).map((fault) => `${kind}: ${fault}`))
          },
        },
      )
      expect(found).toEqual([])
      expect(visited.length).toBeGreaterThan(5)
    }
  },
)

test.each(Object.keys(START) as (keyof typeof START)[])(
  'no page that a %s can reach scrolls sideways at 320 pixels',
  async (who) => {
    const page = await openPage({ viewport: { width: 320, height: 700 }, expectFailures: REFUSED })
    if (who !== 'visitor') await signInAs(page, who)
    const tooWide: string[] = []
    await crawl(page, [address + START[who]], {
      most: 60,
      visit: async (kind) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (width > 320) tooWide.push(`${kind}: ${width}`)
      },
    })
    expect(tooWide).toEqual([])
  },
)

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
