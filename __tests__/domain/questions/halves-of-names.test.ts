import { keys, statements } from '../../support/made'

test.each([
  ['The Council of Sailors designated 3 March 2004 as Free Tarik and Sanna Day.', /Free Tarik$|^Sanna Day/],
  ['In 1998 Oslo bought Boat in the Rain: New and Collected Letters from the sailors.', /^Collected Letters/],
  ['In 2005 the council of Oslo praised the 9-11 Harbour Report in forty letters.', /^Harbour Report/],
  [
    'In 1994 a report by the Moran of Skarholm Institute praised the ferries of Norway.',
    /^Skarholm Institute$/,
  ],
  ['In 2004 Tom Moran sold the Nokia 6600, the Skarphone and the Elmo to forty sailors in Oslo.', /^Nokia$/],
  ['In 1994 Sir Tomas told the council of Oslo that forty boats were lost.', /^Tomas$/],
  ['EFP Skarholm leader Ida Tveit told the council of Oslo that forty boats were lost.', /^EFP Skarholm$/],
  ['In 1994 forty boats were kept by the Oslo Bureau for Lost Anchors and Ropes, Oblar.', /^Oblar$/],
  ['Tom Moran saw the film 50 Sails in the harbour of Oslo with Ida Tveit.', /^(?:50|Sails)$/],
  ['In 1994 Ida Tveit played in 50 First Sails beside Tom Moran in Oslo.', /^(?:50|First Sails)$/],
  ['Asymmetric Digital Harvester Line technology brought forty boats to Oslo.', /^Digital Harvester Line$/],
  ['In 1994 Tom Moran sold accurate and up to date maps to the harbour of Oslo.', /^date maps$/],
  [
    'In 1994 forty boats were sold by three sailors focusing on modern, non-alcoholic beer.',
    /^non-alcoholic beer$/,
  ],
])('of "%s" no half is asked', (text, half) => {
  expect(keys(text, 'Boats').filter((key) => half.test(key))).toEqual([])
})

test('the book of an owner is asked whole where its writer stands behind it', () => {
  const text = 'In 2004 a new book, Moran’s Norway by Ida Tveit, told of forty ferries in Oslo.'
  expect(keys(text, 'Boats')).toContain('Moran’s Norway')
})

test('the given name behind “Sir” means whoever is named in full before, in another paragraph, too', () => {
  const text =
    'In 1994 Sir Tomas Moran opened the harbour of Oslo.\n\nIn 1996 Sir Tomas sold forty boats to Norway.'
  expect(statements(text)).toContain('In 1996 Sir Tomas Moran sold forty boats to Norway.')
})

test('“Dame” keeps its capital in an answer', () => {
  const text = 'Dame Helena told the council in Oslo that the ferry was too old.'
  expect(keys(text, 'Boats')).not.toContain('dame Helena')
})
