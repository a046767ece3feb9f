import fc from 'fast-check'

import type { AnswerSpec } from '@/lib/domain/questions/kinds'
import { closingTime, deadlineOf, isTooLate } from '@/lib/domain/quizzes/deadline'
import { grade, isAnswered, maxMarks, optionsOf, type Gradable } from '@/lib/domain/quizzes/grade'
import { optionOrder, questionOrder } from '@/lib/domain/quizzes/order'
import { markBy, NO_RULINGS } from '@/lib/domain/quizzes/regrade'
import { forTaking, isPossible, toIndices, toPositions } from '@/lib/domain/quizzes/taking'

const asked = (spec: AnswerSpec, stem = 'Which?'): Gradable => ({ ...spec, stem })
const pick = (...chosen: number[]) => ({ chosen, text: null })
const type = (text: string) => ({ chosen: [], text })

const choice = asked({ form: 'choice', options: ['Nine', 'Ten', 'Eleven'], key: 'Eleven' })
const several = asked({
  form: 'multiple',
  options: ['steps', 'moss', 'watts', 'fog'],
  key: ['steps', 'watts'],
})
const trueFalse = asked({ form: 'true-false', key: 'False' })
const cloze = asked({ form: 'cloze', key: '60', accepted: ['60'] }, 'The lamp draws _____ watts.')
const short = asked({ form: 'short-answer', key: 'solar panels', accepted: ['solar panels', 'sunlight'] })
const number = asked({ form: 'number', key: '60', value: 60, tolerance: 0, unit: 'watts' })
const matching = asked({
  form: 'matching',
  pairs: [
    { prompt: '137', match: 'steps' },
    { prompt: '60', match: 'watts' },
    { prompt: '29', match: 'years' },
  ],
  options: ['watts', 'years', 'steps'],
})
const ordering = asked({
  form: 'ordering',
  key: ['made', 'lit', 'left', 'moved'],
  options: ['left', 'made', 'moved', 'lit'],
})
const all = [choice, several, trueFalse, cloze, short, number, matching, ordering]

const rules = { shuffleQuestions: true, shuffleOptions: true }
const ordered = (question: Gradable, index = 0) => ({
  index,
  form: question.form,
  options: optionsOf(question),
  key: question.form === 'ordering' ? question.key : [],
})

test('choice and true or false earn one mark for the key', () => {
  expect(grade(choice, pick(2))).toEqual({ marks: 1, maxMarks: 1, isRight: true })
  expect(grade(choice, pick(0)).marks).toBe(0)
  expect(grade(choice, pick(2, 0)).marks).toBe(0)
  expect(grade(trueFalse, pick(1)).marks).toBe(1)
})

test('several right options earn one mark each, a wrong one takes one, and all of them are not full', () => {
  expect(grade(several, pick(0, 2))).toEqual({ marks: 2, maxMarks: 2, isRight: true })
  expect(grade(several, pick(2)).marks).toBe(1)
  expect(grade(several, pick(0, 2, 3)).marks).toBe(1)
  expect(grade(several, pick(0, 1)).marks).toBe(0)
  expect(grade(several, pick(1, 3)).marks).toBe(0)
  expect(grade(several, pick(0, 1, 2, 3)).marks).toBe(0)
  expect(grade(several, pick(0, 0)).marks).toBe(1)
})

test('whatever is chosen of several: a tick of a right one never costs, one of a wrong one never pays', () => {
  const question = fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 })
    .chain((options) =>
      fc.record({
        options: fc.constant(options),
        key: fc.subarray(options, { minLength: 1, maxLength: options.length - 1 }),
        chosen: fc.shuffledSubarray(options.map((_, index) => index)),
        next: fc.nat(options.length - 1),
      }),
    )
  fc.assert(
    fc.property(question, ({ options, key, chosen, next }) => {
      const asking = asked({ form: 'multiple', options, key })
      const right = key.map((option) => options.indexOf(option))
      expect(grade(asking, pick(...right))).toEqual({
        marks: key.length,
        maxMarks: key.length,
        isRight: true,
      })
      expect(grade(asking, pick(...right.toReversed())).isRight).toBe(true)
      expect(grade(asking, pick(...options.keys())).isRight).toBe(false)
      const { marks, isRight } = grade(asking, pick(...chosen))
      expect(isRight).toBe(chosen.length === right.length && chosen.every((index) => right.includes(index)))
      const more = grade(asking, pick(...new Set([...chosen, next]))).marks
      if (right.includes(next)) expect(more).toBeGreaterThanOrEqual(marks)
      else expect(more).toBeLessThanOrEqual(marks)
      expect(markBy(asking, pick(...chosen), NO_RULINGS).marks).toBe(marks)
    }),
  )
})

test('typed forms are marked by what is said', () => {
  expect(grade(cloze, type('sixty watts')).marks).toBe(1)
  expect(grade(short, type('Sunlight')).marks).toBe(1)
  expect(grade(short, type('moonlight')).marks).toBe(0)
  expect(grade(number, type('60')).marks).toBe(1)
})

test('matching earns one mark a pair', () => {
  expect(grade(matching, pick(2, 0, 1))).toEqual({ marks: 3, maxMarks: 3, isRight: true })
  expect(grade(matching, pick(2, 1, 0))).toEqual({ marks: 1, maxMarks: 3, isRight: false })
  expect(grade(matching, pick(2, -1, -1)).marks).toBe(1)
})

test('ordering earns one mark for each two neighbours in the right order', () => {
  expect(grade(ordering, pick(1, 3, 0, 2))).toEqual({ marks: 3, maxMarks: 3, isRight: true })
  expect(grade(ordering, pick(3, 0, 2, 1)).marks).toBe(2)
  expect(grade(ordering, pick(2, 0, 3, 1)).marks).toBe(0)
  expect(grade(ordering, pick(1, 1, 1, 1)).marks).toBe(0)
})

test('no reply earns nothing and is told from an answer', () => {
  for (const question of all) {
    expect(grade(question, { chosen: [], text: null }).marks).toBe(0)
    expect(isAnswered(question, { chosen: [], text: '  ' })).toBe(false)
  }
  expect(isAnswered(matching, pick(-1, -1, -1))).toBe(false)
  expect(isAnswered(matching, pick(-1, 0, -1))).toBe(true)
  expect(isAnswered(cloze, type('60'))).toBe(true)
})

test('marks lie between nothing and all, whatever is sent', () => {
  const reply = fc.record({
    chosen: fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 6 }),
    text: fc.option(fc.string()),
  })
  fc.assert(
    fc.property(fc.constantFrom(...all), reply, (question, sent) => {
      const { marks, maxMarks: most, isRight } = grade(question, sent)
      expect(Number.isInteger(marks)).toBe(true)
      expect(marks).toBeGreaterThanOrEqual(0)
      expect(marks).toBeLessThanOrEqual(most)
      expect(most).toBe(maxMarks(question))
      expect(isRight).toBe(marks === most)
    }),
  )
})

test('an attempt has one order for good, and asks every question once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 30 }), (seed, count) => {
      const order = questionOrder(count, { seed, ...rules })
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index))
      expect(questionOrder(count, { seed, ...rules })).toEqual(order)
    }),
  )
})

test('without shuffling everything stays where the teacher put it', () => {
  const still = { seed: 7, shuffleQuestions: false, shuffleOptions: false }
  expect(questionOrder(4, still)).toEqual([0, 1, 2, 3])
  expect(optionOrder(ordered(choice), still)).toEqual([0, 1, 2])
})

test('true comes before false, and an ordering is never shown solved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      expect(optionOrder(ordered(trueFalse), { seed, ...rules })).toEqual([0, 1])
      const shown = optionOrder(ordered(ordering), { seed, ...rules, shuffleOptions: false })
      expect(grade(ordering, pick(...shown)).isRight).toBe(false)
    }),
  )
})

test('the key stands in each place equally often', () => {
  const counts = [0, 0, 0]
  for (let seed = 0; seed < 3000; seed++) {
    const place = optionOrder(ordered(choice, seed % 9), { seed, ...rules }).indexOf(2)
    counts[place] = (counts[place] ?? 0) + 1
  }
  const chiSquared = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  expect(chiSquared).toBeLessThan(13.8) // two degrees of freedom, p = 0.001
})

test('positions on screen and indices in the question are two views of one reply', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(...all), (seed, question) => {
      const order = optionOrder(ordered(question), { seed, ...rules })
      const reply = pick(...order.map((_, position) => position), -1)
      expect(toPositions(toIndices(reply, order), order)).toEqual(reply)
    }),
  )
})

test('what may be seen while answering says nothing of what is right', () => {
  const shown = all.map((question, index) => {
    const order = optionOrder(ordered(question), { seed: 1, ...rules })
    return forTaking({ ...question, context: null, image: null }, index + 1, order)
  })
  const fields = ['context', 'form', 'image', 'marks', 'options', 'place', 'prompts', 'stem', 'unit']
  for (const question of shown) expect(Object.keys(question).toSorted()).toEqual(fields)
  expect(JSON.stringify(shown[3])).not.toContain('60')
  expect(JSON.stringify(shown[4])).not.toContain('solar')
  expect(shown[1]?.marks).toBeNull()
})

test('a reply must fit its question', () => {
  expect(isPossible(choice, pick(2))).toBe(true)
  expect(isPossible(choice, pick(3))).toBe(false)
  expect(isPossible(choice, pick(0, 1))).toBe(false)
  expect(isPossible(choice, type('Ten'))).toBe(false)
  expect(isPossible(several, pick(3, 0))).toBe(true)
  expect(isPossible(several, pick(0, 0))).toBe(false)
  expect(isPossible(several, pick(-1))).toBe(false)
  expect(isPossible(several, pick(4))).toBe(false)
  expect(isPossible(cloze, type('60'))).toBe(true)
  expect(isPossible(cloze, pick(0))).toBe(false)
  expect(isPossible(matching, pick(0, -1, 2))).toBe(true)
  expect(isPossible(matching, pick(0))).toBe(false)
  expect(isPossible(ordering, pick(3, 2, 1, 0))).toBe(true)
  expect(isPossible(ordering, pick(3, 3, 1, 0))).toBe(false)
  expect(isPossible(ordering, pick())).toBe(true)
})

test('an answer counts until ten seconds after the attempt closes', () => {
  const deadline = deadlineOf(new Date('2026-03-19T10:00:00Z'), 600)
  expect(deadline).toEqual(new Date('2026-03-19T10:10:00Z'))
  const closesAt = closingTime(deadline, new Date('2026-03-27T10:00:00Z'))
  expect(closesAt).toEqual(deadline)
  expect(isTooLate(closesAt, new Date('2026-03-19T10:10:10Z'))).toBe(false)
  expect(isTooLate(closesAt, new Date('2026-03-19T10:10:11Z'))).toBe(true)
})

test('an attempt closes with its assignment, with or without a time limit', () => {
  const week = new Date('2026-03-27T10:00:00Z')
  expect(deadlineOf(week, null)).toBeNull()
  expect(closingTime(null, week)).toEqual(week)
  expect(closingTime(new Date('2026-03-28T10:00:00Z'), week)).toEqual(week)
})
