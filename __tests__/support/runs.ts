import type { Evidence } from '@/lib/domain/articles/span'
import type { Claim } from '@/lib/domain/claims/claim'
import type { Fact } from '@/lib/domain/facts/fact'
import type { Generated } from '@/lib/domain/questions/generate'
import type { AnswerSpec, Question } from '@/lib/domain/questions/kinds'

/** An invented event, and the same event as another paper tells it. */
export const LIGHT = `Until this week the lighthouse on Skarholm was one of 11 lighthouses in Norland that still had a keeper. The light was first lit in 1874. Maren Tolvik kept it for 31 years.

The Coastal Administration removed 140 kilograms of lead paint from the tower. The old bulb drew 1,000 watts.`

export const LIGHT_AGAIN = `Norland has lost another keeper. The Skarholm light was first lit in 1874. The beam can be seen from 18 nautical miles.`

function evidence(texts: readonly string[], article: number, words: string): Evidence {
  const start = texts[article]?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`No "${words}" in article ${article}.`)
  return { article, start, end: start + words.length, excerpt: words }
}

interface Told {
  readonly id: string
  readonly article: number
  readonly sentence: string
  readonly mark: string
}

const TOLD: readonly Told[] = [
  {
    id: 'keepers',
    article: 0,
    sentence:
      'Until this week the lighthouse on Skarholm was one of 11 lighthouses in Norland that still had a keeper.',
    mark: '11 lighthouses',
  },
  { id: 'lit', article: 0, sentence: 'The light was first lit in 1874.', mark: '1874' },
  { id: 'years', article: 0, sentence: 'Maren Tolvik kept it for 31 years.', mark: '31 years' },
  {
    id: 'paint',
    article: 0,
    sentence: 'The Coastal Administration removed 140 kilograms of lead paint from the tower.',
    mark: '140 kilograms',
  },
  { id: 'bulb', article: 0, sentence: 'The old bulb drew 1,000 watts.', mark: '1,000 watts' },
  { id: 'lit-again', article: 1, sentence: 'The Skarholm light was first lit in 1874.', mark: '1874' },
]

const asked = (id: string, stem: string, answer: AnswerSpec) => ({ id, stem, answer })

const DRAFTED = [
  asked('keepers', 'How many lighthouses in Norland still had a keeper?', {
    form: 'choice',
    options: ['9', '10', '11', '18'],
    key: '11',
  }),
  asked('lit', 'In which year was the Skarholm light first lit?', {
    form: 'number',
    key: '1874',
    value: 1874,
    tolerance: 0,
    unit: null,
  }),
  asked('years', 'Maren Tolvik kept the light for 31 years.', { form: 'true-false', key: 'True' }),
  asked('paint', 'The Coastal Administration removed _____ of lead paint.', {
    form: 'cloze',
    key: '140 kilograms',
    accepted: ['140 kilograms', '140 kg'],
  }),
]

/** What is said against the spare. */
export const DOUBT = { gate: 'weak-phrase', detail: 'The answer begins with an opinion or a mere size.' }

const SPARE = [
  asked('bulb', 'How many watts did the old bulb draw?', {
    form: 'choice',
    options: ['100', '500', '1,000'],
    key: '1,000',
  }),
  asked('lit', 'The Skarholm light was first lit in _____.', {
    form: 'cloze',
    key: '1874',
    accepted: ['1874'],
  }),
]

/**
 * A run over LIGHT, or over LIGHT and LIGHT_AGAIN, written by hand, so that tests of what becomes of questions do not
 * turn on which questions the engine makes.
 */
export function aRun(texts: readonly string[] = [LIGHT]): Generated {
  const told = TOLD.filter((fact) => fact.article < texts.length)
  const facts = told.map((fact): Fact => ({
    id: fact.id,
    kind: 'quantity',
    statement: fact.sentence,
    attribution: null,
    certainty: 'stated',
    marks: [evidence(texts, fact.article, fact.mark)],
    evidence: [evidence(texts, fact.article, fact.sentence)],
  }))
  const claims = told.flatMap(({ id }): Claim[] => {
    if (id === 'lit-again') return []
    const both = id === 'lit' && texts.length > 1
    const factIds: [string, ...string[]] = both ? [id, 'lit-again'] : [id]
    return [
      {
        id: `claim-${id}`,
        factIds,
        state: both ? 'corroborated' : 'single-source',
        meetings: [],
        note: null,
      },
    ]
  })
  const question = (
    { id, stem, answer }: (typeof DRAFTED)[number],
    index: number,
    doubt: Question['doubt'] = null,
  ): Question => {
    const fact = told.find((each) => each.id === id)
    if (!fact) throw new Error(`No fact ${id}.`)
    return {
      ...answer,
      id: `${id}-${index}`,
      stem,
      context: null,
      explanation: `The article says: ${fact.sentence}`,
      factId: id,
      claimId: `claim-${id}`,
      evidence: evidence(texts, 0, fact.sentence),
      mark: evidence(texts, 0, fact.mark),
      score: 1 - index / 10,
      doubt,
      features: { stemWords: 1 },
    }
  }
  return {
    version: 'by hand',
    articles: texts.map((text) => ({ title: 'The light', text, sentences: [] })),
    facts,
    claims,
    questions: DRAFTED.map((each, index) => question(each, index)),
    spares: SPARE.map((each, index) => question(each, index + 10, DOUBT)),
    rejected: [
      {
        form: 'choice',
        stem: 'What was one of 11 lighthouses?',
        gate: 'hanging-pronoun',
        detail: '“It” is not named in this sentence.',
        factId: 'keepers',
      },
      {
        form: 'cloze',
        stem: '_____ drew 1,000 watts.',
        gate: 'vague',
        detail: 'Any bulb would do.',
        factId: 'not-kept',
      },
    ],
  }
}
