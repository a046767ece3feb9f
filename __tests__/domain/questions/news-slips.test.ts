import { asked, askedWithKey, keys, made, stems } from '../../support/made'

/** The stems that one gate refuses. */
const rejectedBy = (text: string, gate: string): string[] =>
  made(text)
    .rejected.filter((one) => one.gate === gate)
    .map(({ stem }) => stem)

test.each([
  ['The hero Robert Lind appears in Heroes and Ghosts in 1998.', ['Heroes', 'Ghosts']],
  ['Anna Lind and the Keeper of Olvar won the Silver Film of the Year in 2004.', ['Keeper of Olvar']],
  ['Critics of Norway praised Lorne’s Sailor of Bergen in 1998.', ['Bergen', 'Sailor of Bergen']],
  [
    'Karl Lind, who plays Edgar in The Weaver Sisters at the Old Theatre, will meet Ada Berg in Oslo.',
    ['The Weaver Sisters at the Old Theatre'],
  ],
])('a piece of a title is no answer: %s', (text, pieces) => {
  const found = keys(text)
  expect(found).not.toEqual([])
  for (const piece of pieces) expect(found).not.toContain(piece)
})

test('two names that “and” joins are two answers', () => {
  expect(keys('Anna Lind and Robert Moran met in Oslo in 1998.')).toEqual(
    expect.arrayContaining(['Anna Lind', 'Robert Moran']),
  )
})

test('somebody is no answer by where he is from', () => {
  const found = keys('The Velmarian became the youngest sailor to win the Elm Cup in Oslo.')
  expect(found).toContain('Oslo')
  expect(found).not.toContain('Velmarian')
})

test('an honour that somebody is made stays', () => {
  const text = 'Norwegian boat builder Peter Marlow was made an OBE at the Spring Honours of 1998.'
  for (const stem of stems(text)) expect(stem).toContain('an OBE at')
  expect(stems('British toy maker Peter Marlow OBE was born in Oslo in 1950.').join()).not.toContain('OBE')
})

test.each([
  'Neither the Farmers nor the Sailors Union of Norway wished to comment on Ada Lorne’s words.',
  'Sweden v Republic of Ireland.',
  'Oslo hopefuls Mike Lind and Ada Byron were both winners at the 2004 Elm Film Awards.',
])('what is half a sentence is not asked: %s', (text) => {
  expect(stems(text)).toEqual([])
})

test('the letters of a country stay capitals in a question', () => {
  const text = 'US coach Tom Marsh wants Anna Berg to play more tennis on grass.'
  expect(stems(text).filter((stem) => stem.includes('us coach'))).toEqual([])
  expect(stems(text)).toContain('Which US coach wants Anna Berg to play more tennis on grass?')
})

test('“who” does not stand behind somebody’s name and a comma', () => {
  const text = 'Under President Moran, the Elmish government has expanded the state’s part in the economy.'
  expect(asked(text)).not.toEqual([])
  expect(stems(text).filter((stem) => stem.includes(', who '))).toEqual([])
})

test('what a machine plays is nobody', () => {
  const text = 'Small record players are still the favourite gadget among the sailors of Norway.'
  expect(askedWithKey(text).filter((question) => question.startsWith('Who '))).toEqual([])
})

test('beside what lies ahead stands no year of long ago', () => {
  const text =
    'Lorne Films will start releasing films with the new sound in 2006. Elm Films was founded in 2001 and left Oslo in 2003.'
  const options = asked(text).flatMap((question) =>
    question.form === 'choice' && question.stem.includes('will start') ? question.options : [],
  )
  expect(options).toContain('2006')
  expect(options.filter((year) => Number(year) < 2005)).toEqual([])
})

test('members of a parliament are asked for as people are', () => {
  const found = stems('MSPs are considering the return of trains through Elm to Norway in 2005.')
  expect(found).toContain('Who is considering the return of trains through Elm to Norway in 2005?')
})

test('who holds a seat in parliament is no answer to “who”', () => {
  const text =
    '“The storm will come from the north and will reach the sailors of Oslo,” the Salfjord MP told the Elm council on Friday.'
  expect(stems(text).filter((stem) => stem.startsWith('Who '))).toEqual([])
})

test('the adjective of a country in the title tells the country', () => {
  const text = 'The bicycle trade of Germany reached its height in 1997 with sales of 2.6bn euros.'
  const asksForIt = (title: string): (string | null)[] =>
    asked(text, title).flatMap((question) =>
      'key' in question && question.key === 'Germany' ? [question.doubt?.gate ?? null] : [],
    )
  expect(asksForIt('The trade of the north')).toContain(null)
  expect(new Set(asksForIt('German bicycles in a bad state'))).toEqual(new Set(['trivial-key']))
})

test('what is only reported is no answer by “reports”', () => {
  const text = 'Reports suggest a new trade in boats between Norway and Iceland since 1998.'
  expect(askedWithKey(text).filter((question) => /^What .*\? reports$/i.test(question))).toEqual([])
})

test('a question that asks who said, and not what, is not asked', () => {
  const text =
    'Oslo Post music critic Karl Moran said: “He [Lind] has never sung a song that is better made and more daring... That is all.” The songs were sung in Bergen in 1998.'
  expect(stems(text).filter((stem) => / said\?$/.test(stem))).toEqual([])
})

test('the second half of what an act is called is no answer', () => {
  const text =
    'The Northern Harvest and Fishery Act gave sailors of Norway a way to the market of Oslo in 1998.'
  expect(keys(text)).toContain('Oslo')
  expect(keys(text)).not.toContain('Fishery Act')
  const banks =
    'In 1998 Ada Lind led the talks with the Norwegian Investment Bank and World Bank about the dam of Oslo.'
  expect(keys(banks)).toContain('World Bank')
})

test('a stretch of time is not asked as one year', () => {
  const text = 'Karl Moran sang with Ada Lind from 1977 until the death of the Norwegian singer in 1981.'
  expect(stems(text).filter((stem) => stem.startsWith('In which year'))).toEqual([])
})

test('a year that a slip has glued to the next word gets no other year beside it, and the sentence is not asked', () => {
  const text =
    'The Elm Guild said the hearing of Karl Berg in Norway is to open in October 1906. It entered the case in December 1901saying that it was owed $120m for its mills in Bergen.'
  expect(stems(text).filter((stem) => /1901saying/.test(stem))).toEqual([])
})

test('what is his whose full name stands before it stays his', () => {
  const text = [
    'Arash Moldar was arrested in May after using his press to print maps of Bergen.',
    'Mr Moldar, who runs a mill near Oslo as well, was fined by a judge in Elm.',
    'A clerk of the Guild of Printers called Mr Moldar’s fine “unfair” and asked Norwegian President Ola Moen to give him his press back. “Many printers fear for theirs,” the guild said.',
    'In the weeks before his arrest Mr Moldar spoke with the Elm Gazette and Radio Bergen.',
  ].join('\n\n')
  expect(stems(text).filter((stem) => /using Moldar/.test(stem))).toEqual([])
})

test.each([
  'Ada Berg has recently sailed from sailed from the harbour of Bergen in Norway.',
  'Karl Voss said the title was refers to the loneliness felt by sailors under Danish rule.',
  'Norway will give young bakers also will be given the chance to build 40 mills in Oslo.',
])('nothing is asked of a sentence with a verb too many: %s', (text) => {
  expect(stems(text)).toEqual([])
})

test.each([
  'What Ada Berg of Norway wrote is shows of boats and ferries in Oslo.',
  'Norway will give the young bakers whom Ada Berg will meet in Oslo a new mill.',
])('two verbs that belong together are no slip: %s', (text) => {
  expect(rejectedBy(text, 'unread-source')).toEqual([])
})

test('“there” behind a dash is no name', () => {
  expect(keys('- There was also a prize for Karl Voss, chairman of the Elm Marathon.')).not.toContain('There')
})

test('of “any … not” nobody asks which', () => {
  const text = 'Any new ferry would not be launched by Karl Voss in Denmark before the election of 2005.'
  expect(stems(text).filter((stem) => /^Any.*\?$/.test(stem))).toEqual([])
})
