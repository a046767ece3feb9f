import { generate } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'
import { GAP } from '@/lib/domain/questions/kinds'

const everything = (text: string): Question[] => {
  const { questions, spares } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 50,
  })
  return [...questions, ...spares]
}
const stems = (text: string): string[] => everything(text).map(({ stem }) => stem)
const choiceFor = (text: string, key: string) =>
  everything(text).flatMap((question) =>
    question.form === 'choice' && question.key === key ? [question] : [],
  )[0]

test.each([
  [
    'Elm Trail follows the Danube from the old mill to the harbour.',
    'Which river does Elm Trail follow from the old mill to the harbour?',
  ],
  ['Elm Castle stands above the banks of the Danube.', 'Elm Castle stands above the banks of which river?'],
  [
    'Edwin Hallam served as President of the Elm Society in 1891.',
    'Edwin Hallam served as President of the Elm Society in which year?',
  ],
  [
    'The visitors of Elm Tower came from an average of 14 countries each year.',
    'The visitors of Elm Tower came from an average of how many countries each year?',
  ],
])('%s -> %s', (text, stem) => {
  expect(stems(text)).toContain(stem)
})

test('a choice is a question, never a gap', () => {
  const text =
    'In 1891 the brewer Edwin Hallam lived in Lyon. Elm Castle stands above the Danube. Paris is 40 km away.'
  for (const question of everything(text))
    if (question.form === 'choice') expect(question.stem).not.toContain(GAP)
})

test('a river is asked for among rivers', () => {
  const text =
    'Elm Castle stands above the banks of the Danube. The Korea Garden of Elm and the Great Plains Hotel lie in Elm Park.'
  const rivers = /^(?:Danube|Rhine|Elbe|Seine|Loire|Rhône|Oder|Vistula|Po)$/
  for (const option of choiceFor(text, 'Danube')?.options ?? ['none']) expect(option).toMatch(rivers)
})

test('another spelling of the key is no wrong answer', () => {
  const text =
    'Anna Bell lived in Isfahan until 1931. Her sister moved to Esfahan. The train to Shiraz and to Tehran left Mashhad at noon.'
  for (const question of everything(text))
    if (question.form === 'choice' && question.key === 'Isfahan')
      expect(question.options).not.toContain('Esfahan')
})
