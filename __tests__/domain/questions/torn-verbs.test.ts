import { generate } from '@/lib/domain/questions/generate'

const asked = (text: string): string[] => {
  const { questions, spares } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 20,
  })
  return [...questions, ...spares].map(({ stem }) => stem)
}

test('a participle behind its subject is no verb, and the verb behind the second comma is told', () => {
  const text =
    'Lund, stripped of internationals such as Karl Berg and Per Dahl, paired Ida Moen with Ada Lind at the back.'
  expect(asked(text).filter((stem) => !stem.includes('paired'))).toEqual([])
  expect(asked(text)).toContain('Lund paired Ida Moen with whom at the back?')
  expect(
    asked('Mill owner Ada Berg, asked about the fire by reporters, said it was in Oslo.').filter((stem) =>
      /\basked\b(?!.* said)/.test(stem),
    ),
  ).toEqual([])
})

describe('a sentence keeps the last of its verbs', () => {
  test.each([
    [
      'Berg has sung at weddings in Oslo, was head of the Great Norway Chess club, and competed with many sailors in rowing and sewing.',
      /^(?!.*competed).*was head/,
    ],
    [
      'The Elm Court of Audit said although the newest figures showed reported theft was falling, Norway still had no common word for theft.',
      /although .*falling\.$/,
    ],
    [
      "ELB could also be used to bake so called Mill Area Networks that let a baker's ovens quickly and easily swap recipes amongst themselves.",
      /quickly\.$/,
    ],
  ])('%s', (text, torn) => {
    expect(asked(text).filter((stem) => torn.test(stem))).toEqual([])
  })
})
