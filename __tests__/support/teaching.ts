import type { Page } from 'playwright-core'

/** A text file as a teacher has it on disk. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Makes a teacher's account, which ends at the teacher's home. */
export async function signUpAsTeacher(page: Page, email: string): Promise<void> {
  await page.goto('/sign-up')
  await page.getByRole('radio', { name: /^Teach/ }).check({ force: true })
  await page.getByLabel('Your name, as others see it').fill('Mr Okoro')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('seven herons wait here')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL(/\/home/)
}

/** An article as its page shows it. */
export interface Imported {
  readonly id: string
  readonly title: string
}

/** Uploads a file, checks its text and saves it; ends at the article. */
export async function importFile(page: Page, { name, text }: TextFile): Promise<Imported> {
  await page.goto('/articles/new')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByRole('heading', { name: 'Check the text' }).waitFor()
  await page.getByRole('button', { name: 'Save the article' }).click()
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/)
  await page.locator('article mark.hl').first().waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  return { id, title: await page.getByRole('heading', { level: 1 }).innerText() }
}

/** Compares two articles; answers with how many facts both tell. */
export async function countCorroborated(page: Page, one: Imported, other: Imported): Promise<number> {
  await page.goto(`/articles/compare?a=${one.id}&b=${other.id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.locator('main mark.hl--both').count()
}

/** Drafts a set from the articles of these titles, and opens its review. */
export async function draftSetFrom(page: Page, titles: readonly string[]): Promise<void> {
  await page.goto('/question-sets/new')
  for (const title of titles) await page.getByRole('checkbox', { name: title }).first().check({ force: true })
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.waitForURL(/\/review/)
}

/** Reads a draft by keyboard: accepts, replaces, takes back, rejects, accepts the rest, and publishes. */
export async function reviewAndPublish(page: Page): Promise<void> {
  const shows = (name: string, count: number) =>
    page
      .locator('main dl > div')
      .filter({ hasText: new RegExp(`^${name}\\s*${count}$`) })
      .waitFor()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('a')
  await shows('accepted', 1)
  await page.keyboard.press('a')
  await shows('accepted', 2)
  await page.keyboard.press('z')
  await shows('accepted', 1)
  await page.keyboard.press('r')
  await shows('rejected', 1)
  await page
    .getByRole('button', { name: /^Accept all the rest/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Publish \d+ questions?$/ })
    .first()
    .click()
  await page.waitForURL(/\/question-sets\/[0-9a-f-]{36}(\?.*)?$/)
}

/** Makes a class; answers with its join code. */
export async function makeClass(page: Page, name: string): Promise<string> {
  await page.goto('/classes/new')
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Make the class' }).click()
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}/)
  const code = await page
    .getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    .first()
    .innerText()
  return code
}

/** Assigns the set whose page is at `address` as the form proposes; ends at the assignment. */
export async function assignAsProposed(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: 'Assign to a class' }).click()
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await page.waitForURL(/\/assignments\/[0-9a-f-]{36}/)
}

/** Joins a class by its code, as somebody who was never here; ends at the student's home. */
export async function joinClass(page: Page, code: string): Promise<string> {
  await page.goto(`/join/${code}`)
  const alias = await page.getByLabel('Your alias').inputValue()
  for (const [place, digit] of ['First', 'Second', 'Third', 'Fourth'].entries()) {
    await page.getByLabel(`${digit} digit`).fill('4071'.charAt(place))
  }
  await page.getByRole('button', { name: /^Join / }).click()
  await page.waitForURL(/\/home/)
  return alias
}
