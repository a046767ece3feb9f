import { readSampleArticles } from '@/prisma/seed/articles'

import { demoPerson, signInAs, untilListening, useBrowser } from '../support/browser'
import {
  answerSomehow,
  answerTheRest,
  handIn,
  placeOf,
  shownOn,
  stemOn,
  waitUntilSaved,
} from '../support/quiz-run'
import { recordWire, type Received } from '../support/wire'

const openPage = useBrowser()
const ASSIGNED = 'The oldest lake on Earth'

test('a student signs in, takes a quiz, comes back to it, hands in and reads why, and no key came before', async () => {
  const page = await openPage()
  await page.goto('/sign-in')
  const { signIn, password } = demoPerson('student')
  await page.getByLabel('E-mail').fill(signIn)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/home$/)

  const received = recordWire(page)
  await page.getByRole('link', { name: ASSIGNED }).first().click()
  await page.getByRole('button', { name: 'Begin' }).click()
  const { total } = await placeOf(page)
  const firstShown = await shownOn(page)
  await answerSomehow(page)
  await page.getByRole('button', { name: 'Next' }).click()
  const secondStem = await stemOn(page)

  await page.goto('/home')
  await page.getByRole('link', { name: /Go on at 2/ }).click()
  await page.waitForURL(/\/attempt$/)
  expect(await placeOf(page)).toEqual({ place: 2, total })
  expect(await stemOn(page)).toBe(secondStem)
  expectNoKeys(await received(), [firstShown, ...(await answerTheRest(page))])

  await handIn(page)
  expect(await page.getByText(/^of \d+$/).count()).toBeGreaterThan(0)
  const sources = page.locator('blockquote.source mark.hl')
  expect(await sources.count()).toBe(total)
  await page.getByRole('link', { name: 'Read the article' }).first().click()
  await page.locator('article mark.hl').first().waitFor()
})

test('an answer given without a network is kept on the device and sent when the network is back', async () => {
  const page = await openPage({ expectFailures: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ })
  await signInAs(page, 'student')
  await page.goto('/quizzes')
  await page.getByRole('link', { name: /Go on/ }).first().click()
  await page.waitForURL(/\/attempt$/)
  await page.context().setOffline(true)
  await answerSomehow(page, 'device')
  await page.context().setOffline(false)
  await waitUntilSaved(page)
})

test('due cards are turned, graded and taken back by keyboard', async () => {
  const page = await openPage()
  await signInAs(page, 'student')
  await page.goto('/reviews')
  await untilListening(page, '.flash-front')
  const first = await page.locator('.flash-front').innerText()
  await page.keyboard.press('Space')
  await page.locator('.flash-answer').waitFor()
  expect(await page.locator('.flash blockquote.source').count()).toBe(1)
  await page.keyboard.press('2')
  await page.getByText(/^2 of \d+$/).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^1 of \d+$/).waitFor()
  expect(await page.locator('.flash-front').innerText()).toBe(first)
})

/** Fields that only an answered question may show, as JSON or inside a server payload. */
const FORBIDDEN =
  /\\?"(accepted|explanation|excerpt|factId|claimId|memoryItemId|isCorrect|correct|tolerance|markStart)\\?":/

/** Nothing that was received holds a field of an answer, or a sentence of the article that no question shows. */
function expectNoKeys(received: readonly Received[], shown: readonly string[]): void {
  expect(received.length).toBeGreaterThan(5)
  const everything = received.map(({ body }) => body).join('\n')
  const told = sentencesOf(ASSIGNED).filter(
    (sentence) => everything.includes(sentence) && !shown.some((text) => text.includes(sentence)),
  )
  expect(told).toEqual([])
  const leaking = received.filter(({ url, body }) => !url.includes('/_next/static/') && FORBIDDEN.test(body))
  expect(leaking.map(({ url }) => url)).toEqual([])
}

/** The article's sentences: the source of every answer. */
function sentencesOf(title: string): string[] {
  const article = readSampleArticles().find((one) => one.title === title)
  return (article?.text ?? '').split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 40)
}
