import fc from 'fast-check'

import {
  applyChange,
  draftOrder,
  fits,
  nextSpare,
  tally,
  TAKEN_OUT,
  VERDICTS,
  type Change,
  type Reviewed,
} from '@/lib/domain/question-sets/review'
import { undoOf } from '@/lib/domain/question-sets/undo'

import { aChoice, anyWording } from '../../support/wordings'

const question = (id: string, changes: Partial<Reviewed> = {}): Reviewed => ({
  id,
  decision: 'drafted',
  position: 0,
  claimId: null,
  version: 1,
  wording: aChoice({ stem: `${id}?` }),
  ...changes,
})

const draft: readonly Reviewed[] = [
  question('q1', { position: 0, claimId: 'c1' }),
  question('q2', { position: 1, claimId: 'c2', decision: 'accepted' }),
  question('q3', { position: 2, claimId: 'c3', decision: 'rejected' }),
  question('s1', { position: 0, claimId: 'c9', decision: 'spare' }),
  question('s2', { position: 1, claimId: 'c1', decision: 'spare' }),
]
const ids = draft.map(({ id }) => id)
const written = ['w1', 'w2']

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('decide' as const),
    questionIds: fc.subarray(ids, { minLength: 1 }),
    verdict: fc.constantFrom(...VERDICTS),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    questionId: fc.constantFrom(...ids),
    spareId: fc.constantFrom(...ids),
  }),
  fc.record({
    kind: fc.constant('put-back' as const),
    questionId: fc.constantFrom(...ids),
    spareId: fc.constantFrom(...ids),
    verdict: fc.constantFrom(...VERDICTS),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    questionId: fc.constantFrom(...ids),
    wording: anyWording,
  }),
  fc.record({
    kind: fc.constant('write' as const),
    questionId: fc.constantFrom(...written),
    wording: anyWording,
    source: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('unwrite' as const), questionId: fc.constantFrom(...ids, ...written) }),
  fc.record({
    kind: fc.constant('move' as const),
    questionId: fc.constantFrom(...ids, ...written),
    beforeId: fc.constantFrom(null, ...ids, ...written),
  }),
)

/** What can be seen of them: wordings are counted on, and what was written and taken back is kept out of sight. */
const inSight = (questions: readonly Reviewed[]) =>
  questions.filter(({ position }) => position !== TAKEN_OUT).map((question) => ({ ...question, version: 0 }))

const apply = (questions: readonly Reviewed[], change: Change) =>
  applyChange(questions, change, (question) => question)
const after = (changes: readonly Change[]) => changes.reduce(apply, draft)

test('every change that fits can be undone', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), anyChange, (earlier, change) => {
      const before = after(earlier)
      fc.pre(fits(before, change))
      const undone = undoOf(before, change).reduce(apply, apply(before, change))
      expect(inSight(undone)).toEqual(inSight(before))
    }),
  )
})

test('each place in the draft is held by one question, whatever is done; only writing changes how many there are', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      const order = draftOrder(after(changes))
      expect(order.map(({ position }) => position)).toEqual(order.map((_, index) => index))
      const isWritten = changes.some(({ kind }) => kind === 'write' || kind === 'unwrite')
      if (!isWritten) expect(order).toHaveLength(3)
    }),
  )
})

test('a change that does not fit changes nothing', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      fc.pre(!fits(draft, change))
      expect(apply(draft, change)).toBe(draft)
    }),
  )
})

test('a replacement asks the same claim where a spare does, else it is the best spare', () => {
  expect(nextSpare(draft, 'q1')?.id).toBe('s2')
  expect(nextSpare(draft, 'q2')?.id).toBe('s1')
  expect(nextSpare(draft.slice(0, 3), 'q1')).toBeNull()
})

test('a replaced question is not offered again', () => {
  const twice = after([
    { kind: 'replace', questionId: 'q1', spareId: 's2' },
    { kind: 'replace', questionId: 's2', spareId: 's1' },
  ])
  expect(draftOrder(twice).map(({ id }) => id)).toEqual(['s1', 'q2', 'q3'])
  expect(nextSpare(twice, 's1')).toBeNull()
})

test('saving the same words again is no new wording', () => {
  const edited = apply(draft, { kind: 'edit', questionId: 'q1', wording: aChoice({ stem: 'q1?' }) })
  expect(edited[0]?.version).toBe(1)
})

test('the tally counts what stands in the draft', () => {
  expect(tally(draft)).toEqual({ accepted: 1, rejected: 1, toRead: 1 })
})

const order = (questions: readonly Reviewed[]) => draftOrder(questions).map(({ id }) => id)

test('a question that is written comes last and is accepted; taken back, it can be written again', () => {
  const write: Change = { kind: 'write', questionId: 'w1', wording: aChoice(), source: null }
  const unwrite: Change = { kind: 'unwrite', questionId: 'w1' }
  expect(draftOrder(after([write])).at(-1)).toMatchObject({ id: 'w1', decision: 'accepted', position: 3 })
  expect(order(after([write, unwrite]))).toEqual(['q1', 'q2', 'q3'])
  expect(order(after([write, unwrite, write]))).toEqual(['q1', 'q2', 'q3', 'w1'])
  expect(fits(after([write]), write)).toBe(false)
  expect(
    fits(after([write, unwrite]), { kind: 'put-back', questionId: 'w1', spareId: 'q1', verdict: 'drafted' }),
  ).toBe(false)
})

test('a question is moved in front of another, or to the end', () => {
  expect(order(after([{ kind: 'move', questionId: 'q3', beforeId: 'q1' }]))).toEqual(['q3', 'q1', 'q2'])
  expect(order(after([{ kind: 'move', questionId: 'q1', beforeId: null }]))).toEqual(['q2', 'q3', 'q1'])
  expect(fits(draft, { kind: 'move', questionId: 'q1', beforeId: 's1' })).toBe(false)
  expect(fits(draft, { kind: 'move', questionId: 'q1', beforeId: 'q1' })).toBe(false)
})
