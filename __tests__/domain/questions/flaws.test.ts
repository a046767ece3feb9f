import { FLAWS, flawsOf } from '@/lib/domain/questions/flaws/all-flaws'
import type { Wording } from '@/lib/domain/questions/wording'

const choice = (stem: string, key: string, ...wrong: string[]): Wording => ({
  form: 'choice',
  stem,
  key,
  options: [...wrong, key],
  context: null,
  explanation: '',
  image: null,
})

const statement = (stem: string): Wording => ({
  form: 'true-false',
  stem,
  key: 'True',
  context: null,
  explanation: '',
  image: null,
})

const WHO = 'Who built the tower on the hill?'

/** For every flaw a wording that has it and no other. */
const FLAWED: Readonly<Record<string, Wording>> = {
  'negative-wording': choice('Which town did the ferry never reach?', 'Elm', 'Ash', 'Oak', 'Fir'),
  'unfocused-stem': choice('The tower on the hill', 'Ann Bo', 'Eva Li', 'Tom Ox', 'Max Oz'),
  'gratuitous-information': statement(
    `The old ferry ${'and the long and heavy boat behind it '.repeat(5)}crossed the lake in 1891.`,
  ),
  'fill-in-the-blank': choice(
    'The tower was built by _____ in 1891.',
    'Ann Bo',
    'Eva Li',
    'Tom Ox',
    'Max Oz',
  ),
  'absolute-terms': statement('The ferry always crossed the lake in winter.'),
  'vague-terms': statement('The ferry often crossed the lake in winter.'),
  'all-of-the-above': choice(WHO, 'Ann Bo', 'Eva Li', 'Tom Ox', 'All of the above'),
  'none-of-the-above': choice(WHO, 'Ann Bo', 'Eva Li', 'Tom Ox', 'None of the above'),
  'true-false-options': choice('Was the tower built by Ann Bo?', 'Yes', 'No'),
  'complex-options': choice(WHO, 'Ann Bo', 'Eva Li', 'Tom Ox', 'Both Ann and Eva'),
  'longest-key': choice(WHO, 'Maximiliana Theodora Oz', 'Eva Li', 'Tom Ox', 'Max Oz'),
  'word-repeats': choice('Who built Hallam Tower?', 'Ann Hallam', 'Eva Ferris', 'Tom Linnet', 'Max Corvin'),
  'grammatical-cue': choice('What did Ann Bo carry?', 'the lamp', 'a rope', 'a bell', 'a map'),
  'convergence-cue': choice(
    'Who won the silver cup?',
    'North Harbour School',
    'North Valley Academy',
    'Lake Harbour Lyceum',
    'Green Forest College',
  ),
  'lost-sequence': choice(
    'In which month did the ferry sink?',
    'June 1891',
    'May 1891',
    'July 1891',
    'May 1890',
  ),
  'implausible-distractors': choice('In which year did the ferry sink?', '1891', '1890', '1892', 'Oslo'),
  'more-than-one-correct': choice(WHO, 'Ann Bo', 'Mrs Ann Bo', 'Tom Fox', 'Max Oz'),
}

test.each(Object.entries(FLAWED))('%s is seen, and nothing else', (flaw, wording) => {
  expect(flawsOf(wording)).toEqual([flaw])
})

test('the names are unique and kebab-case, and each has its example', () => {
  const names = FLAWS.map(({ name }) => name)
  expect(names.toSorted()).toEqual(Object.keys(FLAWED).toSorted())
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

test.each([
  choice(WHO, 'Ann Bo', 'Eva Li', 'Tom Ox', 'Max Oz'),
  choice('How many steps has the tower?', '46', '23', '35'),
  choice('When did the ferry sink?', '17 June 1891', '4 May 1891', '9 June 1891', '11 June 1891'),
  choice('Which country borders the lake?', 'South Korea', 'Finland', 'Japan', 'Norway'),
  statement('The ferry crossed the lake in 1891.'),
])('a clean wording has none', (wording) => {
  expect(flawsOf(wording)).toEqual([])
})
