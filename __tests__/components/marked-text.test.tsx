import { render } from '@testing-library/react'
import fc from 'fast-check'

import { MarkedText, type TextMark } from '@/components/articles/marked-text'

const TEXT = 'It was lit in 1874. The lamp draws 60 watts.\n\nIt cost 4.2 million.'

function marksOn(words: readonly string[]): TextMark[] {
  return words.map((word, index) => {
    const start = TEXT.indexOf(word)
    return { start, end: start + word.length, number: index + 1 }
  })
}

test('each mark holds its words, and the number follows the full stop', () => {
  const { container } = render(<MarkedText text={TEXT} marks={marksOn(['lit in 1874', '60 watts'])} />)
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'lit in 1874',
    '60 watts',
  ])
  expect(container.querySelector('p')?.innerHTML).toContain('lit in 1874</mark>.<sup class="hl-n">1</sup>')
  expect(container.querySelectorAll('p')).toHaveLength(2)
})

test('a mark over two paragraphs is drawn in both, numbered once and addressed once', () => {
  const { container } = render(
    <MarkedText text={TEXT} marks={[{ start: 30, end: TEXT.length - 3, number: 7, id: 'f7' }]} />,
  )
  expect(container.querySelectorAll('mark')).toHaveLength(2)
  expect(container.querySelectorAll('sup')).toHaveLength(1)
  expect(container.querySelectorAll('#f7')).toHaveLength(1)
})

test('whatever the marks, the text stays whole', () => {
  const offset = fc.integer({ min: -3, max: TEXT.length + 3 })
  fc.assert(
    fc.property(fc.array(fc.record({ start: offset, end: offset }), { maxLength: 8 }), (marks) => {
      const { container, unmount } = render(<MarkedText text={TEXT} marks={marks} />)
      const shown = [...container.querySelectorAll('p')]
        .map((paragraph) => paragraph.textContent)
        .join('\n\n')
      unmount()
      expect(shown).toBe(TEXT)
    }),
    { numRuns: 200 },
  )
})

test('a text that is markup is shown as it was written', () => {
  const { container } = render(<MarkedText text={'<img src=x onerror=alert(1)> & more'} marks={[]} />)
  expect(container.querySelector('img')).toBeNull()
  expect(container).toHaveTextContent('<img src=x onerror=alert(1)> & more')
})
