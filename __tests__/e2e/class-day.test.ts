import type { Page } from 'playwright-core'

import { signInAs, useBrowser } from '../support/browser'
import {
  addStudents,
  answerBy,
  assignTimed,
  beginQuiz,
  comeIn,
  giveHalfMoreTime,
  keysOf,
  rowOf,
  setMarks,
  takeCsv,
  takeInOwnWords,
  takePlainly,
  takeTo,
} from '../support/class-day'
import { handIn, waitUntilSaved } from '../support/quiz-run'
import { makeClass } from '../support/teaching'

const openPage = useBrowser()

/** Five whole quizzes, one after the other. */
jest.setTimeout(15 * 60_000)

const SET = 'The oldest lake on Earth'
/** A spreadsheet would take it for a formula. */
const TITLE = '@lake: how deep, how old?'
const CODE = 'ICE 7'
const MINUTES = 20

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|Failed to fetch/
/** What the server says to an answer that comes after the hand-in. */
const CONFLICT = /status of 409/

/** Each of the class with their own way of working, and the places they miss. */
const CLASS = {
  offline: { alias: 'Misty Otter', pin: '815360', misses: [4] },
  twoTabs: { alias: 'Quiet Heron', pin: '263904', misses: [] },
  extraTime: { alias: 'Silver Lark', pin: '590817', misses: [2, 5] },
  noScript: { alias: 'Wise Badger', pin: '736204', misses: [3] },
  ownWords: { alias: 'Amber Wren', pin: '407152', misses: [] },
} as const

type Member = (typeof CLASS)[keyof typeof CLASS]

const MEMBERS: readonly Member[] = Object.values(CLASS)

test('a class of five takes a timed quiz, and its teacher watches, settles, corrects and takes the marks along', async () => {
  const teacher = await openPage({ viewport: { width: 1280, height: 900 } })
  const { keys, code, room, assignment } = await prepare(teacher)
  await teacher.goto(`${assignment}/answers`)
  const begin = async (member: Member, options: Parameters<typeof openPage>[0] = {}) => {
    const page = await openPage({ ...PHONE, ...options })
    await comeIn(page, code, member)
    await beginQuiz(page, TITLE, CODE)
    return page
  }

  await loseTheNetwork(await begin(CLASS.offline, { expectFailures: NO_NETWORK }), teacher, keys)
  await useTwoTabs(await begin(CLASS.twoTabs, { expectFailures: CONFLICT }), keys)
  const slow = await begin(CLASS.extraTime)
  const [minutesLeft] = (await slow.getByRole('timer').innerText()).split(':')
  expect(Number(minutesLeft)).toBeGreaterThanOrEqual(MINUTES)
  await takeTo(slow, keys, CLASS.extraTime)
  await handIn(slow)
  await takePlainly(await begin(CLASS.noScript, { javaScriptEnabled: false }), keys, CLASS.noScript.misses)
  const student = await begin(CLASS.ownWords)
  const ownPlace = await takeInOwnWords(student, keys, 'the cold side of Asia')
  await handIn(student)

  for (const { alias, misses } of MEMBERS) {
    const wrong = alias === CLASS.ownWords.alias ? 1 : misses.length
    const marks = rowOf(teacher, alias).locator('td').first()
    await marks.filter({ hasText: new RegExp(`^${keys.length - wrong}$`) }).waitFor()
  }

  await askAndSettle(student, teacher, `${assignment}/requests`)
  await teacher.goto(assignment)
  await teacher.getByRole('link', { name: `Answers of ${CLASS.noScript.alias}` }).click()
  const [lateRight] = CLASS.noScript.misses
  await setMarks(teacher, { place: lateRight, marks: 1, reason: 'I had read it out wrongly.' })

  const expected = new Map(
    MEMBERS.map(({ alias, misses }) => {
      const wrong: readonly number[] = alias === CLASS.noScript.alias ? [] : misses
      return [alias, keys.map((_, index) => (wrong.includes(index + 1) ? 0 : 1))] as const
    }),
  )
  expect(ownPlace).toBeGreaterThan(0)
  await expectGradebook(teacher, room, expected)
  await teacher.goto(assignment)
  await expectResults(teacher, expected)
})

/** A class with cards, a set with known keys, and the set assigned with a time limit, half as much again for one. */
async function prepare(teacher: Page) {
  await signInAs(teacher, 'teacher')
  await teacher.goto('/question-sets')
  await teacher.getByRole('link', { name: SET, exact: true }).first().click()
  await teacher.waitForURL(/\/question-sets\/[0-9a-f-]{36}$/)
  const set = teacher.url()
  const keys = await keysOf(teacher, set)
  const className = `Class of five, ${Date.now()}`
  const code = await makeClass(teacher, className)
  const room = teacher.url()
  await addStudents(teacher, room, MEMBERS)
  await assignTimed(teacher, set, { className, title: TITLE, minutes: MINUTES, accessCode: CODE })
  const assignment = teacher.url().replace(/\?.*/, '')
  await giveHalfMoreTime(teacher, assignment, CLASS.extraTime.alias)
  await rowOf(teacher, CLASS.extraTime.alias).filter({ hasText: '30 minutes' }).waitFor()
  return { keys, code, room, assignment }
}

/** In the middle the network goes and comes back: nothing is lost, and the teacher's page follows by itself. */
async function loseTheNetwork(page: Page, teacher: Page, keys: readonly string[]): Promise<void> {
  const { alias, misses } = CLASS.offline
  await takeTo(page, keys, { misses, end: 2 })
  await rowOf(teacher, alias).filter({ hasText: 'at 3' }).waitFor()
  await page.context().setOffline(true)
  await takeTo(page, keys, { misses, end: 4, on: 'device' })
  await page.context().setOffline(false)
  await waitUntilSaved(page)
  await rowOf(teacher, alias).filter({ hasText: 'at 5' }).waitFor()
  await takeTo(page, keys, { misses })
  await handIn(page)
}

/** What was said last stays, whichever tab it came from; what is said after the hand-in leads to the result. */
async function useTwoTabs(first: Page, keys: readonly string[]): Promise<void> {
  const [key = ''] = keys
  const second = await first.context().newPage()
  await second.goto(first.url())
  await answerBy(first, key, false)
  await waitUntilSaved(first)
  await takeTo(second, keys, CLASS.twoTabs)
  await handIn(second)
  await answerBy(first, key)
  await first.waitForURL(/\/result$/)
}

/** "I was right": the teacher settles the text once, and the student's mark follows. */
async function askAndSettle(student: Page, teacher: Page, requests: string): Promise<void> {
  await student.getByRole('button', { name: 'I was right' }).click()
  await student.getByText('You asked your teacher to look at this answer.').waitFor()
  await teacher.goto(requests)
  await teacher.getByText('the cold side of Asia', { exact: true }).waitFor()
  await teacher.getByLabel('A word to them').fill('Said differently, and right.')
  await teacher.getByRole('button', { name: 'Count it' }).click()
  await teacher.getByText('Nothing to look at now').waitFor()
  await student.reload()
  expect(await student.getByRole('button', { name: 'I was right' }).count()).toBe(0)
}

type Expected = ReadonlyMap<string, readonly number[]>

const sum = (marks: readonly number[]): number => marks.reduce((total, one) => total + one, 0)

/** The gradebook of the class holds each total, on screen and in its CSV, whose head is safe to open in a sheet. */
async function expectGradebook(teacher: Page, room: string, expected: Expected): Promise<void> {
  await teacher.goto(`${room}/gradebook`)
  const { rows } = await takeCsv(teacher)
  expect(rows[0]?.[1]).toBe(`'${TITLE}`)
  for (const [alias, marks] of expected) {
    const total = String(sum(marks))
    await rowOf(teacher, alias).filter({ hasText: total }).first().waitFor()
    expect(rows.find(([who]) => who === alias)?.[1]).toBe(total)
  }
}

/** The results of the assignment hold, as CSV, what each student answered, question by question. */
async function expectResults(teacher: Page, expected: Expected): Promise<void> {
  const { rows, text } = await takeCsv(teacher)
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  for (const [alias, marks] of expected) {
    const [, state, , late, ...figures] = rows.find(([who]) => who === alias) ?? []
    expect([state, late]).toEqual(['handed in', ''])
    expect(figures.map(Number)).toEqual([sum(marks), marks.length, ...marks])
  }
}
