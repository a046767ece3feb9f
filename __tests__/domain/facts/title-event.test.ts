import { extractFacts } from '@/lib/domain/facts/extract'
import { wording } from '@/lib/domain/facts/statement'
import { titleEvent } from '@/lib/domain/facts/title-event'
import { analyse } from '@/lib/domain/language/analysis'

test.each([
  ['The Great Elm Flood', 'the Great Elm Flood', 'flood'],
  ['1906 Elm Harbour earthquake', 'the 1906 Elm Harbour earthquake', 'earthquake'],
  ['Battle of Elm', 'the Battle of Elm', 'battle'],
  ['Great Fire of Elm', 'the Great Fire of Elm', 'fire'],
  ['French and Indian War', 'the French and Indian War', 'war'],
])('the title “%s” names an event', (title, name, noun) => {
  expect(titleEvent(title)).toEqual({ name, noun })
})

test.each(['Fire destroys market in Elm', 'Ferry disaster', 'The war in Elm', 'War', 'Elm Harbour'])(
  'the title “%s” names none',
  (title) => {
    expect(titleEvent(title)).toBeNull()
  },
)

const told = (text: string, title: string): string[] =>
  extractFacts(analyse(text, title), 0).map(({ statement }) => wording(statement))

test('“the disaster” is the event of the title, unless another one has just been named', () => {
  const sentence = 'The disaster changed the laws of Norway.'
  expect(told(sentence, 'The Great Elm Flood')).toContain('The Great Elm Flood changed the laws of Norway.')
  expect(told(`A flood had come in 1900. ${sentence}`, 'The Great Elm Flood')).toContain(sentence)
  expect(told(sentence, 'Elm Harbour')).toContain(sentence)
})
