import { generate } from '@/lib/domain/questions/generate'

const judged = (text: string): Record<string, string> => {
  const { questions, spares } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 50,
  })
  return Object.fromEntries(
    [...questions, ...spares].flatMap((question) =>
      question.form === 'true-false' ? [[question.stem, question.key]] : [],
    ),
  )
}

test.each([
  [
    'Edwin Hallam wrote that children learn more quickly in small schools.',
    'Edwin Hallam wrote that children learn less quickly in small schools.',
  ],
  [
    'The Norwegian parliament approved a plan for a new harbour in Bergen.',
    'The Norwegian parliament rejected a plan for a new harbour in Bergen.',
  ],
  [
    'Edwin Hallam returned to the brewery after his journey to Norway.',
    'Edwin Hallam returned to the brewery before his journey to Norway.',
  ],
  [
    'Most farmers around Elm Castle sell their cheese on the market.',
    'Few farmers around Elm Castle sell their cheese on the market.',
  ],
  [
    'The Elm Museum is the largest museum in the whole of Norway.',
    'The Elm Museum is the second largest museum in the whole of Norway.',
  ],
  [
    'The bells of Elm Castle are usually rung by the students of the town.',
    'The bells of Elm Castle are rarely rung by the students of the town.',
  ],
])('%s is true, %s is false', (text, turned) => {
  expect(judged(text)).toMatchObject({ [text]: 'True', [turned]: 'False' })
})

test.each([
  ['One of the largest museums in Norway stands beside the harbour of Elm.'],
  ['Elm Square is the largest square in the country after Oslo Square.'],
  ['The prize was named after Edwin Hallam by the council of Elm.'],
  ['The harbour of Elm was not closed before the war with Norway.'],
  ['The wooden houses of Elm may be more expensive than the brick houses.'],
])('nothing is turned around in: %s', (text) => {
  expect(Object.values(judged(text))).not.toContain('False')
})
