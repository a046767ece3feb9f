import type { TextMark } from '@/components/articles/marked-text'
import type { TextFact } from '@/components/articles/article-text'
import type { QuotedSentence } from '@/components/questions/source-quote'
import type { ReviewedArticle, ReviewedFact } from '@/lib/data/kept'

// Invented people, places and papers, so that every state has something to show.

export const ARTICLE_TEXT =
  'Dry, one source: the light was tended by a keeper who climbed 137 steps. Dry, corroborated: it was first lit in 1874. Articles differ: the work cost 4.2 million crowns. Reported: the house may be let to visitors.\n\nIn focus, over several lines: until this week it was one of eleven lighthouses in the country that still had a keeper, and the Coastal Administration plans to automate the other ten by 2031.'

function markOf(words: string, mark: Omit<TextMark, 'start' | 'end'>): TextMark {
  const start = ARTICLE_TEXT.indexOf(words)
  return { start, end: start + words.length, ...mark }
}

export const ARTICLE_MARKS: readonly TextMark[] = [
  markOf('a keeper who climbed 137 steps', { number: 1 }),
  markOf('first lit in 1874', { number: 4, state: 'both' }),
  markOf('cost 4.2 million crowns', { number: 10, state: 'differ' }),
  markOf('may be let to visitors', { number: 14, state: 'maybe' }),
  markOf(
    'until this week it was one of eleven lighthouses in the country that still had a keeper, and the Coastal Administration plans to automate the other ten',
    { state: 'both', on: true },
  ),
]

const WORDS = 'can still be seen 18 nautical miles away'
const TEXT = `According to the Coastal Administration, the beam ${WORDS}.`

export const SENTENCE: QuotedSentence = {
  before: 'The bulb it replaces drew 1,000.',
  text: TEXT,
  mark: { start: TEXT.indexOf(WORDS), end: TEXT.indexOf(WORDS) + WORDS.length },
}

export const LONG_WORDS =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and other words that do not break'

export const SEVERAL_TEXT = 'The lens was made in Paris, and a barge takes it to the museum in May.'

const at = (words: string) => ({
  start: SEVERAL_TEXT.indexOf(words),
  end: SEVERAL_TEXT.indexOf(words) + words.length,
})

export const SEVERAL_FACTS: readonly TextFact[] = [
  { number: 7, marks: [at('The lens'), at('takes it to the museum in May')], state: 'single' },
]

export const WEEK = [4, 2, 0, 7, 1, 0, 15].map((count, day) => ({ day: `2026-03-${19 + day}`, count }))

const aFact: ReviewedFact = {
  id: 'kept',
  recall: 'kept',
  afterDays: 5,
  dueDay: '2026-03-30',
  stem: 'From how far can the beam be seen?',
  quote: { text: TEXT, mark: SENTENCE.mark, before: null, after: null, number: 9, count: 19 },
  state: 'corroborated',
}

export const KEPT: ReviewedArticle = {
  title: 'The Skarholm light',
  source: 'Nordvik Courier',
  publishedOn: '2026-03-13',
  facts: [
    aFact,
    { ...aFact, id: 'forgotten', recall: 'forgotten', afterDays: 3, dueDay: '2026-03-20' },
    { ...aFact, id: 'due', recall: 'first', afterDays: 0, dueDay: null, quote: null },
  ],
}
