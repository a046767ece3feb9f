import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import { sentencesOf } from '@/lib/domain/articles/sentences'

import { LIGHT } from './runs'
import { aChoice } from './wordings'

/** A question under review, changed where the test says. Its stem is "Question q1?", its claim "c1". */
export function aReviewedQuestion(
  id: string,
  changes: Partial<ReviewedQuestionView> = {},
): ReviewedQuestionView {
  return {
    id,
    decision: 'drafted',
    position: Number(id.slice(1)) - 1,
    claimId: `c${id.slice(1)}`,
    version: 1,
    wording: aChoice({ stem: `Question ${id}?` }),
    origin: 'engine',
    article: 0,
    factId: `f${id.slice(1)}`,
    doubt: null,
    quote: {
      text: 'It was one of eleven lighthouses with a keeper.',
      mark: { start: 7, end: 32 },
      before: null,
      after: null,
      number: 2,
      count: 5,
    },
    ...changes,
  }
}

/** A draft of three questions with one spare, changed where the test says. */
export function aReview(changes: Partial<ReviewView> = {}): ReviewView {
  return {
    id: '0190a5b0-0000-7000-8000-000000000001',
    title: 'The Skarholm light',
    revision: 0,
    articles: [
      {
        id: 'a1',
        title: 'The light keeps itself',
        source: 'Nordvik Courier',
        publishedOn: '2026-03-13',
        text: LIGHT,
        sentences: sentencesOf(LIGHT),
      },
    ],
    claims: [
      {
        id: 'c1',
        state: 'corroborated',
        note: null,
        facts: [
          {
            id: 'f1',
            article: 0,
            number: 5,
            statement: 'Eleven lighthouses had a keeper.',
            attribution: null,
            certainty: 'stated',
            excerpt: 'It was one of eleven lighthouses with a keeper.',
          },
          {
            id: 'f9',
            article: 1,
            number: 3,
            statement: 'Eleven lights were manned.',
            attribution: null,
            certainty: 'stated',
            excerpt: 'It was among the last eleven manned lights.',
          },
        ],
      },
    ],
    questions: [
      aReviewedQuestion('q1'),
      aReviewedQuestion('q2'),
      aReviewedQuestion('q3'),
      aReviewedQuestion('q4', { decision: 'spare', position: 0 }),
    ],
    leftOut: [
      { claimId: 'c1', form: 'choice', stem: 'What was one of eleven?', detail: '“It” is not named.' },
      { claimId: null, form: 'cloze', stem: '_____ was lit.', detail: 'Any light would do.' },
    ],
    published: null,
    ...changes,
  }
}
