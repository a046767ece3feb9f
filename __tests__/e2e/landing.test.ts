import fs from 'node:fs'
import path from 'node:path'

import { readSampleArticles } from '@/prisma/seed/articles'

import { useBrowser } from '../support/browser'

const openPage = useBrowser()

/** Where pictures go: into the README's folder when it is to be renewed, else beside the other throw-away data. */
const PICTURES = process.env.UPDATE_PICTURES ? 'docs/images' : '.data/pictures'

test('a visitor pastes an article and gets its questions, each with its sentence, and nothing is kept', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 860 } })
  await page.goto('/')
  const [article] = readSampleArticles()
  await page.getByRole('textbox', { name: 'Your article' }).fill(article?.text ?? '')
  await page.keyboard.press('Control+Enter')
  await page
    .getByText(/^\d+ good questions found$/)
    .first()
    .waitFor()
  await page
    .getByText(/^\d+(\.\d+)? s, no language model$/)
    .first()
    .waitFor()
  expect(await page.locator('main mark.hl').count()).toBeGreaterThan(5)
  await page.getByText('See each reason').waitFor()
  expect(await page.context().cookies()).toEqual([])

  fs.mkdirSync(PICTURES, { recursive: true })
  await page.evaluate(() => window.scrollTo({ top: 0 }))
  await page.screenshot({ path: path.join(PICTURES, 'landing.png') })
})

test('bad input on the landing page gets a sentence and loses nothing', async () => {
  const page = await openPage()
  await page.goto('/')
  const box = page.getByRole('textbox', { name: 'Your article' })
  await page.getByRole('button', { name: /^Make questions/ }).click()
  await page.getByText('Paste an article first, or try the sample.').waitFor()
  await box.fill('Too short to ask.')
  await page.getByRole('button', { name: /^Make questions/ }).click()
  await page.getByText(/^That is too short to ask about/).waitFor()
  expect(await box.inputValue()).toBe('Too short to ask.')
})
