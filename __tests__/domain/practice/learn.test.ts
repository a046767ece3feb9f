import fc from 'fast-check'

import {
  isLearnt,
  learnAfter,
  learntCount,
  newLearnRun,
  nextToLearn,
  RECALLS_NEEDED,
  type LearnItem,
  type LearnRun,
} from '@/lib/domain/practice/learn'

const items = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 30 })
  .map((forms) => forms.map((isRecognisable, index): LearnItem => ({ id: `item ${index}`, isRecognisable })))

interface Asked {
  readonly id: string
  readonly stage: string
  readonly isRight: boolean
}

/** Asks and answers by `luck`, then always right, until the run ends or far too much was asked. */
function study(all: readonly LearnItem[], luck: readonly boolean[]): { run: LearnRun; asked: Asked[] } {
  let run = newLearnRun(all)
  const asked: Asked[] = []
  for (let next = nextToLearn(run); next && asked.length < 2000; next = nextToLearn(run)) {
    const isRight = luck[asked.length] ?? true
    asked.push({ id: next.id, stage: next.stage, isRight })
    run = learnAfter(run, { itemId: next.id, isRight })
  }
  return { run, asked }
}

const luck = fc.array(fc.boolean(), { maxLength: 200 })

test('whatever was wrong before, it ends soon once answers are right', () => {
  fc.assert(
    fc.property(items, luck, (all, answers) => {
      const { run, asked } = study(all, answers)
      expect(nextToLearn(run)).toBeNull()
      expect(learntCount(run)).toBe(all.length)
      // Three right answers a fact at the most, and one of another between where a fact is alone at the end.
      expect(asked.length - answers.length).toBeLessThanOrEqual(3 * all.length + 3)
    }),
  )
})

test('each fact is told right from memory twice, and never asked twice in a row', () => {
  fc.assert(
    fc.property(items, luck, (all, answers) => {
      const { asked } = study(all, answers)
      for (const { id } of all) {
        const recalled = asked.filter((one) => one.id === id && one.stage === 'recall' && one.isRight)
        expect(recalled.length).toBeGreaterThanOrEqual(RECALLS_NEEDED)
      }
      if (all.length > 1) {
        const repeats = asked.filter(({ id }, index) => id === asked[index - 1]?.id)
        expect(repeats).toEqual([])
      }
    }),
  )
})

test('a fact with options is picked out of them before it is told from memory, and again after a mistake', () => {
  fc.assert(
    fc.property(items, luck, (all, answers) => {
      const { asked } = study(all, answers)
      for (const { id, isRecognisable } of all) {
        const own = asked.filter((one) => one.id === id)
        own.forEach(({ stage }, index) => {
          const before = own[index - 1]
          const isEasier = before === undefined || !before.isRight
          expect(stage).toBe(isEasier && isRecognisable ? 'recognise' : 'recall')
        })
      }
    }),
  )
})

test('what was wrong comes back after two others where there are as many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 20 }), (count) => {
      const all = Array.from({ length: count }, (_, index) => ({ id: `item ${index}`, isRecognisable: true }))
      const { asked } = study(all, [false])
      const [first] = asked
      const back = asked.findIndex(({ id }, index) => index > 0 && id === first?.id)
      expect(back).toBe(3)
    }),
  )
})

test('only a few facts are in work at once', () => {
  fc.assert(
    fc.property(items, luck, (all, answers) => {
      let run = newLearnRun(all)
      for (let step = 0; step < 300; step++) {
        const next = nextToLearn(run)
        if (!next) break
        run = learnAfter(run, { itemId: next.id, isRight: answers[step] ?? true })
        const inWork = run.items.filter((item) => item.dueAt !== null && !isLearnt(item))
        expect(inWork.length).toBeLessThanOrEqual(6)
      }
    }),
  )
})

test('a single fact is asked again at once, and an answer about another set changes nothing', () => {
  const run = newLearnRun([{ id: 'only', isRecognisable: false }])
  expect(learnAfter(run, { itemId: 'other', isRight: true })).toBe(run)
  const once = learnAfter(run, { itemId: 'only', isRight: true })
  expect(nextToLearn(once)).toMatchObject({ id: 'only', stage: 'recall' })
  expect(nextToLearn(learnAfter(once, { itemId: 'only', isRight: true }))).toBeNull()
  expect(nextToLearn(newLearnRun([]))).toBeNull()
})
