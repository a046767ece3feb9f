import fc from 'fast-check'

import { readAccessCode } from '@/lib/domain/assignments/access-code'
import { isTold, toldAt } from '@/lib/domain/assignments/feedback'
import { assignmentStatus, mayAnswer } from '@/lib/domain/assignments/status'
import { allowanceOf, termsFor } from '@/lib/domain/assignments/terms'

const DAY = 86_400_000
const start = new Date('2026-03-16T08:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * DAY)

const days = fc.integer({ min: 1, max: 60 })
const assignment = fc
  .record({ due: days, late: fc.option(days), own: fc.array(fc.option(days), { maxLength: 4 }) })
  .map(({ due, late, own }) => ({
    ...{ opensAt: start, attemptsAllowed: 1, timeLimitSeconds: null, withdrawnAt: null },
    feedback: 'after_close' as const,
    dueAt: later(due),
    closesAt: late === null ? null : later(due + late),
    allowances: own.map((day, index) => ({
      userId: String(index),
      dueAt: day === null ? null : later(day),
      extraTimePercent: null,
    })),
  }))

test('while anybody may still answer, nobody is told, and from then on everybody is', () => {
  fc.assert(
    fc.property(assignment, fc.integer({ min: 0, max: 130 }), (one, day) => {
      const now = later(day)
      const students = [undefined, ...one.allowances]
      const open = students.some((own) =>
        mayAnswer(assignmentStatus(termsFor(one, allowanceOf(own, 0)), [], now)),
      )
      expect(isTold(one, now)).toBe(!open)
    }),
  )
})

test('where answers are told at the hand-in, no date plays a part', () => {
  fc.assert(
    fc.property(assignment, (one) => {
      expect(toldAt({ ...one, feedback: 'after_hand_in' })).toBeNull()
    }),
  )
})

test('of an access code neither case nor spaces nor width play a part', () => {
  expect(['blue heron', ' BLUEHERON ', 'Ｂlue\theron'].map(readAccessCode)).toEqual(
    Array.from({ length: 3 }, () => 'BLUEHERON'),
  )
  expect(readAccessCode('  ')).toBeNull()
})
