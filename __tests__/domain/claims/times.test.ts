import { datesRelate } from '@/lib/domain/claims/times'
import { analyse } from '@/lib/domain/language/analysis'
import type { DateMention } from '@/lib/domain/language/mentions'
import { isDate } from '@/lib/domain/language/mentions'

const dateIn = (words: string): DateMention => {
  const [sentence] = analyse(`Karl Voss built a mill in Elm in ${words}.`, '').sentences
  const date = sentence?.mentions.find(isDate)
  if (!date) throw new Error(`No date in “${words}”.`)
  return date
}

test.each([
  ['the twenty-first century', '2011'],
  ['the twentieth century', '1943'],
  ['the 5th century BC', '450 BC'],
  ['the 5th century B.C.E.', '450 B.C.E.'],
  ['the 19th century', 'the 1840s'],
  ['the 20th century', 'the 1900s'],
  ['the 1840s', 'the summer of 1843'],
  ['1843', 'the summer of 1843'],
  ['the summer of 1843', 'July 1843'],
])('%s holds %s, whichever is told first', (wide, narrow) => {
  expect(datesRelate(dateIn(wide), dateIn(narrow))).toBe('finer')
  expect(datesRelate(dateIn(narrow), dateIn(wide))).toBe('finer')
})

test.each([
  ['the 5th century BC', 'AD 450'],
  ['the 5th century', '450 BC'],
  ['the twenty-first century', '1943'],
  ['the 1850s', 'the summer of 1843'],
])('nothing is said of %s and %s', (wide, narrow) => {
  expect(datesRelate(dateIn(wide), dateIn(narrow))).toBeNull()
  expect(datesRelate(dateIn(narrow), dateIn(wide))).toBeNull()
})

test.each(['BC', 'B.C.', 'B.C.E.', 'AD', 'C.E.'])('“%s” belongs to its century', (era) => {
  expect(dateIn(`the 5th century ${era}`).text).toBe(`5th century ${era}`)
})
