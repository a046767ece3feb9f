import { asked } from '../../support/made'

/** Stem and answer of every question in words that passes the gates. */
const inWords = (text: string, title?: string): string[] =>
  asked(text, title).flatMap(({ stem, ...question }) =>
    'key' in question && question.form !== 'true-false' && !stem.includes('_____')
      ? [`${stem} ${String(question.key)}`]
      : [],
  )

describe('a name with what it names beside it is asked by that', () => {
  test.each([
    [
      'Norwegian geographer Ingrid Solberg argued that the harbours of the north had shaped its towns.',
      'Which Norwegian geographer argued that the harbours of the north had shaped its towns? Ingrid Solberg',
    ],
    [
      'Economist Ingrid Solberg of Bergen University argued that tolls had ruined the harbours of the north.',
      'Which economist of Bergen University argued that tolls had ruined the harbours of the north? Ingrid Solberg',
    ],
    [
      'The merchants of Bergen welcomed the Portuguese explorer Rodrigo Tavares in 1498.',
      'Which Portuguese explorer did the merchants of Bergen welcome in 1498? Rodrigo Tavares',
    ],
    [
      'The harbour library of Bergen was designed by Danish architect Ingrid Solberg in three months.',
      'By which Danish architect was the harbour library of Bergen designed in three months? Ingrid Solberg',
    ],
    [
      'The council of Bergen has held its debates in the Gaelic language.',
      'In which language has the council of Bergen held its debates? Gaelic',
    ],
    [
      'The ferry service of Bergen was officially launched on 1 October 1998 under the name Blue Arrow.',
      'The ferry service of Bergen was officially launched on 1 October 1998 under which name? Blue Arrow',
    ],
  ])('%s', (text, question) => {
    expect(inWords(text)).toContain(question)
  })

  test.each([
    [
      'Liberal John Ash and Marxist Ingrid Solberg added a new meaning to the word harbour.',
      /^Which marxist/i,
    ],
    ['Queen Ingrid opened the new harbour of Bergen on 9 October 2004.', /^Which queen/i],
    ['Ingrid Solberg’s friend Rodrigo Tavares opened the harbour of Bergen in 1904.', /^Which friend/],
    ['The town was led by the king of Bergen in 1904.', /which king/],
  ])('but not where it is a part of the name, or says whose it is: %s', (text, odd) => {
    expect(inWords(text).filter((question) => odd.test(question))).toEqual([])
  })
})

describe('a name of which the article says what it is', () => {
  test.each([
    [
      'Elmnet was a suite of network protocols created by the students of Bergen University.',
      'Which suite of network protocols was created by the students of Bergen University? Elmnet',
    ],
    [
      'Lumora Limited is a Norwegian ferry company which serves the fjords of the north.',
      'Which Norwegian ferry company serves the fjords of the north? Lumora Limited',
    ],
    [
      'Elmnet was the first licensed public data network in the north of Norway.',
      'What was the first licensed public data network in the north of Norway? Elmnet',
    ],
  ])('is asked by it: %s', (text, question) => {
    expect(inWords(text)).toContain(question)
  })

  test('is the answer where a definite subject turns out to be it', () => {
    expect(inWords('The first mayor of Bergen was Ingrid Solberg.')).toContain(
      'Who was the first mayor of Bergen? Ingrid Solberg',
    )
    expect(inWords('The capital and largest city of Norway is Oslo.', 'Norway')).toContain(
      'What is the capital and largest city of Norway? Oslo',
    )
  })
})

describe('dates', () => {
  test('with a word that narrows them are asked whole', () => {
    expect(inWords('Bergen completed its change to electric trams in the early 1970s.')).toContain(
      'When did Bergen complete its change to electric trams? early 1970s',
    )
  })

  test('behind “the year” are asked as years', () => {
    expect(inWords('The oldest existing armed seal of Bergen is from the year 1390.')).toContain(
      'The oldest existing armed seal of Bergen is from which year? 1390',
    )
  })
})

test('what is only added behind a comma is no part of a question', () => {
  expect(
    inWords('Norway is divided into 47 semi-autonomous counties, governed by elected mayors.'),
  ).toContain('Norway is divided into how many semi-autonomous counties? 47')
})

test('how far apart two things are is not asked without the other', () => {
  const questions = inWords(
    'Ingrid Solberg moved to Bergen in March 1896 and died two months later. John Ash, who was nine years older, had left Bergen in 1890.',
  )
  expect(questions.filter((question) => /how many (?:months|years)/i.test(question))).toEqual([])
})

test('“which” may ask for what a name describes', () => {
  expect(
    inWords('In 1902 the harbour houses of Bergen were painted anew in the Elm Secession style.'),
  ).toContain('In 1902, in which style were the harbour houses of Bergen painted anew? Elm Secession')
})

test.each([
  [
    'The Elm Library is a library of old manuscripts that students of Bergen use.',
    /Which library is a library/,
  ],
  ['Sharon Street argues that the harbours of Norway are older than its towns.', /Which street argues/],
  [
    'Visitors of the fair include the painter Rodrigo Tavares, known in Europe as the master of Lisbon.',
    /known in which/,
  ],
])('no class asks what it cannot ask: %s', (text, odd) => {
  expect(inWords(text).filter((question) => odd.test(question))).toEqual([])
})

describe('what stands in apposition to the name asked for goes with it', () => {
  test.each([
    [
      'In 1872 Maria Dahl married Henrik Vik, one of her brother’s teachers, with whom she had two daughters.',
      'In 1872, whom did Maria Dahl marry? Henrik Vik',
    ],
    [
      'In 1872 Maria Dahl married Henrik Vik – a painter from Oslo.',
      'In 1872, whom did Maria Dahl marry? Henrik Vik',
    ],
    [
      'The museum of Bergen was founded by Ingrid Solberg, a painter, engraver and merchant, in 1901.',
      'By whom was the museum of Bergen founded in 1901? Ingrid Solberg',
    ],
    [
      'In 1911 the orchestra of Bergen played at the Nordlys Festival, a meeting of singers, dancers and fiddlers.',
      'In 1911, at which festival did the orchestra of Bergen play? Nordlys Festival',
    ],
    [
      'A merchant of Bergen, Ingrid Moe opened the theatre of Stavanger in 1903.',
      'Who opened the theatre of Stavanger in 1903? Ingrid Moe',
    ],
    [
      'A year before the Great War, Ingrid Moe opened the theatre of Stavanger.',
      'A year before the Great War, who opened the theatre of Stavanger? Ingrid Moe',
    ],
  ])('%s', (text, question) => {
    expect(inWords(text)).toContain(question)
  })
})
