import { findFacts } from '@/lib/domain/facts/find'
import { generate } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'

import { undoubtedBy } from '../../support/doubts'

const factsOf = (text: string, title = 'A day in Oakham') => findFacts({ text, title, publishedOn: null })

const asked = (text: string, title = 'A day in Oakham'): Question[] => {
  const { questions, spares } = generate([{ title, text, publishedOn: null }], { seed: 1, count: 50 })
  return [...questions, ...spares]
}

/** The key of the question with this stem; null where nothing asks so. */
function keyFor(text: string, stem: string, title?: string): string | null {
  const question = asked(text, title).find((other) => other.stem === stem)
  return question && 'key' in question && typeof question.key === 'string' ? question.key : null
}

const stemsOf = (text: string, title?: string): string =>
  asked(text, title)
    .map(({ stem }) => stem)
    .join('\n')

describe('abbreviations', () => {
  test.each([
    [
      'The Marlow River Authority (MRA) built a weir. The MRA sold it in 1950.',
      'MRA',
      'Marlow River Authority',
    ],
    ['The MRA (Marlow River Authority) built a weir. The MRA sold it.', 'MRA', 'Marlow River Authority'],
    ['The Office of Small Harbours (OSH) built a pier. The OSH sold it.', 'OSH', 'Office of Small Harbours'],
    [
      'The Coastal Science Network (CSNET) opened in 1981. CSNET closed in 1990.',
      'CSNET',
      'Coastal Science Network',
    ],
    ['Each town measures its annual water loss (AWL). The AWL is falling.', 'AWL', 'annual water loss'],
  ])('%s', (text, short, long) => {
    expect(keyFor(text, `What does “${short}” stand for in the article?`)).toBe(long)
    expect(factsOf(text)).toContainEqual(
      expect.objectContaining({ kind: 'name', statement: `“${short}” stands for ${long}.` }),
    )
  })

  test.each([
    [
      'the letters are those of another language',
      'The Marlow Home Guard (AK) left Lyon. The AK never came back.',
    ],
    ['the letters spell half of a name', 'The Oak Valley Water Board (WB) built a weir. The WB sold it.'],
    ['the article does not use it again', 'The Marlow River Authority (MRA) built a weir in 1950.'],
  ])('not where %s', (_, text) => {
    expect(stemsOf(text, 'Oakham Rail Company')).not.toContain('stand for')
  })

  test('only with a doubt where it is the subject of the article', () => {
    const text = 'The Oakham Rail Company (ORC) runs trains. The ORC has two lines.'
    const undoubted = undoubtedBy('trivial-key', asked(text, 'Oakham Rail Company'))
    expect(undoubted.map(({ stem }) => stem).join('\n')).not.toContain('stand for')
  })

  test('one that has two long forms is not asked for', () => {
    const text =
      'The Marlow River Authority (MRA) built a weir. The Moor Rail Alliance (MRA) sold its trains. The MRA is old.'
    expect(stemsOf(text)).not.toContain('stand for')
  })

  test('of many the three that the article uses most are asked for, each once', () => {
    const names = [
      'Elm Road Board',
      'Fen Road Board',
      'Gate Road Board',
      'Hill Road Board',
      'Isle Road Board',
    ]
    const text = names
      .map((name, index) => {
        const short = `${name.charAt(0)}RB`
        return `The ${name} (${short}) built a bridge. ${`The ${short} sold it to Lyon. `.repeat(Math.max(2, 4 - index))}`
      })
      .join(' ')
    const stems = asked(text)
      .map(({ stem }) => stem)
      .filter((stem) => stem.includes('stand for'))
    expect(stems.toSorted()).toEqual(
      ['E', 'F', 'G'].map((letter) => `What does “${letter}RB” stand for in the article?`),
    )
  })
})

describe('other names', () => {
  test.each([
    [
      'The ferry sails to Lake Marlow (formerly called Lake Hallam) in summer.',
      'What was Lake Marlow formerly called?',
      'Lake Hallam',
    ],
    [
      'The line was run by the Dutch Harbour Telegraph (now Waterline).',
      'What is the Dutch Harbour Telegraph now called?',
      'Waterline',
    ],
    [
      'The Elm River, also known as the Black River, flows past the mill.',
      'What is the Elm River also known as?',
      'Black River',
    ],
    [
      'Salt marshes, commonly called saltings, protect the coast.',
      'What are salt marshes commonly called?',
      'saltings',
    ],
    [
      'The market approach – sometimes called the auction method – is older.',
      'What is the market approach sometimes called?',
      'auction method',
    ],
  ])('%s', (text, stem, key) => {
    expect(keyFor(text, stem)).toBe(key)
  })

  test.each([
    ['a second one follows', 'Lake Marlow, also known as Lake Hallam and the Long Mere, is deep.'],
    ['two more follow', 'Salt marshes, also known as saltings, leas, or water meadows, protect the coast.'],
    ['it repeats the first', 'The Marlow program, also known as Project Marlow, was the first.'],
    ['it is a new office', 'Edwin Hallam, now Dean, lives in Lyon.'],
    ['it says what somebody does', 'Edwin Hallam, formerly a lawyer, lives in Lyon.'],
    ['it is the country of a town', 'The botanist was born in Breslau (now Poland).'],
    ['a town only says where', 'The dish was sold to WQXY in Harrow, Ohio (now WQXZ).'],
  ])('not where %s', (_, text) => {
    expect(factsOf(text).filter(({ kind }) => kind === 'name')).toEqual([])
  })
})

describe('lives', () => {
  const text =
    'Ada Hallam (11 June 1830 – 3 May 1901) was an English botanist. Hallam drew the plants of the moor.'

  test('of the person of the title', () => {
    expect(keyFor(text, 'In which year was Ada Hallam born?', 'Ada Hallam')).toBe('1830')
    expect(keyFor(text, 'In which year did Ada Hallam die?', 'Ada Hallam')).toBe('1901')
  })

  test.each([
    ['unsure', 'Ada Hallam (c. 1830 – 1901) was an English botanist.'],
    ['those of a term', 'Ada Hallam (1930–1936) was the first mayor of Oakham.'],
  ])('not where the years are %s', (_, told) => {
    expect(stemsOf(told, 'Ada Hallam')).not.toMatch(/born|die\b/)
  })

  test('not of one who is named once', () => {
    expect(stemsOf('The botanist Ada Hallam (11 June 1830 – 3 May 1901) drew the moor.')).not.toMatch(
      /born|die\b/,
    )
  })
})

describe('offices', () => {
  test.each([
    ['Priya Nair, the director of the Oakham Museum, opened the hall.', 'the director of the Oakham Museum'],
    [
      'The hall was opened by Priya Nair, president of the Oakham Society.',
      'the president of the Oakham Society',
    ],
    ['The hall was opened by Oakham Society president Priya Nair.', 'the president of the Oakham Society'],
  ])('%s', (text, office) => {
    expect(keyFor(text, `Who does the article name as ${office}?`)).toBe('Priya Nair')
    expect(factsOf(text).some(({ kind }) => kind === 'role')).toBe(true)
  })

  test.each([
    'Priya Nair, a director of the Oakham Museum, opened the hall.',
    'Priya Nair, former director of the Oakham Museum, opened the hall.',
    'Priya Nair, the vice president of the Oakham Society, opened the hall.',
    'Priya Nair, the owner of Oakham Radio, Elm Press and Fen Films, opened the hall.',
    'Priya Nair, president of the Oakham Society, opened the hall. Edwin Hallam, president of the Oakham Society, closed it.',
  ])('not: %s', (text) => {
    expect(stemsOf(text)).not.toContain('article name as')
  })
})

describe('spans', () => {
  test.each([
    [
      'From 1920 to 1931, Edwin Hallam ruled Marlow.',
      'From which year to which year did Edwin Hallam rule Marlow?',
      '1920 to 1931',
    ],
    [
      'Edwin Hallam lived in Lyon between 1920 and 1931.',
      'Between which two years did Edwin Hallam live in Lyon?',
      '1920 and 1931',
    ],
  ])('%s', (text, stem, key) => {
    expect(keyFor(text, stem)).toBe(key)
    expect(factsOf(text).some(({ kind }) => kind === 'range')).toBe(true)
  })

  test('no wrong span is the right one or runs backwards', () => {
    const text = 'From 1920 to 1931, Edwin Hallam ruled Marlow. In 1990 a street was named after him.'
    const choice = asked(text).find(
      ({ stem, form }) => form === 'choice' && stem.startsWith('From which year'),
    )
    const options = choice?.form === 'choice' ? choice.options : []
    expect(options).toHaveLength(4)
    for (const option of options) {
      const [from = 0, to = 0] = option.split(' to ').map(Number)
      expect(from).toBeLessThan(to)
    }
  })

  test('one of several spans is not asked for', () => {
    const text = 'Edwin Hallam governed Marlow from 1920 to 1931, 1935 to 1940 and in 1950.'
    expect(stemsOf(text)).not.toContain('From which year')
  })
})

describe('parts', () => {
  test('one of as many things as are counted before the colon', () => {
    const text =
      'In the 1930s, Oakham was served by three companies: the Elm Rail Company (ERC), Fen Motors and Hallam Brothers as a carrier.'
    const question = asked(text).find(({ stem }) => stem.endsWith('three companies. Name one of them.'))
    expect(question?.form === 'short-answer' && question.accepted).toEqual(
      expect.arrayContaining(['Elm Rail Company', 'Fen Motors', 'Hallam Brothers']),
    )
    expect(factsOf(text).some(({ kind }) => kind === 'list')).toBe(true)
  })

  test.each([
    ['the numbers differ', 'Oakham was served by three companies: Elm Rail and Fen Motors.'],
    ['the list goes on with other things', 'Oakham has two mills, parks and ponds.'],
    ['the things are clauses', 'Oakham has two rules: nobody sings and nobody swims.'],
  ])('not where %s', (_, text) => {
    expect(stemsOf(text)).not.toContain('Name one of them')
  })
})

test.each([
  [
    'Oakham Tower is a founding member of the Elm Valley Association.',
    'What is Oakham Tower a founding member of?',
    'Elm Valley Association',
  ],
  ['Marlow Island belongs to the Republic of Oak.', 'What does Marlow Island belong to?', 'Republic of Oak'],
  [
    'In Oakham, private schools are called academies.',
    'In Oakham, what are private schools called?',
    'academies',
  ],
])('%s', (text, stem, key) => {
  expect(keyFor(text, stem, 'A walk')).toBe(key)
})
