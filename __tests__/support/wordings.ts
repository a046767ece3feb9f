import fc from 'fast-check'

import { GAP, type AnswerSpec } from '@/lib/domain/questions/kinds'
import type { Wording } from '@/lib/domain/questions/wording'

/** Text that survives tidying: words of letters, single spaces. */
const phrase = fc
  .array(fc.stringMatching(/^[a-zA-Zàéü0-9'’-]{1,9}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

const list = (min: number, max: number) =>
  fc.uniqueArray(phrase, { minLength: min, maxLength: max, selector: (item) => item.toLowerCase() })

const shuffledOf = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

const choice = list(2, 6).chain((options) =>
  fc.constantFrom(...options).map((key): AnswerSpec => ({ form: 'choice', options, key })),
)
const several = list(2, 6).chain((options) =>
  fc
    .subarray(options, { minLength: 1, maxLength: options.length - 1 })
    .map((key): AnswerSpec => ({ form: 'multiple', options, key })),
)
const trueFalse = fc
  .constantFrom('True' as const, 'False' as const)
  .map((key): AnswerSpec => ({ form: 'true-false', key }))
const typed = fc
  .tuple(fc.constantFrom('cloze' as const, 'short-answer' as const), list(1, 4))
  .map(([form, accepted]): AnswerSpec => ({ form, key: accepted[0] ?? '', accepted }))
const number = fc
  .record({
    key: phrase,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    tolerance: fc.integer({ min: 0, max: 1000 }),
    unit: fc.option(
      phrase.filter(({ length }) => length <= 40),
      { nil: null },
    ),
  })
  .map((parts): AnswerSpec => ({ form: 'number', ...parts }))
const matching = fc.tuple(list(3, 5), list(3, 5)).chain(([prompts, options]) =>
  shuffledOf(options).map((matches): AnswerSpec => {
    const pairs = prompts.map((prompt, index) => ({ prompt, match: matches[index % matches.length] ?? '' }))
    return { form: 'matching', pairs, options }
  }),
)
const ordering = list(2, 6).chain((options) =>
  shuffledOf(options).map((key): AnswerSpec => ({ form: 'ordering', options, key })),
)

/** Any answer that a question can ask for, of any form. */
export const anyAnswer = fc.oneof(choice, several, trueFalse, typed, number, matching, ordering)

const maybeNothing = fc.oneof(fc.constant(''), phrase)
const side = fc.integer({ min: 1, max: 4000 })
const image = fc.record({
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  width: side,
  height: side,
  alt: maybeNothing,
})

/** Any wording that a teacher could save. */
export const anyWording: fc.Arbitrary<Wording> = fc
  .tuple(anyAnswer, phrase, fc.option(phrase, { nil: null }), maybeNothing, fc.option(image, { nil: null }))
  .map(([answer, words, context, explanation, shown]) => {
    const stem = answer.form === 'cloze' ? `${words} ${GAP}.` : `${words}?`
    return { ...answer, stem, context, explanation, image: shown }
  })

/** A choice question as an example, changed where the test says. */
export function aChoice(changes: Partial<Extract<Wording, { form: 'choice' }>> = {}): Wording {
  return {
    form: 'choice',
    stem: 'How many lighthouses still had a keeper?',
    context: null,
    explanation: 'The article counts eleven.',
    image: null,
    options: ['Nine', 'Ten', 'Eleven', 'Eighteen'],
    key: 'Eleven',
    ...changes,
  }
}
