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
