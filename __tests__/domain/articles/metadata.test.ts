import { proposeDetails, SAYS_NOTHING } from '@/lib/domain/articles/metadata'

const BODY =
  'The lion of the town zoo moved to a larger house, the council said on Monday.\nIt is eleven years old.'

test('a pasted text gives its headline, its byline and its date', () => {
  const text = `The lion moves house\n\nBy Ingrid Sole\n\n13 March 2026\n\n${BODY}`
  expect(proposeDetails(text, SAYS_NOTHING)).toEqual({
    title: 'The lion moves house',
    source: '',
    author: 'Ingrid Sole',
    publishedOn: '2026-03-13',
    language: 'en',
    url: '',
  })
})

test('the note of a copied post gives title and paper', () => {
  const text = `${BODY}\nThe post Lion Leaves. Bears Stay. appeared first on Nordvik Courier.`
  expect(proposeDetails(text, SAYS_NOTHING)).toMatchObject({
    title: 'Lion Leaves. Bears Stay',
    source: 'Nordvik Courier',
  })
})

test('what a page says of itself comes before what its text shows', () => {
  const said = {
    ...SAYS_NOTHING,
    title: 'The lion moves house | Nordvik Courier',
    source: 'Nordvik Courier',
    author: 'By Ola Berg',
    publishedOn: '2026-03-14T08:00:00Z',
    url: 'https://www.nordvik.example/lion',
  }
  expect(proposeDetails(`Lion moves\n${BODY}`, said)).toMatchObject({
    title: 'The lion moves house',
    source: 'Nordvik Courier',
    author: 'Ola Berg',
    publishedOn: '2026-03-14',
    url: 'https://www.nordvik.example/lion',
  })
})

test('a page that does not name its paper is filed under its host', () => {
  const said = { ...SAYS_NOTHING, url: 'https://www.nordvik.example/lion' }
  expect(proposeDetails(BODY, said).source).toBe('nordvik.example')
})

test('a dash in a title is not a site', () => {
  const said = {
    ...SAYS_NOTHING,
    title: 'The lion moves house – and the bears stay',
    source: 'Nordvik Courier',
  }
  expect(proposeDetails(BODY, said).title).toBe('The lion moves house – and the bears stay')
})

test('without a headline the file names the article, and without a file its first words do', () => {
  expect(proposeDetails(BODY, { ...SAYS_NOTHING, fileName: 'lion_moves-house.docx' }).title).toBe(
    'Lion moves house',
  )
  expect(proposeDetails(BODY, { ...SAYS_NOTHING, fileName: '0001.pdf' }).title).toBe(
    'The lion of the town zoo moved to a larger …',
  )
})

test('the text decides the language, and the page only where the text does not show it', () => {
  expect(proposeDetails(BODY, { ...SAYS_NOTHING, language: 'de' }).language).toBe('en')
  expect(proposeDetails('1 2 3 4', { ...SAYS_NOTHING, language: 'de-AT' }).language).toBe('de')
})

test('a profile address is no name', () => {
  expect(proposeDetails(BODY, { ...SAYS_NOTHING, author: 'https://social.example/ann' }).author).toBe('')
})
