import fc from 'fast-check'

import {
  applyChange,
  draftOrder,
  fits,
  nextSpare,
  tally,
  undoOf,
  VERDICTS,
  type Change,
  type Reviewed,
} from '@/lib/domain/questions/review'

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
)

const withoutVersions = (questions: readonly Reviewed[]) =>
  questions.map((question) => ({ ...question, version: 0 }))

const after = (changes: readonly Change[]) => changes.reduce(applyChange<Reviewed>, draft)

test('every change that fits can be undone', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), anyChange, (earlier, change) => {
      const before = after(earlier)
      fc.pre(fits(before, change))
      const undone = undoOf(before, change).reduce(applyChange<Reviewed>, applyChange(before, change))
      expect(withoutVersions(undone)).toEqual(withoutVersions(before))
    }),
  )
})

test('the draft keeps its length and each place in it is held by one question, whatever is done', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      expect(draftOrder(after(changes)).map(({ position }) => position)).toEqual([0, 1, 2])
    }),
  )
})

test('a change that does not fit changes nothing', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      fc.pre(!fits(draft, change))
      expect(applyChange(draft, change)).toBe(draft)
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
  const edited = applyChange(draft, { kind: 'edit', questionId: 'q1', wording: aChoice({ stem: 'q1?' }) })
  expect(edited[0]?.version).toBe(1)
})

test('the tally counts what stands in the draft', () => {
  expect(tally(draft)).toEqual({ accepted: 1, rejected: 1, toRead: 1 })
})
