import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { ArticleText } from '@/components/articles/article-text'
import { FactFocus } from '@/components/facts/fact-focus'
import { FactList } from '@/components/facts/fact-list'
import { IntlIsland } from '@/lib/i18n/intl-island'

const TEXT = 'The lion is 11 years old. It weighs 190 kilograms.\nTwo bears stay.'

const FACTS = [
  { number: 1, words: '11 years', statement: 'The lion is 11 years old.' },
  { number: 2, words: '190 kilograms', statement: 'The lion weighs 190 kilograms.' },
  { number: 3, words: 'Two bears', statement: 'Two bears stay.' },
].map((fact) => ({
  ...fact,
  kind: 'quantity' as const,
  attribution: null,
  certainty: 'stated' as const,
  state: 'single' as const,
  marks: [{ start: TEXT.indexOf(fact.words), end: TEXT.indexOf(fact.words) + fact.words.length }] as const,
}))

function show() {
  location.hash = ''
  render(
    <IntlIsland namespaces={['facts']}>
      <FactFocus facts={FACTS} words={{ region: 'Fact in focus', before: 'Fact before', next: 'Next fact' }}>
        <ArticleText text={TEXT} facts={FACTS} />
        <FactList facts={FACTS} hrefOf={(number) => `#f${number}`} />
      </FactFocus>
    </IntlIsland>,
  )
  return userEvent.setup()
}

const current = () => document.querySelector('[aria-current]')?.getAttribute('data-fact') ?? null
const fresh = () => [...document.querySelectorAll('.hl--on')].map((stroke) => stroke.textContent)
/** jsdom tells of a new fragment a moment later. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

test('J and K move from fact to fact, in the list and in the text', async () => {
  const user = show()
  await user.keyboard('j')
  await settle()
  expect([current(), fresh()]).toEqual(['1', ['11 years']])
  await user.keyboard('j')
  await settle()
  expect([current(), fresh()]).toEqual(['2', ['190 kilograms']])
  await user.keyboard('k')
  await settle()
  expect([current(), fresh()]).toEqual(['1', ['11 years']])
})

test('the buttons stop at both ends', async () => {
  const user = show()
  const next = screen.getByRole('button', { name: 'Next fact' })
  for (let step = 0; step < 3; step++) {
    await user.click(next)
    await settle()
  }
  expect(next).toBeDisabled()
  expect(current()).toBe('3')
})

test('pressing a stroke brings its fact into focus', async () => {
  const user = show()
  await user.click(screen.getByText('Two bears'))
  await settle()
  expect(current()).toBe('3')
})

test('J typed into a field is only a letter', async () => {
  const user = show()
  const field = document.body.appendChild(document.createElement('input'))
  await user.type(field, 'j')
  await settle()
  expect([field.value, current()]).toEqual(['j', null])
  field.remove()
})

test('the text is there word by word, with a number after each stroke', () => {
  show()
  const paragraphs = [...document.querySelectorAll('p:has(mark)')].map((line) => line.textContent)
  expect(paragraphs).toEqual(['The lion is 11 years1 old. It weighs 190 kilograms.2', 'Two bears3 stay.'])
})

test('facts that overlap are each led to, and each has its number', () => {
  const facts = [
    { number: 1, marks: [{ start: 4, end: 16 }] as const, state: 'single' as const },
    { number: 2, marks: [{ start: 4, end: 8 }] as const, state: 'maybe' as const },
  ]
  render(<ArticleText text={TEXT} facts={facts} />)
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['lion', ' is 11 y'])
  for (const { number } of facts) expect(document.getElementById(`f${number}`)).not.toBeNull()
  expect([...document.querySelectorAll('sup')].map((sup) => sup.textContent)).toEqual(['2', '1'])
})

test('a fact told by several words has a stroke on each, its number once, and its link leads to the first', () => {
  const marks = [
    { start: 4, end: 8 },
    { start: TEXT.indexOf('bears'), end: TEXT.indexOf('bears') + 5 },
  ] as const
  render(<ArticleText text={TEXT} facts={[{ number: 1, marks, state: 'single' }]} />)
  const strokes = [...document.querySelectorAll('mark')]
  expect(strokes.map((mark) => [mark.textContent, mark.id, mark.dataset.facts])).toEqual([
    ['lion', 'f1', '1'],
    ['bears', '', '1'],
  ])
  expect([...document.querySelectorAll('sup')].map((sup) => sup.textContent)).toEqual(['1'])
})

test('hostile text is shown as text', () => {
  render(<ArticleText text={'<img src=x onerror="alert(1)"> {{7*7}} ${7}'} facts={[]} />)
  expect(document.querySelector('img')).toBeNull()
  expect(screen.getByText('<img src=x onerror="alert(1)"> {{7*7}} ${7}')).toBeInTheDocument()
})
