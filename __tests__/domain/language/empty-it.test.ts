import { analyse } from '@/lib/domain/language/analysis'
import { isEmptyIt } from '@/lib/domain/language/empty-it'

const isEmpty = (sentence: string): boolean => {
  const [first] = analyse(sentence, '').sentences
  return isEmptyIt(first?.tokens ?? [], 0)
}

test.each([
  'It is clear that the tower was built by monks.',
  'It took a year to build the tower.',
  'It will still take years to build the tower.',
  'It was John Holt who built the tower.',
  'It is not known whether the tower was burnt.',
  'It was hoped that the tower would stand.',
  'It may be that the tower was burnt.',
  'It became dark before the tower was reached.',
  'It is getting too cold for the bees.',
  'It is no wonder the bees stay in the tower.',
])('"%s" opens with an it that stands for nothing', (sentence) => {
  expect(isEmpty(sentence)).toBe(true)
})

test.each([
  'It is considered to be one of the oldest towers in Norway.',
  'It was built when the town was small.',
  'It is a tower that stands on a hill.',
  'It was built to guard the harbour.',
  'It may carry 400 people.',
  'It became famous for its dark walls.',
])('"%s" opens with an it that stands for something', (sentence) => {
  expect(isEmpty(sentence)).toBe(false)
})
