import type { Page } from 'playwright-core'

/** The number of the question on screen and of all, from "Question 3 of 9". */
export async function placeOf(page: Page): Promise<{ place: number; total: number }> {
  const text = await page
    .getByText(/^Question \d+ of \d+$/)
    .first()
    .innerText()
  const [place = 0, total = 0] = (text.match(/\d+/g) ?? []).map(Number)
  return { place, total }
}

/** What the screen says once an answer is on the server, or only on the device. */
const SAID = { server: /^\s*Saved\s*$/, device: /^\s*Saved on this device/ } as const

/** Gives some answer to the question on screen, whatever its form, and waits until it is where it should be. */
export async function answerSomehow(page: Page, on: keyof typeof SAID = 'server'): Promise<void> {
  const main = page.locator('main')
  const radios = main.locator('input[type="radio"]')
  const selects = main.locator('select')
  const asIs = main.getByRole('button', { name: 'This order is my answer' })
  const field = main.locator('input[type="text"]')
  if ((await radios.count()) > 0) await radios.first().check({ force: true })
  else if ((await selects.count()) > 0) {
    for (const select of await selects.all()) await select.selectOption({ index: 1 })
  } else if ((await asIs.count()) > 0) await asIs.click()
  else await field.first().fill('something else')
  await waitUntilSaved(page, on)
}

/** Waits until the screen says that the last answer is on the server, or on the device. */
export async function waitUntilSaved(page: Page, on: keyof typeof SAID = 'server'): Promise<void> {
  await page.getByRole('status').filter({ hasText: SAID[on] }).first().waitFor()
}

/** The words of the question on screen. */
export const stemOn = (page: Page): Promise<string> => page.locator('#stem').innerText()

/** What the question on screen shows of its article: the sentence above it, if there is one, and the stem. */
export const shownOn = async (page: Page): Promise<string> =>
  [...(await page.locator('.q-context').allInnerTexts()), await stemOn(page)].join(' ')

/** Answers every question from the one on screen to the last, each once; answers with what they show of the article. */
export async function answerTheRest(page: Page): Promise<readonly string[]> {
  const shown: string[] = []
  for (;;) {
    const { place, total } = await placeOf(page)
    shown.push(await shownOn(page))
    await answerSomehow(page)
    if (place === total) return shown
    await page.getByRole('button', { name: 'Next' }).click()
    await page
      .getByText(`Question ${place + 1} of ${total}`, { exact: true })
      .first()
      .waitFor()
  }
}

/** Hands in through the dialog and waits for the result. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in…' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click()
  await page.waitForURL(/\/result$/)
}
