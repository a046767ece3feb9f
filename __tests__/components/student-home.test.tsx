import { screen, within } from '@testing-library/react'

import { StudentHome } from '@/components/home/student-home'
import type { QuizView } from '@/lib/data/quizzes'
import type { StudentHomeView } from '@/lib/data/student-home'

import { renderWithMessages } from '../support/screen'

const home: StudentHomeView = {
  today: '2026-03-19',
  now: new Date('2026-03-19T09:00:00Z'),
  timeZone: 'Europe/Oslo',
  alias: 'Quiet Heron',
  hasClass: true,
  waitsFor: [],
  dueCount: 0,
  first: null,
  nextDay: null,
  quizzes: [],
  kept: [],
  keptCount: 0,
  daysInARow: 0,
  board: null,
}

const handedIn = { number: 1, handedInAt: new Date('2026-03-12T09:00:00Z'), marks: 8, maxMarks: 10 }

const quiz = (title: string, change: Partial<QuizView>): QuizView => ({
  assignmentId: title.toLowerCase(),
  title,
  className: '8B Geography',
  questionCount: 9,
  opensAt: new Date('2026-03-16T08:00:00Z'),
  dueAt: new Date('2026-03-20T15:00:00Z'),
  closesAt: new Date('2026-03-27T15:00:00Z'),
  status: 'open',
  attemptsAllowed: 1,
  timeLimitSeconds: null,
  open: null,
  handedIn: [],
  countedAttempt: 'best',
  counted: null,
  toldAt: null,
  feedback: 'after_hand_in',
  kind: 'quiz',
  practice: null,
  isOneWay: false,
  needsCode: false,
  ...change,
})

const shown = (change: Partial<StudentHomeView>) =>
  renderWithMessages(<StudentHome view={{ ...home, ...change }} />)
const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('what is due comes first, its gap read aloud as a blank', () => {
  const first = { title: 'The Skarholm light', stem: 'It floats on a bath of _____.', context: null }
  shown({ dueCount: 3, first, nextDay: '2026-03-20' })
  expect(title()).toBe('Three cards are due')
  expect(screen.getByText('blank')).toBeInTheDocument()
  expect(screen.getByText(/About two minutes. After that, nothing is due until tomorrow./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/reviews')
})

test('each assignment has its state and at most one thing to do', () => {
  shown({
    quizzes: [
      quiz('Light', { open: { nextPlace: 4 } }),
      quiz('Linnet', { dueAt: new Date('2026-03-24T15:00:00Z') }),
      quiz('Lake', { status: 'not-open', opensAt: new Date('2026-03-23T08:00:00Z') }),
      quiz('Fair', {
        status: 'late',
        dueAt: new Date('2026-03-17T15:00:00Z'),
        closesAt: new Date('2026-03-24T15:00:00Z'),
      }),
      quiz('Comet', { status: 'done', handedIn: [handedIn], counted: handedIn }),
      quiz('Missed', { status: 'closed' }),
    ],
  })
  const lines = screen.getAllByRole('listitem').map((line) => ({
    text: line.textContent,
    act: within(line).getAllByRole('link').at(1)?.getAttribute('href') ?? null,
  }))
  expect(lines).toEqual([
    { text: expect.stringContaining('Due tomorrow, 16:00Go on at 4'), act: '/quizzes/light/attempt' },
    { text: expect.stringContaining('Due on Tuesday 24 MarchBegin'), act: '/quizzes/linnet' },
    { text: expect.stringContaining('Opens on Monday 23 March, 09:00'), act: null },
    {
      text: expect.stringContaining('Was due on Tuesday 17 March. Taken until Tuesday 24 MarchBegin'),
      act: '/quizzes/fair',
    },
    {
      text: expect.stringContaining('Handed in on Thursday 12 March 8 of 10'),
      act: '/quizzes/comet/result',
    },
  ])
  expect(title()).toBe('Three quizzes wait for you')
})

test('nothing due is good news, with the day on which the next cards come', () => {
  shown({ nextDay: '2026-03-23' })
  expect(title()).toBe('Nothing is due today')
  expect(screen.getByText(/The next cards come on Monday 23 March/)).toBeVisible()
  expect(screen.getByText(/Nothing is assigned now/)).toBeVisible()
})

test('without a class there is one thing to do', () => {
  shown({ hasClass: false })
  expect(title()).toBe('Welcome, Quiet Heron')
  expect(screen.getByRole('link', { name: 'Join a class' })).toHaveAttribute('href', '/join')
  expect(screen.queryByRole('heading', { name: 'Assignments' })).toBeNull()
})

test('who joined and is not let in yet is told so, and is not asked to join', () => {
  shown({ hasClass: false, waitsFor: ['8B Geography'] })
  expect(screen.getByRole('heading', { name: 'You have joined 8B Geography' })).toBeVisible()
  expect(screen.getByText(/Your teacher still has to let you in/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Join a class' })).toBeNull()
})

test('study days are counted in strokes and said in words', () => {
  shown({ daysInARow: 7 })
  expect(screen.getByRole('img', { name: '7 study days in a row' })).toBeVisible()
  expect(
    screen.getByText(/Seven in a row. Weekends, holidays and days with nothing due break no row/),
  ).toBeVisible()
})
