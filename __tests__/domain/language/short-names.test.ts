import { analyse } from '@/lib/domain/language/analysis'
import { isName } from '@/lib/domain/language/mentions'

/** What each name of the last sentence stands for. */
const meant = (text: string, title = ''): string[] =>
  (analyse(text, title).sentences.at(-1)?.mentions ?? [])
    .filter(isName)
    .map(({ text: said, name }) => `${said} = ${name}`)

test.each([
  ['Anna Lindgren built the mill. Lindgren sold it in 1912.', 'Lindgren = Anna Lindgren'],
  ['Werner von Bredow built the mill. In 1912, von Bredow sold it.', 'Bredow = Werner von Bredow'],
  ['Anna Lindgren built the mill. Anna sold it in 1912.', 'Anna = Anna Lindgren'],
])('a short name behind the full one is its bearer: "%s"', (text, expected) => {
  expect(meant(text)).toContain(expected)
})

test.each([
  ['Lindgren sold the mill. It burned down. Anna Lindgren was a baker.', 0],
  ['Anna Lindgren met Tom Lindgren. Lindgren sold the mill in 1912.', 1],
  ['Thomas Hardwick wrote it. Hardwick’s Hope was a play of 1912.', 1],
  ['Simon Kuznick taught economics. The Kuznick curve shows it.', 1],
  ['Anna Lindgren was a baker. She sold bread.\n\nEllen was a play. In 1912, Anna burned down.', 3],
])('nobody is put for a short name that may be another’s: "%s"', (text, at) => {
  const sentence = analyse(text, '').sentences[at]
  const short = (sentence?.mentions ?? []).filter(isName).filter((name) => name.text !== name.name)
  expect(short).toEqual([])
})

test('what nobody is called is no person', () => {
  const text = 'The operator Elm Theatres (ELT) said nothing. In 1912, ELT married two firms.'
  const kinds = analyse(text, '').sentences.flatMap(({ mentions }) => mentions.filter(isName))
  expect(kinds.filter(({ kind }) => kind === 'person')).toEqual([])
})

test('the one of the title is meant unless another bearer stands beside', () => {
  const title = 'Anna Lindgren'
  expect(meant('Anna Lindgren was a baker. She sold bread. Lindgren died in 1912.', title)).toContain(
    'Lindgren = Anna Lindgren',
  )
  expect(
    meant('Anna Lindgren was a baker. Her brother was Tom Lindgren. Lindgren died in 1912.', title),
  ).toContain('Lindgren = Lindgren')
})

test('the surname of the title is nobody else’s, however the text names its bearer', () => {
  const title = 'Zora Lindgren'
  const text =
    'Dame Zora Grace Lindgren DBE FRS was an engineer. Her father Tom Lindgren was a miller. He died.'
  expect(meant(`${text} In 1960 Lindgren moved to Oslo.`, title)).toContain('Lindgren = Zora Lindgren')
  expect(
    meant('Her father Tom Lindgren was a miller. In 1960 Lindgren moved to Oslo.', 'Qxora Lindgren'),
  ).toContain('Lindgren = Lindgren')
  expect(meant('Tom Lindgren was a miller. In 1960 Lindgren moved to Oslo.', 'Captain Lindgren')).toContain(
    'Lindgren = Tom Lindgren',
  )
})

test('honours behind a name are no part of it', () => {
  expect(meant('The engineer Zora Lindgren OBE FRS lived in Oslo.')).toContain(
    'Zora Lindgren = Zora Lindgren',
  )
})
