import fc from 'fast-check'

import { generate } from '@/lib/domain/questions/generate'
import type { SourceArticle } from '@/lib/domain/articles/source-article'
import { keyText } from '@/lib/domain/questions/candidate'
import { GAP } from '@/lib/domain/questions/kinds'
import type { Question } from '@/lib/domain/questions/kinds'
import { printed, report } from '@/lib/domain/questions/report'
import { readSampleArticles } from '@/prisma/seed/articles'

const samples: SourceArticle[] = readSampleArticles()
const settings = { seed: 1, count: 20 }
const of = (text: string) =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 50 })
const everything = (text: string): Question[] => {
  const { questions, spares } = of(text)
  return [...questions, ...spares]
}
const stems = (text: string): string[] => everything(text).map(({ stem }) => stem)

test.each(samples.map((sample) => [sample.title, sample] as const))(
  '%s gives at least eight questions',
  (_, sample) => {
    expect(generate([sample], settings).questions.length).toBeGreaterThanOrEqual(8)
  },
)

test('the same articles, seed and version give the same run', () => {
  expect(generate(samples.slice(0, 2), settings)).toEqual(generate(samples.slice(0, 2), settings))
})

test('another seed may order options otherwise, but finds the same facts', () => {
  const [sample] = samples
  if (!sample) throw new Error('no samples')
  expect(generate([sample], { seed: 2, count: 20 }).facts).toEqual(generate([sample], settings).facts)
})

test('no more questions come than were asked for', () => {
  for (const count of [0, 1, 5]) expect(generate(samples, { seed: 1, count }).questions).toHaveLength(count)
})

describe.each(samples.map((sample) => [sample.title, sample] as const))('in %s', (_, sample) => {
  const { questions, spares, facts, claims, rejected } = generate([sample], settings)
  const all = [...questions, ...spares]

  test('each question points to its words in the article', () => {
    for (const { evidence, mark } of all) {
      expect(sample.text.slice(evidence.start, evidence.end)).toBe(evidence.excerpt)
      expect(sample.text.slice(mark.start, mark.end)).toBe(mark.excerpt)
      expect(mark.start).toBeGreaterThanOrEqual(evidence.start)
      expect(mark.end).toBeLessThanOrEqual(evidence.end)
    }
  })

  test('keys stand in the evidence, and options hold the key once', () => {
    for (const question of all) {
      if (question.form === 'choice') {
        expect(question.options).toHaveLength(4)
        expect(new Set(question.options).size).toBe(4)
        expect(question.options).toContain(question.key)
      }
      if (
        question.form === 'choice' ||
        question.form === 'cloze' ||
        question.form === 'short-answer' ||
        question.form === 'number'
      ) {
        expect(question.evidence.excerpt.toLowerCase()).toContain(keyText(question).toLowerCase())
      }
      if (question.form === 'cloze') expect(question.stem.split(GAP)).toHaveLength(2)
      if (question.form === 'cloze' || question.form === 'short-answer')
        expect(question.accepted).toContain(question.key)
    }
  })

  test('every fact has its marks inside its sentence, and one claim', () => {
    const claimed = claims.flatMap((claim) => claim.factIds)
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(new Set(claimed)).toEqual(new Set(facts.map((fact) => fact.id)))
    for (const fact of facts) {
      for (const mark of fact.marks) {
        expect(
          fact.evidence.some((sentence) => sentence.start <= mark.start && mark.end <= sentence.end),
        ).toBe(true)
      }
    }
  })

  test('questions start with a capital, end with a mark, and read without double spaces', () => {
    for (const { stem } of all) {
      expect(stem).toMatch(/^["“‘(]?(?:\p{Lu}|\p{N}|_)/u)
      expect(stem).toMatch(/[.?!]["'”’)]?$/)
      expect(stem).not.toMatch(/ {2}| [.,;?]|,,|\?\?/)
    }
  })

  test('ids are unique, and every rejected candidate says why', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { gate, detail } of rejected) {
      expect(gate).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(detail).toMatch(/[.?!”"]$/)
    }
  })
})

test.each([
  [
    'Elm Tower was built in 1891 by the brewer Edwin Hallam.',
    'In which year was Elm Tower built by the brewer Edwin Hallam?',
  ],
  [
    'Pupils of Elm School collected 3,150 pounds in the winter.',
    'How many pounds did pupils of Elm School collect in the winter?',
  ],
  [
    'Priya Nair, a clockmaker from Derby, rebuilt the old mechanism by hand.',
    'Who rebuilt the old mechanism by hand?',
  ],
  [
    'The Elm Council says that about 2,500 people came to the opening.',
    'According to the Elm Council, how many people came to the opening?',
  ],
  [
    '“I used to climb up every Sunday with a lantern,” said Arthur Pell.',
    'Who said: “I used to climb up every Sunday with a lantern”?',
  ],
  ['Lake Veld is 62 metres deep and lies in the south of Norway.', 'How many metres deep is Lake Veld?'],
])('%s -> %s', (text, stem) => {
  expect(stems(text)).toContain(stem)
})

test('a counted list becomes a matching', () => {
  const text = 'The new farm at Elm has 40 mandarin ducks, 25 brown hens and seven grey geese.'
  const matching = everything(text).find((question) => question.form === 'matching')
  expect(matching?.stem).toBe('How many of each does the new farm at Elm have? Match each to its number.')
  expect(matching?.form === 'matching' && matching.pairs).toEqual([
    { prompt: 'mandarin ducks', match: '40' },
    { prompt: 'brown hens', match: '25' },
    { prompt: 'grey geese', match: 'seven' },
  ])
})

test('what somebody reports keeps its source, or asks for it', () => {
  const text = 'According to the Elm Courier, 212 children sang in the market square on 3 May 1987.'
  for (const question of everything(text)) {
    const asksForIt = 'key' in question && question.key === 'Elm Courier'
    expect(question.stem).toContain(`According to the ${asksForIt ? '_____' : 'Elm Courier'}, `)
  }
})

test('any text at all is survived', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom(
      'In 1999, ',
      'Anna Bell ',
      'was born in Paris',
      '. ',
      '\n',
      '“',
      '”',
      ' — ',
      ', and ',
      '40 ducks',
      ' said ',
      '(',
      ')',
      'which ',
      '😀',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const { questions, spares } = of(text)
      for (const { evidence } of [...questions, ...spares])
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.excerpt)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['one letter', 'a'.repeat(20_000)],
  ['capitals', 'A '.repeat(10_000)],
  ['a list without end', `${'Ann, Bob and Cleo, '.repeat(2_000)}left.`],
  ['numbers', '17 '.repeat(8_000)],
  ['quotes', '“” "'.repeat(4_000)],
  ['prepositions', 'and the 5 cats of the '.repeat(1_500)],
])('a text of nothing but %s gives no question', (_, text) => {
  expect(of(text).questions).toEqual([])
})

test('the report gives every form one key, and prints', () => {
  const result = report(
    generate(samples, { seed: 1, count: 60 }),
    samples.map(({ title }) => title),
    12.345,
  )
  expect(result.milliseconds).toBe(12.3)
  for (const question of result.questions) expect(question.key.length).toBeGreaterThan(0)
  expect(printed(result)).toContain('good questions found')
})

test('a spare that a rule speaks against is told with the rule', () => {
  const text = 'Edwin Hallam took a purse from Ada Lorne in 1891.'
  const result = report(generate([{ title: 'Elm', text, publishedOn: null }], { seed: 1, count: 5 }), [], 1)
  const doubted = result.spares.filter(({ doubt }) => doubt !== null)
  expect(doubted.map(({ doubt }) => doubt?.gate)).toContain('phrase-gap')
  expect(printed(result)).toContain(`Doubted, kept as spares (${doubted.length})\n  phrase-gap: `)
})
