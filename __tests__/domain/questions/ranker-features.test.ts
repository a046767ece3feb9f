import { LENIENT_NAMES } from '@/lib/domain/questions/gates/doubts'
import { generate } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'
import { FEATURE_NAMES, type Features } from '@/lib/domain/questions/ranker/features'
import { VERB_CLASSES } from '@/lib/domain/questions/ranker/verb-classes'

const TEXT = [
  'The brewer Edwin Hallam built Elm Tower in Oslo in 1891. The tower has two clocks and 140 steps.',
  'In 1902, the painter Eva Lind sold Elm Tower to Norway for 30,000 crowns. Eva Lind moved to Bergen in May 1903.',
  'Elm Tower was opened to visitors on 4 June 1950. The tower is the oldest building in Oslo.',
].join('\n\n')

const { questions, spares } = generate([{ title: 'Elm Tower', text: TEXT, publishedOn: null }], {
  seed: 1,
  count: 30,
})
const ALL = [...questions, ...spares]

const featuresOf = (form: Question['form'], stem: string): Features => {
  const found = ALL.find((question) => question.form === form && question.stem === stem)
  if (!found)
    throw new Error(`${form}: ${stem} is none of ${ALL.map((one) => `${one.form}: ${one.stem}`).join('\n')}`)
  return found.features
}

const IN_A_GAP = featuresOf('number', 'The brewer Edwin Hallam built Elm Tower in Oslo in _____.')
const IN_WORDS = featuresOf(
  'short-answer',
  'In 1902, to which country did the painter Eva Lind sell Elm Tower for 30,000 crowns?',
)

test.each<[string, Features, Features]>([
  [
    'how it is put',
    IN_A_GAP,
    { isNumber: 1, isCloze: 0, endsWithGap: 1, stemWords: 1, figures: 0, years: 0 },
  ],
  [
    'what is asked for',
    IN_A_GAP,
    { keyIsDate: 1, keyIsYear: 1, keyIsNumber: 0, keyIsOneWord: 1, isSubject: 0 },
  ],
  ['what is told', IN_A_GAP, { tellsMaking: 1, tellsBelonging: 0, isPast: 1, isPassive: 0 }],
  ['where it stands', IN_A_GAP, { isLead: 1, placeInParagraph: 0 }],
  [
    'a question in words',
    IN_WORDS,
    { asksWhich: 1, asksHowMany: 0, endsWithGap: 0, years: 1, keyIsCountry: 1 },
  ],
  ['the verb of another class', IN_WORDS, { tellsHappening: 1, tellsMaking: 0 }],
  ['a product', IN_A_GAP, { 'keyIsDate*isNumber': 1, 'keyIsDate*isCloze': 0, 'isPast*keyIsDate': 1 }],
])('%s', (_, features, expected) => expect(features).toMatchObject(expected))

test('what the title names is the article’s topic, and its words are known to a reader', () => {
  const moved = ALL.find(({ stem }) => /moved? to|to which city/i.test(stem) && stem.includes('Eva Lind'))
  const opened = ALL.find(({ stem }) => /Elm Tower (?:was )?opened/.test(stem))
  expect(opened?.features).toMatchObject({ subjectInTitle: 1 })
  expect(moved?.features).toMatchObject({ subjectInTitle: 0 })
  expect(opened?.features.anchor).toBeGreaterThan(moved?.features.anchor ?? 9)
})

test('every feature has one name, and every product names two features, every doubt a rule', () => {
  expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length)
  const doubts = LENIENT_NAMES.map((rule) => `doubted*${rule}`)
  expect(FEATURE_NAMES.filter((name) => name.startsWith('doubted'))).toEqual(doubts)
  const products = FEATURE_NAMES.filter((name) => name.includes('*') && !doubts.includes(name))
  expect(products.flatMap((name) => name.split('*')).every((name) => FEATURE_NAMES.includes(name))).toBe(true)
})

test('no verb stands in two classes', () => {
  const verbs = Object.values(VERB_CLASSES).flatMap((all) => [...all])
  expect(new Set(verbs).size).toBe(verbs.length)
})
