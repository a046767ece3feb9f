import { screen, within } from '@testing-library/react'

import { KeptWeek } from '@/components/reviews/kept-week'
import type { KeptWeekView, ReviewedFact } from '@/lib/data/kept'

import { renderWithMessages } from '../support/screen'

const quote = {
  text: 'It was one of eleven lighthouses with a keeper.',
  mark: { start: 7, end: 32 },
  before: null,
  after: null,
  number: 2,
  count: 5,
}

const fact = (id: string, change: Partial<ReviewedFact>): ReviewedFact => ({
  id,
  recall: 'kept',
  afterDays: 5,
  dueDay: '2026-03-24',
  stem: 'How many lighthouses still had a _____?',
  quote,
  state: 'single-source',
  ...change,
})

const week: KeptWeekView = {
  since: '2026-03-13',
  today: '2026-03-19',
  counts: { kept: 1, forgotten: 1, first: 1 },
  dueCount: 1,
  articles: [
    {
      title: 'The Skarholm light',
      source: 'Nordvik Courier',
      publishedOn: '2026-03-13',
      facts: [
        fact('a', {}),
        fact('b', { recall: 'forgotten', afterDays: 1, dueDay: '2026-03-20' }),
        fact('c', { recall: 'first', afterDays: 0, dueDay: null, quote: null }),
      ],
    },
  ],
}

test('each fact says in words how it went and when it comes back', () => {
  renderWithMessages(<KeptWeek week={week} />)
  expect(screen.getByText('3 facts were asked. 1 was recalled days later.')).toBeVisible()
  const article = within(screen.getByRole('region', { name: 'The Skarholm light' }))
  const lines = article.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines).toEqual([
    expect.stringMatching(/Kept, after 5 days.*Sentence 2\. Back on Tuesday 24 March\.$/),
    expect.stringMatching(/Forgotten, after 1 day.*Back tomorrow\.$/),
    expect.stringMatching(/Asked for the first time.*Due now\.$/),
  ])
  expect(screen.getByRole('link', { name: 'Review now' })).toHaveAttribute('href', '/reviews')
})

test('a week without an answer says where facts come from', () => {
  renderWithMessages(
    <KeptWeek week={{ ...week, counts: { kept: 0, forgotten: 0, first: 0 }, dueCount: 0, articles: [] }} />,
  )
  expect(screen.getByRole('heading', { name: 'Nothing was asked in the last seven days' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Review now' })).toBeNull()
})
