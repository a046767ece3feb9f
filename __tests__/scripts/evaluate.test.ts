import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { analyse } from '@/lib/domain/language/analysis'
import type { Question } from '@/lib/domain/questions/kinds'
import { evenness } from '@/scripts/evaluate/balance'
import { figure, figures, plus } from '@/scripts/evaluate/counts'
import { duplicatesIn } from '@/scripts/evaluate/duplicates'
import { groundingProblems, groundOf } from '@/scripts/evaluate/grounding'
import { measure } from '@/scripts/evaluate/measure'
import { sheetOf } from '@/scripts/evaluate/sheet'
import { tokenF1 } from '@/scripts/evaluate/spans'
import { readSubjects } from '@/scripts/evaluate/subjects'

const TEXT = `The ferry of Elm

The brewer Edwin Hallam built a stone tower in Oslo in 1891. The ferry carried 140 boats to Norway in the summer of 1902. In 1950, the engineer Ann Bo built a stone tower in Bergen.`

const subject = {
  file: 'ferry.txt',
  article: { title: 'The ferry of Elm', text: TEXT, publishedOn: null },
  paragraphs: [],
}

const evidence = (excerpt: string) => {
  const start = TEXT.indexOf(excerpt)
  return { article: 0, start, end: start + excerpt.length, excerpt }
}

const SENTENCE = 'The brewer Edwin Hallam built a stone tower in Oslo in 1891.'

const question = (over: Partial<Extract<Question, { form: 'choice' }>> = {}): Question => ({
  form: 'choice',
  id: 'q',
  stem: 'Who built a stone tower in Oslo?',
  key: 'Edwin Hallam',
  options: ['Edwin Hallam', 'Max Oz', 'Eva Li', 'Tom Ox'],
  context: null,
  explanation: '',
  factId: 'f',
  claimId: 'c',
  evidence: evidence(SENTENCE),
  mark: evidence('Edwin Hallam'),
  score: 1,
  doubt: null,
  features: {},
  ...over,
})

const kinds = (asked: Question) =>
  groundingProblems(asked, groundOf(analyse(TEXT, 'The ferry of Elm'))).map(({ kind }) => kind)

test.each<[string, string, string]>([
  ['Who is described as a miller from Elm?', 'Karl Moe', 'Karl Moe, a miller from Elm, sold the boats.'],
  ['Who said: “Keep whatever you find”?', 'Karl Moe', '“Keep whatever you find,” said Karl Moe.'],
  ['What is the term for a fear of deep water?', 'Bathophobia', 'Bathophobia is a fear of deep water.'],
  ['Which group of islands is fishing for eels?', 'Elms', 'The Elms are fishing for eels.'],
  [
    'The mill was sold to which Danish parent company?',
    'Elmo',
    'The mill was sold to the Danish parent Elmo.',
  ],
  [
    'Which trust used the words “a jewel of stone”?',
    'Oak Trust',
    'The Oak Trust calls Elm “a jewel of stone”.',
  ],
])('%p asks with words that need not stand in the article', (stem, key, text) => {
  const at = (excerpt: string) => {
    const start = text.indexOf(excerpt)
    return { article: 0, start, end: start + excerpt.length, excerpt }
  }
  const asked: Question = {
    ...question(),
    form: 'short-answer',
    accepted: [],
    stem,
    key,
    evidence: at(text),
    mark: at(key),
  }
  expect(groundingProblems(asked, groundOf(analyse(text, '')))).toEqual([])
})

test('a question that its article bears out has no problem', () => {
  expect(kinds(question())).toEqual([])
})

test.each<[string, Question]>([
  ['evidence', question({ mark: { ...evidence('Edwin Hallam'), excerpt: 'Ann Bo' } })],
  ['evidence', question({ mark: evidence('140') })],
  ['key-not-in-evidence', question({ key: 'Tom Ox' })],
  ['not-reconstructible', question({ stem: 'Who demolished a stone tower in Oslo?' })],
  ['order-changed', question({ stem: 'A tower stone was built in Oslo by _____.' })],
  [
    'distractor-supported',
    question({ stem: 'Who built a stone tower?', options: ['Edwin Hallam', 'Ann Bo'] }),
  ],
])('%s is seen', (kind, asked) => {
  expect(kinds(asked)).toContain(kind)
})

test('a list may be asked for by its count and class, and a verb by its base', () => {
  const text = 'The ferry of Elm linked Oslo and Bergen. Some sold out and fled the war to Norway.'
  const ground = groundOf(analyse(text, 'The ferry of Elm'))
  const at = (excerpt: string) => {
    const start = text.indexOf(excerpt)
    return { article: 0, start, end: start + excerpt.length, excerpt }
  }
  const typed = (stem: string, key: string, sentence: string): Question => ({
    ...question(),
    form: 'short-answer',
    accepted: [],
    stem,
    key,
    evidence: at(sentence),
    mark: at(key),
  })
  const list = (stem: string): Question =>
    typed(stem, 'Oslo and Bergen', 'The ferry of Elm linked Oslo and Bergen.')
  const fled = typed('Where did some flee the war?', 'Norway', 'Some sold out and fled the war to Norway.')
  expect(groundingProblems(list('The ferry of Elm linked two cities. Name one of them.'), ground)).toEqual([])
  expect(groundingProblems(list('The ferry of Elm visited two cities. Name one of them.'), ground)).toEqual([
    { kind: 'not-reconstructible', detail: 'visited' },
  ])
  const groups = typed(
    'The two boats of Elm came from two cities. Name one of them.',
    'Oslo and Bergen',
    'The two boats of Elm came from Oslo and Bergen.',
  )
  expect(groundingProblems(groups, ground)).not.toContainEqual({
    kind: 'not-reconstructible',
    detail: 'cities',
  })
  expect(groundingProblems(fled, ground)).toEqual([])
})

test('a day may be reckoned from the dateline, no other', () => {
  const text = '2 March 2007\n\nThe ferry of Elm sank in Oslo yesterday.'
  const sunk = 'The ferry of Elm sank in Oslo yesterday.'
  const start = text.indexOf(sunk)
  const ground = groundOf(analyse(text, 'The ferry of Elm'))
  const asked = (stem: string): Question =>
    question({
      stem,
      key: 'Oslo',
      options: ['Oslo', 'Bergen'],
      evidence: { article: 0, start, end: start + sunk.length, excerpt: sunk },
      mark: { article: 0, start: text.indexOf('Oslo'), end: text.indexOf('Oslo') + 4, excerpt: 'Oslo' },
    })
  expect(
    groundingProblems(asked('In which city did the ferry of Elm sink on 1 March 2007?'), ground),
  ).toEqual([])
  expect(
    groundingProblems(asked('In which town or city did the ferry of Elm sink on 1 March 2007?'), ground),
  ).toEqual([])
  expect(groundingProblems(asked('In which city did the ferry of Elm sink on 12 May 2003?'), ground)).toEqual(
    [{ kind: 'not-reconstructible', detail: '12 May 2003' }],
  )
})

test('a sentence of another month bears no wrong answer out', () => {
  const text =
    'The Elm Fair takes place in April. The Birch Fair takes place in June, and the Oak Fair takes place in April.'
  const ground = groundOf(analyse(text, 'Fairs'))
  const at = (excerpt: string) => {
    const start = text.indexOf(excerpt)
    return { article: 0, start, end: start + excerpt.length, excerpt }
  }
  const asked = (stem: string, other: string): Question =>
    question({
      stem,
      key: 'Elm Fair',
      options: ['Elm Fair', other],
      evidence: at('The Elm Fair takes place in April.'),
      mark: at('Elm Fair'),
    })
  const other = groundOf(
    analyse('The Elm Fair takes place in April. The Birch Fair takes place in June.', ''),
  )
  expect(groundingProblems(asked('Which fair takes place in April?', 'Birch Fair'), other)).toEqual([])
  expect(groundingProblems(asked('Which fair takes place in April?', 'Oak Fair'), ground)).toEqual([
    { kind: 'distractor-supported', detail: 'Oak Fair' },
  ])
})

test('what asks the same again is a duplicate', () => {
  const again = question({ stem: 'By whom was a stone tower built in Oslo?' })
  const other = question({ stem: 'Who was a brewer?', mark: evidence('brewer'), key: 'brewer' })
  expect(duplicatesIn([question(), other, again])).toEqual([again])
})

test.each([
  ['the Oslo tower', 'Oslo tower', 1],
  ['a tower in Oslo', 'Oslo', 0.5],
  ['Bergen', 'Oslo', 0],
])('the F1 of "%s" and "%s" is %d', (given, gold, f1) => {
  expect(tokenF1(given, gold)).toBeCloseTo(f1)
})

test('even counts are likely, uneven ones are not', () => {
  expect(evenness([25, 25, 25, 25])).toEqual({ chiSquare: 0, p: expect.any(Number) })
  expect(evenness([25, 25, 25, 25]).p).toBeGreaterThan(0.95)
  // 7.815 is the 95th percentile for three degrees of freedom.
  expect(evenness([60, 40, 55, 72]).p).toBeLessThan(0.05)
  expect(evenness([49, 40, 55, 60]).p).toBeGreaterThan(0.05)
  expect(evenness([])).toEqual({ chiSquare: 0, p: 1 })
})

test('figures add up name by name', () => {
  const sum = plus({ shown: 1, rejected: { hedged: 2 } }, { shown: 3, rejected: { agreement: 5, hedged: 1 } })
  expect(figure(sum, 'shown')).toBe(4)
  expect(figures(sum, 'rejected')).toEqual([
    ['agreement', 5],
    ['hedged', 3],
  ])
  expect(figure(sum, 'rejected.unknown')).toBe(0)
})

test('an article is measured, and its sheet is the same for the same seed and tells no file', () => {
  const measured = measure(subject, { seed: 1, count: 20 })
  expect(figure(measured.counts, 'shown')).toBeGreaterThan(0)
  expect(figure(measured.counts, 'sentences.factBearing')).toBe(3)
  expect(measured.problems.filter(({ kind }) => kind === 'evidence')).toEqual([])
  const sheet = sheetOf([measured], { size: 5, seed: 7, pool: 'shown' })
  expect(sheet).toEqual(sheetOf([measured], { size: 5, seed: 7, pool: 'shown' }))
  expect(JSON.stringify(sheet.items)).not.toContain('ferry.txt')
  expect(sheet.items.map(({ id }) => id)).toEqual(sheet.origins.map(({ id }) => id))
  const [item] = sheet.items
  const [origin] = sheet.origins
  expect(TEXT.slice(...(origin?.sentence ?? [0, 0]))).toBe(item?.source.sentence)
})

test('the paragraphs of a SQuAD file become one article for each title', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readback-'))
  const file = path.join(folder, 'squad.json')
  const paragraph = (context: string, text: string) => ({ context, qas: [{ answers: [{ text }] }] })
  const paragraphs = [paragraph(SENTENCE, 'Edwin Hallam'), paragraph('Ann Bo sang in Rome.', 'Rome')]
  fs.writeFileSync(file, JSON.stringify({ data: [{ title: 'Old_towers', paragraphs }] }))
  const [read] = readSubjects([file])
  fs.rmSync(folder, { recursive: true })
  expect(read?.file).toBe('squad.json#Old_towers')
  expect(read?.article.title).toBe('Old towers')
  expect(read?.paragraphs.map(({ start, end }) => read.article.text.slice(start, end))).toEqual([
    SENTENCE,
    'Ann Bo sang in Rome.',
  ])
  expect(read?.paragraphs[1]?.answers).toEqual([['Rome']])
})
