import { GATES } from '@/lib/domain/questions/gates/all-gates'
import { LENIENT_NAMES } from '@/lib/domain/questions/gates/doubts'
import { GAP, type Question } from '@/lib/domain/questions/kinds'

import { againstIt, doubtOf } from '../../support/doubts'
import { asked, made } from '../../support/made'

/** A text under its title, and what is asked of it. */
interface Case {
  readonly text: string
  readonly stem: string
  readonly title?: string
}

const BREWED = 'Edwin Hallam brewed dark beer in Bergen.'
const SOLD = 'They sold 40 barrels of it to the sailors of Oslo.'

const questionsWith = ({ text, stem, title }: Case): Question[] =>
  asked(text, title).filter((question) => question.stem === stem)

const rulesAgainst = ({ text, stem, title }: Case): string[] =>
  made(text, title)
    .rejected.filter((candidate) => candidate.stem === stem)
    .map(({ gate }) => gate)

/** The questions on a text whose words begin so. */
const opening = (words: string, text: string, title?: string): Question[] =>
  asked(text, title).filter(({ stem }) => stem.startsWith(words))

/** What these say is only weighed, except against a statement to be judged. */
const WEIGHED = ['hedged', 'no-sentence', 'not-self-contained', 'unintroduced', 'unclear-name', 'weak-phrase']

/** For every rule that may doubt, a gap that it alone is against. */
const ALONE: Readonly<Record<string, Case>> = {
  hedged: {
    text: 'Edwin Hallam could sell his mill in Oslo if Ada Lorne agreed in 1891.',
    stem: 'Edwin Hallam could sell his mill in _____ if Ada Lorne agreed in 1891.',
  },
  'no-sentence': {
    text: 'Sailors that farmers hired in Norway have left many ships; in Bergen, where only nine sailors were left in 1905, numbers rose to 62 after the pay had been doubled.',
    stem: 'Sailors that farmers hired in Norway have left many ships; in Bergen, where only nine sailors were left in 1905, numbers rose to _____ after the pay had been doubled.',
    title: 'Ships',
  },
  'not-self-contained': {
    text: `${BREWED} ${SOLD}`,
    stem: 'They sold _____ barrels of it to the sailors of Oslo.',
  },
  unintroduced: {
    text: `${BREWED}\n\nThe day ended with 40 songs for the sailors of Oslo.`,
    stem: 'The day ended with _____ songs for the sailors of Oslo.',
    title: 'Elm',
  },
  advice: {
    text: 'Edwin Hallam should see the old mills of Oslo in the summer of 1891.',
    stem: 'Edwin Hallam should see the old mills of _____ in the summer of 1891.',
  },
  opinion: {
    text: 'The dark beer of the Hallam brothers is wonderful in the old mill of Oslo.',
    stem: 'The dark beer of the Hallam brothers is wonderful in the old mill of _____.',
  },
  'unclear-name': {
    text: 'Elmotor built a mill in Oslo. Elmotor hired 40 farmers in 1902. Elmotor left Bergen in 1903. Elmotor failed in 1905. Ada Lorne left Elmotor in 1950.',
    stem: 'Ada Lorne left _____ in 1950.',
    title: 'The boats of Elm',
  },
  'trivial-key': {
    text: 'Lake Veld lies in the south of Norway near the mills of Ada Lorne.',
    stem: '_____ lies in the south of Norway near the mills of Ada Lorne.',
    title: 'Lake Veld',
  },
  'weak-phrase': {
    text: 'Edwin Hallam saw the beautiful harbour of Oslo in the summer of 1891.',
    stem: 'Edwin Hallam saw the _____ in the summer of 1891.',
  },
  'vague-phrase': {
    text: Array.from({ length: 9 }, (_, step) => `In 190${step} Ada Lorne drew geoglyphs in Norway.`).join(
      ' ',
    ),
    stem: 'In 1903 Ada Lorne drew _____ in Norway.',
  },
  'phrase-gap': {
    text: 'Edwin Hallam took a purse from Ada Lorne in 1891.',
    stem: 'Edwin Hallam took a _____ from Ada Lorne in 1891.',
  },
  'list-member': {
    text: 'Famous mills of the hills of Norway include Oslo, Bergen and Molde.',
    stem: 'Famous mills of the hills of Norway include Oslo, _____ and Molde.',
  },
  'loose-date': {
    text: 'The miller Edwin Hallam sailed to Oslo on 17 May. Ada Lorne sold her boats in 1891.',
    stem: 'The miller Edwin Hallam sailed to Oslo on _____.',
  },
  're-parse': {
    text: 'The chapel of Ada Lorne in Oslo, painted in a style that recalls a ship.',
    stem: 'The chapel of Ada Lorne in _____, painted in a style that recalls a ship.',
  },
}

test('every rule that may doubt is a gate, and has a sentence here', () => {
  const gates = GATES.map(({ name }) => name)
  expect(LENIENT_NAMES.filter((name) => !gates.includes(name))).toEqual([])
  expect(Object.keys(ALONE).toSorted()).toEqual(LENIENT_NAMES.toSorted())
})

test.each(Object.entries(ALONE))(
  'what only %s is against passes, doubted or weighed, with the rule as a feature',
  (rule, told) => {
    const found = questionsWith(told)
    expect(found).toHaveLength(1)
    for (const { features, ...question } of found) {
      const doubts = Object.entries(features).filter(
        ([name, value]) => name.startsWith('doubted') && value !== 0,
      )
      expect(doubts).toEqual([[`doubted*${rule}`, 1]])
      expect(question.doubt?.gate).toBe(WEIGHED.includes(rule) ? undefined : rule)
      expect(question.doubt?.detail ?? 'Weighed.').toMatch(/\.$/)
      expect(question).not.toHaveProperty('isLeaning')
      expect(question).not.toHaveProperty('weighed')
    }
    expect(rulesAgainst(told)).toEqual([])
  },
)

test('what no rule is against has no doubt', () => {
  const found = questionsWith({ text: BREWED, stem: 'Edwin Hallam brewed dark beer in _____.' })
  expect(found.map(doubtOf)).toEqual([null])
})

const TAKEN = 'Edwin Hallam should take a purse from Ada Lorne in 1891.'
const SUPPOSED = 'Edwin Hallam could take a purse from Ada Lorne in 1891 if the mayor of Oslo agreed.'
const BOAT = `${BREWED} They sold a beautiful boat to the sailors of Oslo.`

describe('of two doubts the first is named and the candidate dropped', () => {
  test.each<{ first: string; second: string; both: Case; one: Case; other: Case }>([
    {
      first: 'advice',
      second: 'phrase-gap',
      both: { text: TAKEN, stem: TAKEN.replace('purse', GAP) },
      one: { text: TAKEN, stem: TAKEN.replace('1891', GAP) },
      other: {
        text: 'Edwin Hallam took a purse from Ada Lorne in 1891.',
        stem: 'Edwin Hallam took a _____ from Ada Lorne in 1891.',
      },
    },
  ])('$first before $second', ({ first, second, both, one, other }) => {
    expect(questionsWith(one).map(doubtOf)).toEqual([first])
    expect(questionsWith(other).map(doubtOf)).toEqual([second])
    expect(questionsWith(both)).toEqual([])
    expect(new Set(rulesAgainst(both))).toEqual(new Set([first]))
  })
})

test.each([
  { text: SUPPOSED, stem: SUPPOSED.replace('purse', GAP), rule: 'hedged' },
  { text: BOAT, stem: 'They sold a beautiful _____ to the sailors of Oslo.', rule: 'not-self-contained' },
])('what is weighed drops nothing that another rule doubts: $rule', ({ rule, ...told }) => {
  const found = questionsWith(told)
  expect(found.map(({ doubt }) => doubt?.gate)).toEqual(['phrase-gap'])
  expect(found.map(againstIt)).toEqual([[rule, 'phrase-gap']])
})

describe('a hard rule beside a doubt drops the candidate and is named', () => {
  test('where it comes behind the doubt', () => {
    const told = {
      text: 'Edwin Hallam could sell his mill in Oslo if Ada Lorne agreed in 1891.',
      stem: 'Who could sell his mill in Oslo if Ada Lorne agreed in 1891?',
    }
    expect(questionsWith(told).map((question) => [question.form, doubtOf(question)])).toEqual([
      ['short-answer', 'hedged'],
    ])
    expect(rulesAgainst(told)).toEqual(['too-few-distractors'])
  })

  test('where it comes before the doubt', () => {
    const told = (what: string): Case => ({
      text: `Edwin Hallam sold ${what} to a beautiful theatre in Oslo in 1891.`,
      stem: `Edwin Hallam sold ${what} to a beautiful _____ in Oslo in 1891.`,
    })
    expect(questionsWith(told('40 boats')).map(doubtOf)).toEqual(['phrase-gap'])
    expect(questionsWith(told('something special'))).toEqual([])
    expect(rulesAgainst(told('something special'))).toEqual(['unnamed-thing'])
  })
})

test.each([
  'Edwin Hallam could sell his mill in Oslo if Ada Lorne agreed in 1891.',
  'The miller Edwin Hallam may have built Elm Tower in Oslo in 1891.',
  'The miller Edwin Hallam probably left Oslo in 1891.',
  'Perhaps the miller Edwin Hallam built Elm Tower in Oslo in 1891.',
  'Reportedly, the miller Edwin Hallam built Elm Tower in Oslo in 1891.',
  'If Ada Lorne agrees, the miller Edwin Hallam will build Elm Tower in Oslo in 1891.',
])('nobody is asked whether what is only supposed is true or false: %s', (text) => {
  const judged = made(text).rejected.filter(({ form }) => form === 'true-false')
  expect(judged.map(({ gate }) => gate)).toContain('hedged')
  expect(asked(text)).not.toEqual([])
  expect(asked(text).filter(({ form }) => form === 'true-false')).toEqual([])
})

test('a reason that is only supposed is not asked for', () => {
  const told = {
    text: 'The miller Edwin Hallam probably left Oslo in 1891 because the harbour had burnt down.',
    stem: 'Why did the miller Edwin Hallam probably leave Oslo in 1891?',
  }
  expect(questionsWith(told)).toEqual([])
  expect(rulesAgainst(told)).toEqual(['hedged'])
})

describe('a gap that leans on the sentence before', () => {
  test.each([
    { rule: 'not-self-contained', words: 'They', text: `${BREWED} ${SOLD}` },
    {
      rule: 'unintroduced',
      words: 'The day',
      text: `${BREWED}\n\nThe day ended with 40 songs for the sailors of Oslo.`,
    },
  ])('shows it, with the rule weighed: $rule', ({ rule, words, text }) => {
    const leaning = opening(words, text, 'Elm')
    expect(leaning).not.toEqual([])
    for (const question of leaning) {
      expect(question.context).toContain(BREWED)
      expect(question.stem).toContain(GAP)
      expect(doubtOf(question)).toBe(rule)
      expect(question.doubt).toBeNull()
    }
  })

  test('is dropped where no sentence stands before', () => {
    expect(opening('They', SOLD)).toEqual([])
    expect(made(SOLD).rejected.map(({ gate }) => gate)).toContain('not-self-contained')
  })

  test('is dropped where the sentence before holds the answer, and no other gap with it', () => {
    const text = `Edwin Hallam brewed dark beer in Oslo. ${SOLD}`
    expect(opening('They sold 40', text)).toEqual([])
    expect(rulesAgainst({ text, stem: SOLD.replace('Oslo', GAP) })).toEqual(['not-self-contained'])
    expect(opening('They sold _____', text).map(doubtOf)).toEqual(['not-self-contained'])
  })

  test('shows of two sentences before only the one that does not hold the answer', () => {
    const [question] = questionsWith({
      text: `Oslo burnt down in 1890. ${BREWED} ${SOLD}`,
      stem: SOLD.replace('Oslo', GAP),
    })
    expect(question?.context).toContain(BREWED)
    expect(question?.context).not.toContain('Oslo')
  })

  test.each([
    'Last week this brewery sold 40 barrels to the sailors of Oslo.',
    'Three years later they sold 40 barrels to the sailors of Oslo.',
    'I sold 40 barrels of it to the sailors of Oslo.',
    'We sold 40 barrels of it to the sailors of Oslo.',
    'They sold 40 barrels of it to us in the harbour of Oslo.',
  ])('is refused where no sentence before explains a time or who speaks: %s', (sentence) => {
    const { rejected } = made(`${BREWED} ${sentence}`)
    expect(asked(`${BREWED} ${sentence}`).filter(({ stem }) => stem.includes('sold'))).toEqual([])
    const gaps = rejected.filter(({ stem }) => stem.includes('sold') && stem.includes(GAP))
    expect(new Set(gaps.map(({ gate }) => gate))).toEqual(new Set(['not-self-contained']))
  })
})
