import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'

import { launchChromium } from '../../scripts/chromium.mjs'
import { signInAsDemo } from '../../scripts/demo-sign-in.mjs'

const demoPeopleSchema = z.array(z.object({ role: z.string(), signIn: z.string(), password: z.string() }))

/** The address that the app under test serves on. */
export const address = process.env.E2E_ADDRESS ?? ''

/**
 * A Chromium for the test file. Call it once, at the top level: it returns the way to open a page, in a browser context
 * of its own (nobody signed in, nothing cached). After each test the pages are closed, and whatever the browser
 * complained about (an error in the console, a script that failed or was blocked) fails the test. A response that the
 * test provokes is expected with `expectFailures`, a pattern for the browser's message.
 */
export function useBrowser(): (
  options?: BrowserContextOptions & { expectFailures?: RegExp },
) => Promise<Page> {
  let browser: Browser | undefined
  let complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterEach(async () => {
    const found = complaints
    complaints = []
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(found).toEqual([])
  })

  afterAll(() => browser?.close())

  return async ({ expectFailures, ...options } = {}) => {
    if (!browser) throw new Error('The browser is launched before the first test: open pages inside tests.')
    const context = await browser.newContext({ baseURL: address, ...options })
    const page = await context.newPage()
    const complain = (text: string) => expectFailures?.test(text) || complaints.push(`${page.url()}: ${text}`)
    page.on(
      'console',
      (message) => message.type() === 'error' && complain(`${message.text()} (${message.location().url})`),
    )
    page.on('pageerror', (error) => complain(error.message))
    return page
  }
}

const demoPeople = () => demoPeopleSchema.parse(JSON.parse(process.env.E2E_DEMO_PEOPLE ?? '[]'))

/** How the seeded demo person with that role signs in. */
export function demoPerson(role: 'teacher' | 'student' | 'admin'): { signIn: string; password: string } {
  const person = demoPeople().find((each) => each.role === role)
  if (!person) throw new Error(`The seed has no demo ${role}.`)
  return person
}

/** Signs the page's browser in as the seeded demo person with that role, without filling in a form. */
export async function signInAs(page: Page, role: 'teacher' | 'student' | 'admin'): Promise<void> {
  await signInAsDemo(page.context(), demoPeople(), role)
}

/**
 * Waits until React listens on the part of the page that `selector` finds: a key pressed earlier goes unheard. The mark
 * is the property by which React knows its elements (its name starts so in React 17 to 19).
 */
export async function untilListening(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted)
      return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps$'))
    },
    selector,
    { timeout: 60_000 },
  )
}
