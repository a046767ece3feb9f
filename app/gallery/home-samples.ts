import type { AssignmentProgressView } from '@/lib/data/assignments'
import type { ClassView } from '@/lib/data/classes'
import type { QuestionSetView } from '@/lib/data/question-sets'
import type { QuizView } from '@/lib/data/quizzes'
import type { StudentHomeView } from '@/lib/data/student-home'
import type { NeedView, TaughtClassView } from '@/lib/data/teacher-home'

import { LONG_WORDS } from './samples'

const at = (day: number, hour = 16): Date => new Date(Date.UTC(2026, 2, day, hour))

/** A student's home on a Thursday, in the middle of things. */
export const HOME: StudentHomeView = {
  today: '2026-03-19',
  now: at(19, 9),
  timeZone: 'UTC',
  alias: 'Quiet Heron',
  hasClass: true,
  waitsFor: [],
  dueCount: 3,
  first: null,
  nextDay: '2026-03-20',
  quizzes: [],
  kept: [],
  keptCount: 0,
  daysInARow: 4,
  board: null,
}

export const CARD = {
  title: 'The Skarholm light',
  stem: 'How many lighthouses still had a keeper?',
  context: null,
}

export const CLOZE_CARD = {
  title: 'The Skarholm light',
  stem: 'It floats on a bath of _____.',
  context: 'The lens weighs two tonnes.',
}

const handedIn = { number: 1, handedInAt: at(17), marks: 8, maxMarks: 10 }

const quiz = (title: string, change: Partial<QuizView>): QuizView => ({
  assignmentId: title,
  title,
  className: '8B Geography',
  questionCount: 9,
  opensAt: at(16),
  dueAt: at(24),
  closesAt: at(31),
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

/** One quiz in each state. */
export const QUIZZES: readonly QuizView[] = [
  quiz('The Skarholm light', { status: 'due-soon', dueAt: at(20), open: { nextPlace: 4 } }),
  quiz('Eight bends for the Linnet', {}),
  quiz(LONG_WORDS, { status: 'late', dueAt: at(18) }),
  quiz('The last paper mill', { status: 'not-open', opensAt: at(23, 8) }),
  quiz('A comet that came in daylight', { status: 'done', handedIn: [handedIn], counted: handedIn }),
]

const aClass = (change: Partial<ClassView> = {}): ClassView => ({
  id: 'class',
  name: '8B Geography',
  teacher: 'Ms Adeyemi',
  coTeachers: [],
  joinCode: 'LARK-27KM',
  joinOpen: true,
  joinClosesAt: null,
  seats: null,
  joinsWait: false,
  timeZone: 'UTC',
  boardEnabled: true,
  archived: false,
  memberCount: 26,
  canManage: true,
  canArchive: true,
  isTaughtByViewer: true,
  ...change,
})

const ASSIGNMENT: AssignmentProgressView = {
  id: 'assignment',
  title: 'The Skarholm light',
  classId: 'class',
  className: '8B Geography',
  timeZone: 'UTC',
  setId: 'set',
  setTitle: 'The Skarholm light',
  isOwnSet: true,
  versionNumber: 1,
  questions: 9,
  opensAt: at(16),
  dueAt: at(20),
  closesAt: at(27),
  lateWork: 'week',
  attemptsAllowed: 1,
  countedAttempt: 'best',
  kind: 'quiz',
  isOneWay: false,
  feedback: 'after_hand_in',
  accessCode: null,
  timeLimitMinutes: null,
  shuffleQuestions: true,
  shuffleOptions: true,
  withdrawnAt: null,
  allowances: [],
  begun: 14,
  handedIn: 11,
  members: 26,
}

const SET: QuestionSetView = {
  id: 'set',
  title: 'Eight bends for the Linnet',
  tags: [],
  tally: { accepted: 4, rejected: 1, toRead: 9 },
  articles: [],
  published: null,
  changedSince: false,
  answeredBy: 0,
  updatedAt: at(19),
}

/** One of each thing that can need a teacher. */
export const NEEDS: readonly NeedView[] = [
  { what: 'waiting', class: { ...aClass(), waitingCount: 2 } },
  {
    what: 'due-soon',
    assignment: {
      ...ASSIGNMENT,
      missing: [
        'Far Bell',
        'Grey Fern',
        'Marble Fox',
        'Paper Kite',
        'Quiet Heron',
        'Tin Whistle',
        'Blue Otter',
      ],
    },
  },
  { what: 'missing', assignment: { ...ASSIGNMENT, id: 'late', dueAt: at(18), missing: ['Grey Fern'] } },
  {
    what: 'reported',
    set: {
      id: 'reported',
      title: 'The last paper mill',
      questions: 1,
      reports: 3,
      stem: 'When did the mill close?',
    },
  },
  {
    what: 'fading',
    fading: { assignment: { ...ASSIGNMENT, id: 'fading' }, recall: 0.74, inAWeek: 0.69, students: 26 },
  },
  { what: 'drafts', set: SET },
  { what: 'unpublished', set: { ...SET, id: 'read', tally: { accepted: 12, rejected: 2, toRead: 0 } } },
  {
    what: 'nobody',
    class: { ...aClass({ id: 'new', name: LONG_WORDS, memberCount: 0 }), waitingCount: 0 },
  },
]

export const TAUGHT: readonly TaughtClassView[] = [
  { ...aClass(), assigned: ASSIGNMENT },
  { ...aClass({ id: 'closed', name: '7A Reading', joinOpen: false, memberCount: 31 }), assigned: null },
  { ...aClass({ id: 'long', name: LONG_WORDS }), assigned: null },
]
