import fs from 'node:fs'
import path from 'node:path'

import { readSampleArticles } from '@/prisma/seed/articles'

import { useBrowser } from '../support/browser'
import { answerTheRest, handIn } from '../support/quiz-run'
import {
  assignAsProposed,
  draftSetFrom,
  importFile,
  joinClass,
  makeClass,
  reviewAndPublish,
  signUpAsTeacher,
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
  for (const article of articles) await importFile(teacher, article)
  await teacher.locator('article mark.hl').first().waitFor()

  await draftSetFrom(teacher, articles.map(titleOf))
  await teacher.getByText('Also told by').first().waitFor()
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

const titleOf = ({ text }: TextFile): string => text.trim().split('\n')[0] ?? ''
