import { choose, type Scored } from '@/lib/domain/questions/choose'
import { RANKER } from '@/lib/domain/questions/ranker/ranker'

/** What lies below it is not shown. */
const LEAST = RANKER.threshold

interface Sketch {
  readonly form?: 'cloze' | 'true-false'
  readonly score: number
  /** Start of its sentence. */
  readonly sentence?: number
}

/** A question with its own stem, answer and place. */
const scored = ({ form = 'cloze', score, sentence }: Sketch, index: number): Scored => {
  const start = index * 100
  const evidence = { article: 0, start: sentence ?? start, end: start + 90, excerpt: `Sentence ${index}.` }
  const answer =
    form === 'cloze'
      ? { form, key: `answer ${index}`, accepted: [`answer ${index}`] }
      : { form, key: 'True' as const }
  return {
    slot: String(index),
    question: {
      ...answer,
      id: `q${index}`,
      stem: `Stem number ${index} ${'abcdefghij'.charAt(index)} _____.`,
      context: null,
      explanation: '',
      factId: `f${index}`,
      claimId: `f${index}`,
      evidence,
      mark: { ...evidence, start: start + 5, end: start + 9 },
      score,
      doubt: null,
      features: {},
    },
  }
}

/** The same with a rule against it. */
const doubtful = (one: Scored): Scored => ({
  ...one,
  question: { ...one.question, doubt: { gate: 'weak-phrase', detail: 'It is weak.' } },
})

const chosen = (sketches: readonly Sketch[], count: number): string[] =>
  choose(sketches.map(scored), count).questions.map(({ id }) => id)

test('a question that is much likelier to be signed comes first, however much of its form there is', () => {
  expect(
    chosen([{ score: 0.9 }, { score: 0.89 }, { score: 0.88 }, { score: 0.6, form: 'true-false' }], 3),
  ).toEqual(['q0', 'q1', 'q2'])
})

test('of two that are about as likely the one of another form comes', () => {
  const sketches = [
    { score: LEAST + 0.08 },
    { score: LEAST + 0.03 },
    { score: LEAST, form: 'true-false' },
  ] as const
  expect(chosen(sketches, 2)).toEqual(['q0', 'q2'])
})

test('of two that are about as likely the one on another sentence comes, and no sentence has more than three', () => {
  const beside = { score: 0.9, sentence: 0 }
  expect(chosen([beside, beside, { score: 0.88 }], 2)).toEqual(['q0', 'q2'])
  expect(chosen([beside, beside, beside, beside, beside], 5)).toHaveLength(3)
})

test('what lies below the threshold is a spare', () => {
  const { questions, spares } = choose([{ score: 0.9 }, { score: 0.01 }].map(scored), 5)
  expect([questions.length, spares.length]).toEqual([1, 1])
})

test('what a rule doubts is a spare, however likely it is', () => {
  const doubted = doubtful(scored({ score: 0.99 }, 0))
  const { questions, spares } = choose([doubted, scored({ score: LEAST }, 1)], 5)
  expect(questions.map(({ id }) => id)).toEqual(['q1'])
  expect(spares).toEqual([doubted.question])
})

test('doubted ones are the last of the spares', () => {
  const doubted = doubtful(scored({ score: LEAST - 0.01 }, 0))
  const weak = scored({ score: LEAST - 0.2 }, 1)
  expect(choose([doubted, weak], 5).spares).toEqual([weak.question, doubted.question])
})

test('a choice is welcome from a little below the threshold on, as few are made', () => {
  const gap = scored({ score: LEAST - 0.03 }, 0)
  const options = ['answer 0', 'b', 'c', 'd']
  const choice = { ...gap, question: { ...gap.question, form: 'choice' as const, key: 'answer 0', options } }
  expect(choose([gap], 5).questions).toEqual([])
  expect(choose([choice], 5).questions).toHaveLength(1)
})

test('a choice comes before a statement to be judged on the same words, however likely that is', () => {
  const [judged, options] = [
    scored({ form: 'true-false', score: LEAST + 0.12 }, 0),
    ['answer 0', 'b', 'c', 'd'],
  ]
  const choice = {
    ...judged,
    question: {
      ...judged.question,
      id: 'choice',
      stem: 'Who came?',
      form: 'choice' as const,
      key: 'answer 0',
      options,
      score: LEAST,
    },
  }
  expect(choose([judged, choice], 5).questions.map(({ id }) => id)).toEqual(['choice'])
  expect(choose([judged], 5).questions.map(({ id }) => id)).toEqual(['q0'])
})

test('of two questions about as good, the one that several articles tell comes first', () => {
  const [alone, shared] = [{ score: LEAST + 0.1 }, { score: LEAST + 0.08, sentence: 500 }].map(scored)
  if (!alone || !shared) throw new Error('two were made')
  expect(choose([alone, { ...shared, isCorroborated: true }], 1).questions.map(({ id }) => id)).toEqual([
    'q1',
  ])
})

describe('two gaps in one sentence that tell each other’s answers', () => {
  const gap = (score: number, index: number, [stem, key]: readonly [string, string]): Scored => {
    const one = scored({ score, sentence: 0 }, index)
    return { ...one, question: { ...one.question, form: 'cloze', stem, key, accepted: [key] } }
  }
  const pair = [
    gap(0.9, 0, ['The zoo of _____ keeps two bears from Norway.', 'Elm']),
    gap(0.89, 1, ['The zoo of Elm keeps two bears from _____.', 'Norway']),
  ]
  const others = Array.from({ length: 9 }, (_, at) => scored({ score: LEAST }, at + 2)).slice(0, 8)

  test('do not stand in one set where enough others are good', () => {
    const ids = choose([...pair, ...others], 10).questions.map(({ id }) => id)
    expect(ids).toContain('q0')
    expect(ids).not.toContain('q1')
    expect(ids).toHaveLength(9)
  })

  test('both come where the set would be short without', () => {
    expect(choose(pair, 10).questions.map(({ id }) => id)).toEqual(['q0', 'q1'])
  })
})

describe('a gap and a typed question in words for one answer', () => {
  const gap = scored({ score: LEAST + 0.2 }, 0)
  const inWords = (score: number): Scored => ({
    ...gap,
    question: {
      ...gap.question,
      form: 'short-answer',
      key: 'answer 0',
      accepted: ['answer 0'],
      id: 'words',
      stem: 'Who came?',
      score,
    },
  })
  const other = scored({ score: LEAST + 0.15 }, 1)
  const first = (candidates: readonly Scored[]) => choose(candidates, 1)

  test('the words come, with the rank of the gap, where they are nearly as likely to be signed', () => {
    expect(first([gap, inWords(LEAST + 0.12), other]).questions.map(({ id }) => id)).toEqual(['words'])
  })

  test('the gap comes where it is much likelier', () => {
    expect(first([gap, inWords(LEAST + 0.05), other]).questions.map(({ id }) => id)).toEqual(['q0'])
  })

  test('neither is lost', () => {
    const { questions, spares } = first([gap, inWords(LEAST + 0.12), other])
    expect([...questions, ...spares].map(({ id }) => id).toSorted()).toEqual(['q0', 'q1', 'words'])
  })
})

test('while others are good, nothing stands above a question that answers another', () => {
  const pool = Array.from({ length: 12 }, (_, index) => scored({ score: LEAST + 0.12 - index / 100 }, index))
  const [first] = pool
  if (!first) throw new Error('no question')
  const { excerpt } = first.question.evidence
  const leaning = scored({ score: LEAST + 0.14 }, 20)
  const above = { ...leaning, question: { ...leaning.question, context: `${excerpt} It goes on.` } }
  const { questions } = choose([above, ...pool], 10)
  expect(questions).toHaveLength(10)
  expect(questions).toContain(above.question)
  expect(questions).not.toContain(first.question)
})
