import { generate } from '@/lib/domain/questions/generate'

import { asked } from '../../support/made'

const made = (text: string) =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 20 })

test.each([
  'After the fall of the abbey, the laws governing schools in Norway changed in 1902.',
  'After the abolition of the tax, the laws governing schools in Norway changed significantly.',
  'When the order of the council came at 12:30, the teachers of "quiet classes" governing schools in Norway left.',
])('"%s" is whole enough for a gap', (text) => {
  const { questions, spares } = made(text)
  expect([...questions, ...spares].map(({ stem }) => stem)).toContain(text.replace('Norway', '_____'))
})

test('a sentence whose clauses are not sure is not judged true or false', () => {
  const { rejected } = made(
    'After the fall of the abbey, the laws governing schools in Norway changed in 1902.',
  )
  const judged = rejected.filter(({ form }) => form === 'true-false')
  expect(judged.map(({ gate }) => gate)).toContain('no-sentence')
})

test('a participle alone makes no sentence', () => {
  const { rejected } = made('The old harbour of Oslo rebuilt in 1902 with 40 wooden boats named Elm in 1950.')
  expect(rejected.map(({ gate }) => gate)).toContain('no-sentence')
})

test.each([
  ['Although by the year 1902, the abbey with the laws governing schools in Norway.', 'a side clause alone'],
  [
    'The laws governing schools in Norway of the fourth session before 1902 were: duty, order, prayer.',
    'a list cut off',
  ],
])('"%s" is %s', (text) => {
  const { questions, spares } = made(text)
  expect([...questions, ...spares]).toEqual([])
})

/** The stems of what is made of a text under a title, shown or spare. */
const titled = (title: string, text: string): string[] => {
  const { questions, spares } = generate([{ title, text, publishedOn: null }], { seed: 1, count: 50 })
  return [...questions, ...spares].map(({ stem }) => stem)
}

test('behind a semicolon the article speaks for itself', () => {
  const stems = titled(
    'Elm',
    'According to legend, Elm was founded by the sailor Arnold Berg; four copper boats guard the Berg Bridge, which opened in 1901.',
  )
  expect(stems.some((stem) => stem.startsWith('According to legend, Elm was founded'))).toBe(true)
  expect(stems.filter((stem) => /legend/.test(stem) && /1901|open/.test(stem))).toEqual([])
})

test('a place in front without a comma does not get between a verb and its subject', () => {
  const stems = titled(
    'The theatres of Norway',
    "At Berg's Wells a performance of The Long Night was abandoned after the first act because the audience could no longer see the stage.",
  )
  expect(stems.filter((stem) => /^why was at/i.test(stem))).toEqual([])
})

test('who is counted is asked for without what a pair of commas adds', () => {
  const stems = titled(
    'A storm in Elm',
    'Two other people, both of them sailors, were treated in Berg Hospital.',
  )
  expect(stems).toContain('How many other people were treated in Berg Hospital?')
})

test('a degree is not told from its scale', () => {
  const stems = titled(
    'Bees',
    'When the temperature falls below about 10 degrees Celsius, the workers of a colony gather into a tight ball.',
  )
  expect(stems.filter((stem) => stem.includes('degrees _____'))).toEqual([])
})

test('what the title calls by its class is known, and another of its kind', () => {
  const text =
    'The ferry is a small white boat of the Elm Society in Norway. Another ferry sank in 1902 with 40 people of the Elm Society.'
  expect(titled('The ferry', text)).toContain(
    'Another ferry sank in 1902 with _____ people of the Elm Society.',
  )
})

test('“it” is the thing that the sentence before tells of, also with its Latin name in brackets', () => {
  const stems = titled(
    'Grey oak',
    'The grey oak (Quercus berga) is a tall tree of the hills of Norway. It is harvested in Bergen by 40 workers of the Elm Society.',
  )
  expect(stems.some((stem) => /^The grey oak is harvested in _____/.test(stem))).toBe(true)
})

test('a figure for a place says not of what, and is asked for only under the sentence that does', () => {
  const before = 'In Norway 12 percent of the boats sink.'
  const figures = asked(`${before} In 1921 the figure for Sweden was 45 percent.`, 'Boats').filter(
    ({ stem }) => /^In \S+ the figure/.test(stem),
  )
  expect(figures.filter(({ context }) => context?.includes(before) !== true)).toEqual([])
  expect(titled('Boats', 'In 1921 the figure for Sweden was 45 percent.')).toEqual([])
})

test('what is now a country needs no day', () => {
  expect(titled('Boats', 'The Elm Society sailed to what is now Norway with 40 boats in 1902.')).not.toEqual(
    [],
  )
})

test('a department is not asked for by one of its fields, nor a direction with where it leads', () => {
  const stems = titled(
    'A club',
    'The club is paid by the Department for Trade, Harbours and Fisheries of Norway. It runs from Bergen in the South to Oslo in the North.',
  )
  expect(stems.filter((stem) => /Trade, _____|for _____|and _____/.test(stem))).toEqual([])
  expect(stems.filter((stem) => /in the _____ in/.test(stem))).toEqual([])
})

test('a question with “bug” does not ask for the removal of bugs', () => {
  const stems = titled(
    'Work',
    'A bug vacuum helped Ada Moran of Norway in the removal of bugs without chemicals in 1902.',
  )
  expect(stems).toContain(
    'A bug vacuum helped Ada Moran of _____ in the removal of bugs without chemicals in 1902.',
  )
  expect(stems.filter((stem) => stem.includes('in the _____ without'))).toEqual([])
})

test('what now is something keeps its “now”', () => {
  const stems = titled(
    'A museum',
    'In 1974 the Berg Museum bought what is now the Henry Wing from the Elm Society.',
  )
  expect(stems).toContain('In 1974 the Berg Museum bought what is now the Henry Wing from the _____.')
})

test('in the article on a town nobody is asked for its country twice', () => {
  const text =
    'Bergen is a town in Norway. Bergen is known as the “City of Rain” of Norway because of its 40 wet weeks.'
  expect(titled('Bergen', text).filter((stem) => /City of Rain.*_____ because/.test(stem))).toEqual([])
})
