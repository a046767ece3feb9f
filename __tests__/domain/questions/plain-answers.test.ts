import { otherDates } from '@/lib/domain/questions/distractors/dates'
import { generate } from '@/lib/domain/questions/generate'
import type { Run } from '@/lib/domain/questions/run'
import type { DateMention } from '@/lib/domain/language/mentions'

interface Asked {
  readonly form: string
  readonly stem: string
  readonly key: unknown
}

const made = (text: string) => {
  const { questions, spares, rejected } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 60,
  })
  const asked = [...questions, ...spares].map((question): Asked => ({
    form: question.form,
    stem: question.stem,
    key: 'key' in question ? question.key : null,
  }))
  return { asked, rejected }
}

test('a country before a noun is no answer, a city is', () => {
  const { asked, rejected } = made(
    'In 1902 the brewer Edwin Hallam sold the old theatre to a U.S. company. In 1903 Ada Lorne built the Bergen airport beside a mill.',
  )
  expect(asked.filter(({ key, form }) => key === 'U.S.' && form !== 'true-false')).toEqual([])
  expect(
    rejected.filter(({ gate, stem }) => gate === 'unclear-name' && stem.includes('a _____ company')),
  ).not.toEqual([])
  expect(asked.some(({ key, form }) => key === 'Bergen' && form === 'cloze')).toBe(true)
})

test('a gap whose every word the sentence tells in another form is no question', () => {
  const { asked } = made(
    'The private networks of Edwin Hallam reached the offices in Oslo that no other private network reached.',
  )
  expect(asked.filter(({ key }) => key === 'private networks')).toEqual([])
})

test('one of many things is no answer to “what …?”', () => {
  const { asked } = made('After the flood of 1902, a city rose in the green hills of northern Norway.')
  expect(asked.filter(({ stem }) => /\bwhat rose\b/i.test(stem))).toEqual([])
})

test('“there are also” leaves others', () => {
  const { asked } = made('There are also ferries from Bergen to Aberdeen and Kirkwall.')
  expect(asked).toEqual([])
})

test('what somebody says of themselves names them once', () => {
  const stems = made(
    'The brewer Ada Lorne said that the council of Oslo kept her in Bergen for twelve years.',
  ).asked.map(({ stem }) => stem)
  expect(stems.filter((stem) => stem.split('Ada Lorne').length > 2)).toEqual([])
})

test('brackets in brackets go as one, and “also known as” stays', () => {
  const stems = made(
    'The brewer Ada Lorne ((now dead)) sold the old theatre of Oslo in 1902. Ada Lorne was the pen name of the brewer Ida Berg, also known as Ida Holm.',
  ).asked.map(({ stem }) => stem)
  expect(stems.filter((stem) => /[()]/.test(stem))).toEqual([])
  expect(stems.filter((stem) => /(?<!also )known as/.test(stem))).toEqual([])
})

test('initials and the people’s name of a country tell the answer', () => {
  const { asked } = made(
    'In 1902 the National Harbour Society paid for the NHS-owned pier of Oslo. In 1903 the Danish Navy sank three boats off the coast of Denmark.',
  )
  expect(asked.filter(({ key }) => key === 'National Harbour Society' || key === 'Danish Navy')).toEqual([])
})

test('what lasts is not told false by another year', () => {
  const { asked } = made('In 1902 the brewer Edwin Hallam was the director of the Oslo Society.')
  expect(asked.filter(({ form, key }) => form === 'true-false' && key === 'False')).toEqual([])
  expect(asked.filter(({ form, stem }) => form === 'choice' && /which year/.test(stem))).toEqual([])
  expect(asked.some(({ key }) => key === '1902')).toBe(true)
})

test('until when something is known is not asked', () => {
  const { asked } = made('As of 1902, the old theatre of Oslo belonged to the brewer Edwin Hallam.')
  expect(asked.filter(({ key }) => key === '1902')).toEqual([])
})

test('people are asked for with no sort of people', () => {
  const { asked } = made('Builders constructed over 300 wooden houses in Oslo in 1902.')
  expect(asked.filter(({ stem }) => stem.startsWith('Who '))).toEqual([])
})

test('what ties a later clause to the first is left out, and so is “as well”', () => {
  const stems = made(
    'The timber of Oslo can shrink in winter; in fact, there is a house in Bergen whose beams shrank in 1902. Basically, the brewer Ada Lorne sold an old theatre in Oslo as well.',
  ).asked.map(({ stem }) => stem)
  expect(stems).not.toEqual([])
  expect(stems.filter((stem) => /^in fact|basically|as well/i.test(stem))).toEqual([])
})

test('“did” changes no second verb', () => {
  const stems = made(
    'In 1902, the army of Norway attacked and destroyed the old capital of the Jutes.',
  ).asked.map(({ stem }) => stem)
  expect(stems.some((stem) => stem.includes('attacked and destroyed'))).toBe(true)
  expect(stems.filter((stem) => /\bdid\b/.test(stem))).toEqual([])
})

test('a ruler’s name in a longer one, a degree and one of many examples are not asked', () => {
  const { asked } = made(
    'In Norway the wars were named after rulers in 1902, as King Harald’s War was. Ada Lorne’s Ph.D. dissertation of 1902 was the first study of Oslo. One example of a wooden theatre is Lorne House.',
  )
  expect(asked.filter(({ key }) => key === 'Harald' || key === 'Ph.D.' || key === 'wooden theatre')).toEqual(
    [],
  )
})

test('cities are not told with the “at” of schools', () => {
  const stems = made('Daniel Berg studied medicine at Oslo, Bergen, and Copenhagen.').asked.map(
    ({ stem }) => stem,
  )
  expect(stems.filter((stem) => stem.includes('at three cities'))).toEqual([])
})

describe('wrong dates', () => {
  const runWith = (grain: string, texts: string[]): Run =>
    ({ dates: new Map([[grain, texts]]), latestYear: 2020 }) as unknown as Run
  const keyOf = (grain: string, text: string, year: number): DateMention =>
    ({ grain, text, year, endYear: null, month: null, day: null }) as unknown as DateMention

  test('of a year lie within the life that it belongs to', () => {
    const others = otherDates(runWith('year', ['1890', '1905', '1999']), keyOf('year', '1910', 1910))
    expect(others).toContain('1905')
    expect(others.filter((text) => Math.abs(Number(text) - 1910) > 25)).toEqual([])
  })

  test('of a century are near it', () => {
    const others = otherDates(
      runWith('century', ['11th century', '18th century']),
      keyOf('century', '19th century', 1801),
    )
    expect(others).not.toContain('11th century')
    expect(others).not.toContain('21st century')
    expect(others.slice(0, 3)).toContain('17th century')
  })
})
