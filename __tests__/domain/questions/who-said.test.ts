import { made } from '../../support/made'

/** The typed questions on who said something, with their answers. */
const saidIn = (text: string): (readonly [stem: string, key: unknown])[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares]
    .filter(({ stem, form }) => stem.startsWith('Who said: ') && form === 'short-answer')
    .map((question) => [question.stem, 'key' in question ? question.key : null] as const)
}

const HALL = 'Who said: “The new hall will bring many more visitors to our town”?'
const WORDS = '“The new hall will bring many more visitors to our town,”'

describe('"he said" means who spoke before', () => {
  test.each([
    ['Edwin Hallam opened the hall.', 'he said.', 'Edwin Hallam'],
    ['The old hall was too small, said Edwin Hallam, head of the Bergen Trust.', 'he added.', 'Edwin Hallam'],
    ['According to Mr Hallam, the old hall was too small.', 'he told the Bergen Times.', 'Hallam'],
    ['“We are glad that this hall is open,” said Ada Lorne.', 'she said.', 'Ada Lorne'],
    ['Ada Lorne hopes for a warm summer. The old hall was cold.', 'said she.', 'Ada Lorne'],
  ])('%s … %s', (before, by, key) => {
    expect(saidIn(`${before} ${WORDS} ${by}`)).toContainEqual([HALL, key])
  })

  test.each([
    ['Edwin Hallam opened the hall with Karl Moran.', 'he said.'],
    ['Ada Lorne opened the hall.', 'he said.'],
    ['Edwin Hallam opened the hall. The mayor was late.', 'he said.'],
    ['The hall was opened on 3 May 1991.', 'she said.'],
    ['Ada Lorne said Hallam could open the hall. Karl Moran was late.', 'she said.'],
  ])('not where it may be another: %s … %s', (before, by) => {
    expect(saidIn(`${before} ${WORDS} ${by}`).filter(([stem]) => stem === HALL)).toEqual([])
  })

  test('and its evidence shows who it is', () => {
    const { questions, spares } = made(`Edwin Hallam opened the hall. ${WORDS} he said.`)
    const asked = [...questions, ...spares].find(({ stem }) => stem === HALL)
    expect(asked?.evidence.excerpt).toBe(`Edwin Hallam opened the hall. ${WORDS} he said.`)
  })
})

describe('a quotation', () => {
  test('that a sentence before opens is asked with the words of its own sentence', () => {
    expect(
      saidIn('“We are glad. The new hall will bring many more visitors to our town,” said Ada Lorne.'),
    ).toEqual([[HALL, 'Ada Lorne']])
  })

  test.each([
    `${WORDS} he told the Bergen Times.`,
    `${WORDS} the Bergen leader said.`,
    '“They have known of her plans for many years,” said Ada Lorne.',
    '“A very great surprise,” said Ada Lorne.',
  ])('is not asked where its words or its speaker are not clear: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })

  test('is asked where it says what it speaks of', () => {
    expect(saidIn(`${WORDS} said Ada Lorne.`)).toEqual([[HALL, 'Ada Lorne']])
    expect(saidIn(`${WORDS} said Bergen Times editor Ada Lorne.`)).toEqual([[HALL, 'Ada Lorne']])
  })
})
