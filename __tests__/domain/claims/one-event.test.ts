import { clockTimesOf } from '@/lib/domain/claims/clock-times'
import type { Meeting } from '@/lib/domain/claims/claim'
import { tellOneEvent } from '@/lib/domain/claims/one-event'
import { toldBy } from '@/lib/domain/claims/points'
import { analyse } from '@/lib/domain/language/analysis'
import { generate } from '@/lib/domain/questions/generate'

/** Two accounts of one concert; each test adds a sentence to both. */
const CONCERT = [
  'The Larkfield song festival drew 18,200 visitors in July. Its director, Marta Lindqvist, was pleased. The treasurer, Nils Brandt, paid 412 singers.',
  'The director of the festival, Marta Lindqvist, spoke of a good year. Its treasurer, Nils Brandt, had 412 singers to pay.',
] as const

function meetingsOf(a: string, b: string): Meeting[] {
  const texts = [`${CONCERT[0]} ${a}`, `${CONCERT[1]} ${b}`]
  return generate(
    texts.map((text, index) => ({ title: `Paper ${index + 1}`, text, publishedOn: null })),
    { seed: 1, count: 20 },
  )
    .claims.flatMap(({ meetings }) => meetings)
    .filter(({ sentences }) => sentences[0].excerpt === a && sentences[1].excerpt === b)
}

const told = (a: string, b: string): string[] =>
  meetingsOf(a, b).map(({ as, words }) => `${as}: ${words.map(({ excerpt }) => excerpt).join(' | ')}`)

const toldIn = (text: string) => toldBy(analyse(text, 'Title'), 0)

test('articles that share most of their names and numbers tell of one event', () => {
  expect(tellOneEvent(toldIn(CONCERT[0]), toldIn(CONCERT[1]))).toBe(true)
  expect(
    tellOneEvent(toldIn(CONCERT[0]), toldIn('Marta Lindqvist was born in Oslo. She met Ida Holm in 1988.')),
  ).toBe(false)
})

test('a number that has one partner meets it in quite other words', () => {
  expect(
    told('All 940 seats in the hall were taken.', 'Over nine hundred chairs stood in the yard.'),
  ).toContain('finer: 940 seats | Over nine hundred chairs')
})

test('verb and object meet in words alone', () => {
  expect(told('A storm damaged the canvas roof.', 'The roof was damaged by lightning.')).toContain(
    'same: damaged the canvas roof | roof was damaged',
  )
})

test('what one article denies or leaves open is not told by both', () => {
  expect(told('The storm damaged the roof.', 'The storm did not damage the roof.')).toEqual([])
  expect(told('The storm damaged the roof.', 'The storm may have damaged the roof.')).toEqual([])
})

test('a count of one thing that differs is told in the words of both', () => {
  expect(told('There are three bells in the tower.', 'The tower has a pair of bells.')).toContain(
    'differing: three bells | a pair of bells',
  )
})

test.each([
  ['Oona Kallas won the first prize.', 'The first prize was won by Vera Holm.', 'Oona Kallas | Vera Holm'],
  ['The jewels were flown to Paris.', 'Later, the jewels were flown to Vienna.', 'Paris | Vienna'],
  [
    'The police arrested Paul Denner near the gate.',
    'Near the gate, officers arrested Karl Rusk.',
    'Paul Denner | Karl Rusk',
  ],
])('who or what fills one role differently: %s', (a, b, words) => {
  const apart = meetingsOf(a, b).find(({ as }) => as === 'differing')
  expect(apart?.words.map(({ excerpt }) => excerpt).join(' | ')).toBe(words)
  expect(apart?.note).toBe(`Paper 1 says ${words.replace(' | ', ', Paper 2 says ')}.`)
})

test.each([
  ['Oona Kallas sang a lament of the shepherds.', 'Vera Holm sang a ballad of the sea.'],
  ['The jewels were flown to Paris.', 'The jewels were flown from Vienna.'],
  ['Oona Kallas and Vera Holm won the first prize.', 'The first prize was won by Ida Berg.'],
  ['Nils Brandt opened the concert with a song.', 'Marta Lindqvist opened the concert with a song.'],
])('other deeds, lists and names that both know differ in nothing: %s', (a, b) => {
  expect(meetingsOf(a, b).filter(({ as }) => as === 'differing')).toEqual([])
})

test.each([
  ['He left at 8.40 p.m. for home.', { value: 1240, low: 1240, high: 1240 }],
  ['It began shortly after nine in the evening.', { value: 1260, low: 1260, high: 1290 }],
  ['The bell rang at 21:10 in town.', { value: 1270, low: 1270, high: 1270 }],
  ['They met before noon.', { value: 720, low: 660, high: 720 }],
  ['She rose at half past two in the afternoon.', { value: 870, low: 870, high: 870 }],
  ['It was dark at eleven at night.', { value: 1380, low: 1380, high: 1380 }],
])('%s', (text, minutes) => {
  const times = analyse(text, 'Title').sentences.flatMap((sentence) => clockTimesOf(sentence, text))
  expect(times).toMatchObject([{ dimension: 'clock', ...minutes }])
})

test('a score or a running time is no time of day', () => {
  const text = 'The match ended 3:12 and he ran it in 2:05 hours.'
  expect(analyse(text, 'Title').sentences.flatMap((sentence) => clockTimesOf(sentence, text))).toEqual([])
})

test('a time of day is finer than a rounder one that holds it', () => {
  expect(
    told('The doors opened at 8.40 p.m. on time.', 'The crowd came in before nine in the evening.'),
  ).toContain('finer: 8.40 p.m. | before nine in the evening')
})
