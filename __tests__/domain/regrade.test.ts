import fc from 'fast-check'

import { grade, maxMarks, type Gradable, type Reply } from '@/lib/domain/quizzes/grade'
import { isTyped, markBy, NO_RULINGS, sameText } from '@/lib/domain/quizzes/regrade'

const SHORT: Gradable = {
  form: 'short-answer',
  stem: 'What supplies the power?',
  key: 'solar panels',
  accepted: ['solar panels'],
}
const NUMBER: Gradable = {
  form: 'number',
  stem: 'How much power does it draw?',
  key: '60',
  value: 60,
  tolerance: 0,
  unit: 'watts',
}
const CHOICE: Gradable = { form: 'choice', stem: 'How many?', options: ['Nine', 'Ten', 'Eleven'], key: 'Ten' }
const ORDERING: Gradable = {
  form: 'ordering',
  stem: 'Put these in order.',
  key: ['made', 'lit', 'moved'],
  options: ['moved', 'made', 'lit'],
}

const question = fc.constantFrom(SHORT, NUMBER, CHOICE, ORDERING)
const reply: fc.Arbitrary<Reply> = fc.record({
  chosen: fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 4 }),
  text: fc.option(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('solar panels', '60', 'sun power')),
  ),
})
const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('sun power', 'sixty', 'Ten')), { maxLength: 3 })
const typed = (text: string): Reply => ({ chosen: [], text })

test('without rulings an answered question has the marks of its wording', () => {
  fc.assert(
    fc.property(question, reply, (asked, given) => {
      const { marks } = markBy(asked, given, NO_RULINGS)
      expect(marks).toBeLessThanOrEqual(grade(asked, given).marks)
      expect(markBy(asked, given, NO_RULINGS).maxMarks).toBe(maxMarks(asked))
    }),
  )
  expect(markBy(SHORT, typed('Solar panels'), NO_RULINGS)).toEqual(grade(SHORT, typed('Solar panels')))
})

test('marks are whole, within bounds, and the same each time', () => {
  const rulings = fc.record({ accepted: texts, override: fc.option(fc.double({ noNaN: true })) })
  fc.assert(
    fc.property(question, reply, rulings, (asked, given, ruled) => {
      const marked = markBy(asked, given, ruled)
      expect(Number.isInteger(marked.marks)).toBe(true)
      expect(marked.marks).toBeGreaterThanOrEqual(0)
      expect(marked.marks).toBeLessThanOrEqual(marked.maxMarks)
      expect(marked.isRight).toBe(marked.marks === marked.maxMarks)
      expect(markBy(asked, given, ruled)).toEqual(marked)
    }),
  )
})

test('accepting a text never takes marks away, and changes nothing where options are chosen', () => {
  fc.assert(
    fc.property(question, reply, texts, (asked, given, accepted) => {
      const before = markBy(asked, given, NO_RULINGS).marks
      const after = markBy(asked, given, { accepted, override: null }).marks
      expect(after).toBeGreaterThanOrEqual(before)
      if (!isTyped(asked)) expect(after).toBe(before)
    }),
  )
})

test('who wrote an accepted text is right, whatever the case and the spaces', () => {
  const accepted = { accepted: ['The  Sun'], override: null }
  for (const asked of [SHORT, NUMBER]) {
    expect(markBy(asked, typed('the sun '), NO_RULINGS).marks).toBe(0)
    expect(markBy(asked, typed('the sun '), accepted)).toEqual({ marks: 1, maxMarks: 1, isRight: true })
  }
  expect(sameText(' The\u00a0 SUN')).toBe(sameText('the sun'))
})

test('nothing written stays nothing, even where an empty text was accepted', () => {
  expect(markBy(SHORT, typed('  '), { accepted: [''], override: null }).marks).toBe(0)
})

test('a mark set by hand counts above everything, within the most', () => {
  expect(markBy(SHORT, typed('solar panels'), { accepted: [], override: 0 }).marks).toBe(0)
  expect(markBy(ORDERING, typed(''), { accepted: [], override: 1 })).toEqual({
    marks: 1,
    maxMarks: 2,
    isRight: false,
  })
  expect(markBy(ORDERING, typed(''), { accepted: [], override: 7 }).marks).toBe(2)
})
