import { asked, keys, made, statements } from '../../support/made'

const stems = (text: string): string[] => asked(text).map(({ stem }) => stem)

test.each([
  [
    'The council of Oslo built the tool with Marlow Research and Development in 1994.',
    /Research$|^Development$/,
  ],
  ['In 1994 Ida Tveit of Oslo spoke of the song in the programme Don’t Rock the Boat.', /^Rock the Boat$/],
])('of "%s" no part of a name is asked', (text, part) => {
  expect(keys(text, 'Boats').filter((key) => part.test(key))).toEqual([])
})

test('who can count the months of a stretch is asked for neither of its ends', () => {
  const text = 'In Norway, 40 boats of Edwin Hallam were lost in the three months from May to August.'
  expect(stems(text).filter((stem) => /months from (?:_____|May to _____)/.test(stem))).toEqual([])
  expect(made(text).rejected.map(({ detail }) => detail)).toContain(
    'The length of the stretch tells where it ends.',
  )
})

test('whose what he did is not asked where only the clause before says it', () => {
  const text = 'Ada Berg recorded her song in Oslo, while Edwin Hallam recorded his in Bergen in 1902.'
  expect(stems(text).filter((stem) => /\bhis\b/.test(stem) && !stem.includes('song'))).toEqual([])
  expect(made(text).rejected.map(({ detail }) => detail)).toContain(
    'Something is missing around “recorded his”.',
  )
})

test('the number of a firm and the minute of a market are not asked for', () => {
  const firm = 'The 19 firm of Edwin Hallam sold boats to Norway in 1902.'
  expect(keys(firm, 'Boats')).not.toContain('19')
  const market =
    'By 1650 GMT, the krone of Norway was trading at 8.5 to the dollar in Oslo, a rise on the day before.'
  expect(keys(market, 'Boats').filter((key) => key.startsWith('1650'))).toEqual([])
})

test('who only does something may be meant by “his”, too', () => {
  const text =
    'Edwin Hallam, coach of Velbrook’s club in Oslo, spoke to the council. Velbrook is recovering from a fall. He has not rowed since 1902.'
  expect(statements(text).filter((told) => told.startsWith('Edwin Hallam has not rowed'))).toEqual([])
})

test.each([
  ['The council of England and Wales sold 40 boats to Norway in 1902.', /^(?:England|Wales)$/],
  [
    'There are many shops in Oslo, the biggest one being Velbrook’s Corner Market.',
    /^(?:Velbrook|Corner Market)$/,
  ],
  ['A clerk of Elm Bank in Oslo declined to comment on the report of 1902.', /./],
])('"%s" tells its answer, or nothing worth one', (text, key) => {
  expect(keys(text, 'Boats').filter((one) => key.test(one))).toEqual([])
})

test('the next in a row tells how many came before it', () => {
  const text =
    'The council of Elm sold 40 boats to Norway in 1902.\n\nEdwin Hallam scored the first two goals of the match in Oslo before Ada Lorne scored the third.'
  expect(keys(text, 'Boats')).not.toContain('two')
  expect(made(text).rejected.map(({ detail }) => detail)).toContain('The question names all that is counted.')
})
