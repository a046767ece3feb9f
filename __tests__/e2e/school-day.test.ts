import fs from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'

import { readSampleArticles } from '@/prisma/seed/articles'

import { useBrowser } from '../support/browser'
import { answerTheRest, handIn } from '../support/quiz-run'
import {
  assignAsProposed,
  countCorroborated,
  draftSetFrom,
  importFile,
  joinClass,
  makeClass,
  reviewAndPublish,
  signUpAsTeacher,
  type Imported,
  type TextFile,
} from '../support/teaching'

const openPage = useBrowser()

test('from two articles to a class that has answered', () => schoolDay('samples', samplePair()))

const given = path.resolve('../shared/data/articles')
const files = ['zoo-gift-a.txt', 'zoo-gift-b.txt'].map((name) => path.join(given, name))
const areGiven = files.every((file) => fs.existsSync(file))
const whenGiven = areGiven ? test : test.skip
whenGiven(
  `the same with the two articles given by path${areGiven ? '' : ': NOT RUN, they are not there'}`,
  () =>
    schoolDay(
      'given',
      files.map((file) => ({ name: path.basename(file), text: fs.readFileSync(file, 'utf8') })),
    ),
)

/** A teacher's and a student's whole day, on two articles about one event. */
async function schoolDay(name: string, articles: readonly TextFile[]): Promise<void> {
  const teacher = await openPage({ viewport: { width: 1280, height: 900 } })
  await signUpAsTeacher(teacher, `${name}-${Date.now()}@school.example`)
  const [one, other] = await importBoth(teacher, articles)
  expect(await countCorroborated(teacher, one, other)).toBeGreaterThan(3)
  await draftSetFrom(teacher, [one.title, other.title])
  await reviewAndPublish(teacher)
  const set = teacher.url()
  const code = await makeClass(teacher, `Class of ${name}`)
  await assignAsProposed(teacher, set)
  const assignment = teacher.url()

  const student = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const alias = await joinClass(student, code)
  await student.getByRole('link', { name: /Begin/ }).first().click()
  await student.getByRole('button', { name: 'Begin' }).click()
  await answerTheRest(student)
  await handIn(student)
  await student.locator('blockquote.source mark.hl').first().waitFor()

  await teacher.goto(assignment)
  const row = teacher.getByRole('row').filter({ hasText: alias })
  await row.filter({ hasText: 'handed in' }).waitFor()
}

function samplePair(): readonly TextFile[] {
  return readSampleArticles()
    .slice(-2)
    .map(({ slug, text }) => ({ name: `${slug}.txt`, text }))
}

async function importBoth(page: Page, [first, second]: readonly TextFile[]): Promise<[Imported, Imported]> {
  if (!first || !second) throw new Error('A pair is two articles')
  return [await importFile(page, first), await importFile(page, second)]
}
