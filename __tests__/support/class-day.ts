import fs from 'node:fs'

import type { Locator, Page } from 'playwright-core'

import { readCsv } from '@/lib/exchange/csv/read'

import { placeOf, waitUntilSaved } from './quiz-run'

/** A student of a class as their sign-in card tells. */
export interface CardHolder {
  readonly alias: string
  readonly pin: string
}

/** The keys of a set by place, as its answer key on paper tells them; ends where it began. */
export async function keysOf(page: Page, set: string): Promise<readonly string[]> {
  await page.goto(`${set}/print?part=key`)
  const lines = page.locator('article ol > li')
  await lines.first().waitFor()
  return lines.locator('div > p > b').allInnerTexts()
}

/** Makes accounts from a list of aliases and PINs, in the class whose page is at `address`. */
export async function addStudents(
  page: Page,
  address: string,
  students: readonly CardHolder[],
): Promise<void> {
  await page.goto(`${address}/members/new`)
  const list = ['alias,PIN', ...students.map(({ alias, pin }) => `${alias},${pin}`)]
  await page.getByLabel('The list', { exact: true }).fill(list.join('\n'))
  await page.getByRole('button', { name: 'Check the list' }).click()
  await page.getByRole('button', { name: `Make ${students.length} accounts` }).click()
  await page.getByRole('button', { name: 'Print the cards' }).waitFor()
}

/** Signs a student in with what their card says. */
export async function comeIn(page: Page, code: string, { alias, pin }: CardHolder): Promise<void> {
  await page.goto(`/sign-in/class?code=${code}&alias=${encodeURIComponent(alias)}`)
  await page.getByLabel('PIN or password', { exact: true }).fill(pin)
  await page.getByRole('button', { name: 'Come back' }).click()
  await page.waitForURL(/\/home/)
}

/** Begins the quiz of that title with its access code; ends at its first question. */
export async function beginQuiz(page: Page, title: string, code: string): Promise<void> {
  await page.goto('/quizzes')
  await page.getByRole('link', { name: `Begin ${title}` }).click()
  await page.getByLabel('Access code').fill(code)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page
    .getByText(/^Question 1 of \d+$/)
    .first()
    .waitFor()
}

/** Answers the question on screen with its key, or with something that is not it; what was given comes back. */
export async function answerBy(page: Page, key: string, isRight = true): Promise<string> {
  const radios = page.locator('main input[type="radio"]')
  if ((await radios.count()) === 0) {
    const text = isRight ? key : 'not at all this'
    await page.locator('main input[type="text"]').fill(text)
    return text
  }
  const options = page.locator('main label.opt')
  const words = await options.locator('span:not(.opt-key)').allInnerTexts()
  const right = key.replace(/^[A-Z]\s+/, '')
  const at = words.findIndex((word) => (word === right) === isRight)
  await options.nth(at).click()
  return words[at] ?? ''
}

/** Goes on to the next question by the button of the run. */
async function goNext(page: Page): Promise<void> {
  const { place, total } = await placeOf(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await page
    .getByText(`Question ${place + 1} of ${total}`, { exact: true })
    .first()
    .waitFor()
}

/** Answers from the question on screen to the one at `end`, wrongly at the places in `misses`, and goes on behind it. */
export async function takeTo(
  page: Page,
  keys: readonly string[],
  {
    misses,
    end = keys.length,
    on = 'server',
  }: { misses: readonly number[]; end?: number; on?: 'server' | 'device' },
): Promise<void> {
  for (;;) {
    const { place } = await placeOf(page)
    await answerBy(page, keys[place - 1] ?? '', !misses.includes(place))
    await waitUntilSaved(page, on)
    if (place === keys.length) return
    await goNext(page)
    if (place >= end) return
  }
}

/** Takes the rest like `takeTo`, but the first typed answer in `words` of one's own; answers with its place. */
export async function takeInOwnWords(page: Page, keys: readonly string[], words: string): Promise<number> {
  for (;;) {
    const { place } = await placeOf(page)
    const field = page.locator('main input[type="text"]')
    if ((await field.count()) > 0) {
      await field.fill(words)
      await waitUntilSaved(page)
      await goNext(page)
      await takeTo(page, keys, { misses: [] })
      return place
    }
    await takeTo(page, keys, { misses: [], end: place })
  }
}

/** Takes the whole quiz by its plain forms, and hands it in. */
export async function takePlainly(
  page: Page,
  keys: readonly string[],
  misses: readonly number[],
): Promise<void> {
  await page.waitForURL(/\/attempt\/plain/)
  for (const [index, key] of keys.entries()) {
    const place = index + 1
    await page.getByText(`Question ${place} of ${keys.length}`, { exact: true }).waitFor()
    await answerBy(page, key, !misses.includes(place))
    const isLast = place === keys.length
    await page
      .getByRole('button', { name: isLast ? 'Save and finish…' : 'Save and go on' })
      .first()
      .click()
  }
  await page.getByText(`All ${keys.length} questions are answered.`).waitFor()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.waitForURL(/\/result$/)
}

/** What a teacher asks of an assignment beyond what the form proposes. */
export interface TimedRules {
  readonly className: string
  readonly title: string
  readonly minutes: number
  readonly accessCode: string
}

/** Assigns a set with a time limit, an access code and the questions in their own order; ends at the assignment. */
export async function assignTimed(page: Page, set: string, rules: TimedRules): Promise<void> {
  await page.goto(`${set}/assign`)
  await page.getByRole('radio', { name: new RegExp(rules.className) }).check({ force: true })
  await page.getByLabel('Title').fill(rules.title)
  await page.getByLabel('Time limit in minutes').fill(String(rules.minutes))
  await page.getByText('More rules').click()
  await page.getByLabel('Access code').fill(rules.accessCode)
  await page.getByRole('checkbox', { name: 'Another order of questions' }).uncheck({ force: true })
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await page.waitForURL(/\/assignments\/[0-9a-f-]{36}/)
}

/** Gives a student half as much time again in an assignment; ends at the list that says so. */
export async function giveHalfMoreTime(page: Page, assignment: string, alias: string): Promise<void> {
  await page.goto(assignment)
  await page.getByText('Change dates and rules').click()
  await page.getByRole('link', { name: 'Extra time and dates of their own' }).click()
  await page.getByRole('link', { name: `Change time and dates of ${alias}` }).click()
  await page.getByLabel('Extra time in this quiz').selectOption('50')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/allowances$/)
}

/** Sets the marks of the answer at a place of the attempt on screen, and says why. */
export async function setMarks(
  page: Page,
  { place, marks, reason }: { place: number; marks: number; reason: string },
): Promise<void> {
  const answer = page.locator('main > ol > li').nth(place - 1)
  await answer.locator('summary').click()
  await answer.getByLabel(/^Marks, of/).fill(String(marks))
  await answer.getByLabel('Reason').fill(reason)
  await answer.getByRole('button', { name: 'Set the marks' }).click()
  await answer.getByText(`0 became ${marks}, by`).waitFor()
}

/** The row of a table that a student has. */
export const rowOf = (page: Page, alias: string): Locator => page.getByRole('row').filter({ hasText: alias })

/** Takes the CSV of the page along: its cells, and its very text. */
export async function takeCsv(page: Page): Promise<{ rows: readonly (readonly string[])[]; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ])
  const text = fs.readFileSync(await download.path(), 'utf8')
  return { rows: readCsv(text), text }
}
