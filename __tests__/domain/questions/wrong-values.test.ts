import { runOf } from '@/lib/domain/questions/run'
import { otherDates } from '@/lib/domain/questions/distractors/dates'
import { analyse } from '@/lib/domain/language/analysis'
import { isDate } from '@/lib/domain/language/mentions'
import { extractFacts } from '@/lib/domain/facts/extract'
import { made } from '../../support/made'

/** The wrong dates beside the date `key` of a text. */
function datesBeside(text: string, key: string): string[] {
  const analysis = analyse(text, '')
  const facts = extractFacts(analysis, 0)
  const articles = [{ title: '', text, publishedOn: null }]
  const run = runOf({ articles, analyses: [analysis], facts, disputed: [] }, 1)
  const date = analysis.sentences
    .flatMap(({ mentions }) => mentions.filter(isDate))
    .find((mention) => mention.text === key)
  return date ? otherDates(run, date) : []
}

test('no decade is offered behind the last year that is told', () => {
  const wrong = datesBeside(
    'The mill of Elm closed in the 2010s. The tower of Elm burnt down in 1990.',
    '2010s',
  )
  expect(wrong).toContain('2000s')
  expect(wrong.filter((decade) => /20[23]0s/.test(decade))).toEqual([])
})

test('a day is moved with its ending', () => {
  const wrong = datesBeside('The mill of Elm was closed on March 2nd, 1914.', 'March 2nd, 1914')
  expect(wrong.length).toBeGreaterThan(2)
  for (const date of wrong) expect(date).toMatch(/ (?:\d*1st|\d*2nd|\d*3rd|1[1-3]th|\d*[04-9]th), 19/)
})

const judged = (text: string): string[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares].filter(({ form }) => form === 'true-false').map(({ stem }) => stem)
}

test('a figure behind “an” is swapped with the article that it wants', () => {
  const told = ['8', '11', '18', '80'].flatMap((share) =>
    judged(`In 1902 Ada Moran sold an ${share}% stake in the Bank of Norway.`),
  )
  const articles = told.flatMap((stem) => /\b(an?) (\d+)%/.exec(stem)?.slice(1, 3).join(' ') ?? [])
  expect(articles.filter((said) => /^an (?!8|11$|18$)/.test(said))).toEqual([])
  expect(articles.filter((said) => /^a (?:8|11$|18$)/.test(said))).toEqual([])
  expect(articles.filter((said) => said.startsWith('a '))).not.toEqual([])
})

test('a noun in -ly is no opinion', () => {
  const { rejected } = made('In 1902 Ada Moran of Norway bought a family farm near Oslo.')
  expect(rejected.filter(({ gate }) => gate === 'weak-phrase')).toEqual([])
})

test('a week has no more than seven days, and a day no more than 24 hours, among wrong numbers', () => {
  const { questions, spares } = made(
    'The ferry of Ada Berg sails six days a week in Norway. The mill of Karl Lind runs for 18 hours a day in Oslo.',
  )
  const told = [...questions, ...spares].flatMap((question) =>
    'options' in question ? [...question.options, question.stem] : [question.stem],
  )
  expect(told.join(' ')).toContain('days a week')
  for (const wrong of [/\b(?:eight|nine|ten) days/, /\b(?:27|36) hours/])
    expect(told.join(' ')).not.toMatch(wrong)
})
