import { asked, made, stems } from '../../support/made'

test.each([
  [
    'In 1891, the brewer Edwin Hallam opened a wooden theatre.',
    'In 1891, what did the brewer Edwin Hallam open?',
  ],
])('%s -> %s', (text, stem) => {
  expect(stems(text)).toContain(stem)
})

test('no set holds more than three questions on one sentence, nor two of which one tells the other where others are left', () => {
  const text =
    'In 1891, Edwin Hallam sold 40 wooden boats to Tom Ferris in Oslo. In 1902, Ann Bo bought 25 iron bells from Eva Li in Bergen.'
  const { questions } = made(text, 'Trade')
  for (const start of new Set(questions.map(({ evidence }) => evidence.start)))
    expect(questions.filter(({ evidence }) => evidence.start === start).length).toBeLessThanOrEqual(3)
})

test('a second verb of the same subject is left out of the question', () => {
  const text =
    'Edwin Hallam led the Elm Brewers Club in 1891 and won a silver medal from the University of Oslo in 1902.'
  expect(stems(text)).toContain(
    'In which year did Edwin Hallam win a silver medal from the University of Oslo?',
  )
})

test('an explanation is shorter than its source', () => {
  const text =
    'In 1891, the brewer Edwin Hallam opened a wooden theatre in Oslo, and later the town bought the whole house.'
  for (const { explanation, evidence } of asked(text))
    expect(explanation.length).toBeLessThan(evidence.excerpt.length)
})
