import { asked, stems } from '../../support/made'

test('what belongs to a counted noun is asked with it', () => {
  expect(stems('The brewer Edwin Hallam proposed 30 flights to Bergen Island in 1902.')).toContain(
    'How many flights to Bergen Island did the brewer Edwin Hallam propose in 1902?',
  )
})

test.each([
  ['John Ash became the leader of resistance in occupied Europe.', /occupied which/],
  ['Kenya had an estimated 15 million cases of malaria in 2006.', /an estimated how many/],
  ['Oak wood is used by households particularly in Norway.', /particularly in which/],
  [
    'Ada Byron has played at every place for the Elm Harbour Club, except for the harbour.',
    /which .*, except/,
  ],
])('no question word stands inside what belongs to the answer: %s', (text, odd) => {
  expect(stems(text).filter((stem) => odd.test(stem))).toEqual([])
})

test.each([
  [
    'In 2010, Orvo submitted five plans for radio stations, one for each town where it owned and operated a school.',
    /owned\?$/,
  ],
])('no verb stands without its object: %s', (text, odd) => {
  expect(stems(text).filter((stem) => odd.test(stem))).toEqual([])
})

test.each([
  'The causes of the old harbour fire include a lamp, the dry wood and the strong winds of Bergen.',
  'The wooden harbour can serve as a home for the boats of the Elm Harbour Club.',
  'Plain lamps intersect in some parts of Oslo.',
])('what many things do is not asked for: %s', (text) => {
  expect(stems(text).filter((stem) => /\bwhat\b/i.test(stem))).toEqual([])
})

test('wrong answers for a thing are its neighbours, never other phrases of the article', () => {
  const text =
    'In 1891, the brewer Edwin Hallam opened a wooden theatre. In 1902, the baker Tom Ferris bought a stone mill. In 1910, the tailor Max Oz sold a brick house. In 1920, the smith Ivo Ash built an iron bridge.'
  const choices = asked(text).filter(({ form, stem }) => form === 'choice' && /\bwhat did\b/i.test(stem))
  expect(choices).toEqual([])
})

test('a name that the article writes with “the” keeps it where it stands for a pronoun', () => {
  const text =
    'The Elm Harbour Company opened in 1850. Boats of the Elm Harbour Company reached Oslo. The Elm Harbour Company owned 40 boats. Its growth was reversed by the fire of 1902 in Oslo.'
  const told = stems(text).filter((stem) => stem.includes('growth'))
  for (const stem of told) expect(stem).toMatch(/the Elm Harbour Company’s growth/i)
})

test('“premiered” is asked for with “premiere”, and an abbreviation closes a sentence with one full stop', () => {
  expect(stems('In 1998, Orvo premiered the harbour film Night Boats.').join(' ')).not.toMatch(/\bpremier\b/)
  expect(stems('In 1902, Edwin Hallam was followed in Oslo by Tom Ferris, Jr..').join(' ')).not.toMatch(
    /\.\./,
  )
})

test('“in addition to” stays a phrase', () => {
  expect(
    stems('In addition to the old harbour, the Elm Council built 40 boats in 1902.').join(' '),
  ).not.toMatch(/\bTo the old harbour/)
})
