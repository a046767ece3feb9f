import { SAMPLE_ARTICLE } from '@/components/landing/sample-article'
import { titleOf } from '@/lib/domain/articles/blocks'
import { generate } from '@/lib/domain/questions/generate'
import { TRY_MAX_CHARACTERS, tryOutOf } from '@/lib/domain/questions/try-out'

function tryOut(text: string, seed = 1) {
  const title = titleOf(text)
  return tryOutOf(generate([{ title: title ?? '', text, publishedOn: null }], { seed, count: 20 }), title)
}

test('the sample gives questions, and each stands under a stroke of the text', () => {
  const made = tryOut(SAMPLE_ARTICLE)
  expect(made.title).toBe('Eight bends for the Linnet')
  expect(made.questions.length).toBeGreaterThanOrEqual(8)
  for (const question of made.questions) {
    const stroke = made.strokes.find(({ number }) => number === question.stroke)
    expect(stroke).toBeDefined()
    expect(made.text).toContain(question.excerpt)
    expect(question.sentence).toBeGreaterThanOrEqual(1)
    expect(question.sentence).toBeLessThanOrEqual(made.sentences)
  }
})

test('strokes are in reading order, apart from each other and within the text', () => {
  const { strokes, text } = tryOut(SAMPLE_ARTICLE)
  strokes.forEach(({ number, start, end }, index) => {
    expect(number).toBe(index + 1)
    expect(start).toBeGreaterThanOrEqual(strokes[index - 1]?.end ?? 0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  })
})

test('the words marked in the sentence are in the sentence', () => {
  for (const { excerpt, mark } of tryOut(SAMPLE_ARTICLE).questions) {
    expect(excerpt.slice(mark.start, mark.end).length).toBe(mark.end - mark.start)
    expect(mark.start).toBeGreaterThanOrEqual(0)
  }
})

test('the same text and seed give the same try-out', () => {
  expect(tryOut(SAMPLE_ARTICLE)).toEqual(tryOut(SAMPLE_ARTICLE))
})

test('left-out candidates are counted by their reason, the most frequent first', () => {
  const { leftOut } = tryOut(SAMPLE_ARTICLE)
  expect(leftOut.length).toBeGreaterThan(0)
  leftOut.forEach(({ reason, count, stems }, index) => {
    expect(reason).not.toBe('')
    expect(count).toBeLessThanOrEqual(leftOut[index - 1]?.count ?? Infinity)
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.length).toBeLessThanOrEqual(count)
  })
})

test('a text without facts gives no question and no stroke', () => {
  const made = tryOut(
    'Well, perhaps. Who knows what they may think of it? It is what it is, and so on.'.repeat(4),
  )
  expect(made.questions).toEqual([])
  expect(made.strokes).toEqual([])
})

// Texts that are no articles: one endless sentence, one sentence over and over, one quotation mark too many.
test.each([
  'Aaaa bbbb, ',
  'The Zoo of 5 Lions and 6 Bears in 1999 said. ',
  'The 12 of 13 in 1999 A. B. said “',
  '1',
])('the longest text of "%s" is read to its end', (part) => {
  const text = part.repeat(TRY_MAX_CHARACTERS).slice(0, TRY_MAX_CHARACTERS)
  expect(tryOut(text).text).toBe(text)
})

test('words are counted as everywhere: a dash between spaces is none', () => {
  expect(tryOut('The mill — built of oak — was opened in 1902.').words).toBe(9)
})
