import fc from 'fast-check'

import { blankDraft, draftOf, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import { QUESTION_FORMS } from '@/lib/domain/questions/kinds'
import { isSameWording } from '@/lib/domain/questions/wording'

import { aChoice, anyWording } from '../../support/wordings'

function faultsOf(draft: WordingDraft): string[] {
  const read = readDraft(draft)
  return read.ok ? [] : read.error.faults.map((fault) => `${fault.field}: ${fault.code}`)
}

const choice = draftOf(aChoice())

test('opening a question to edit it and saving it unchanged changes nothing', () => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      const read = readDraft(draftOf(wording))
      expect(read.ok && isSameWording(read.value, wording)).toBe(true)
    }),
  )
})

test('spaces typed around and inside a field are tidied', () => {
  const read = readDraft({ ...choice, stem: '  How   many\nlighthouses? ', context: ' ' })
  expect(read).toMatchObject({ ok: true, value: { stem: 'How many lighthouses?', context: null } })
})

test('another option can be made the key', () => {
  expect(readDraft({ ...choice, key: [0] })).toMatchObject({ ok: true, value: { key: 'Nine' } })
})

test.each<[string, Partial<WordingDraft>, string]>([
  ['a blank stem', { stem: ' ' }, 'stem: blank'],
  ['a stem as long as a page', { stem: 'a'.repeat(501) }, 'stem: too-long'],
  ['a blank option', { options: ['Nine', '', 'Eleven'], key: [2] }, 'options.1: blank'],
  ['two options that read alike', { options: ['Nine', 'nine ', 'Eleven'], key: [2] }, 'options.1: alike'],
  ['one option', { options: ['Eleven'], key: [0] }, 'options: too-few'],
  ['nine options', { options: [...'abcdefghi'] }, 'options: too-many'],
  ['a key that is not among the options', { key: [7] }, 'key: key-missing'],
  ['no key', { key: [] }, 'key: key-missing'],
])('%s cannot be saved', (_, changes, fault) => {
  expect(faultsOf({ ...choice, ...changes })).toContain(fault)
})

test('a cloze has its gap exactly once', () => {
  const cloze = { ...blankDraft('cloze'), answer: 'Skarholm' }
  expect(faultsOf({ ...cloze, stem: 'The light stands on Skarholm.' })).toEqual(['stem: gap-missing'])
  expect(faultsOf({ ...cloze, stem: '_____ and _____.' })).toEqual(['stem: gap-repeated'])
  expect(faultsOf({ ...cloze, stem: 'The light stands on _____.' })).toEqual([])
})

test('the key of a typed answer always counts', () => {
  const typed = {
    ...blankDraft('short-answer'),
    stem: 'Where?',
    answer: 'Skarholm',
    accepted: ['', 'Skarholm isle'],
  }
  expect(readDraft(typed)).toMatchObject({
    ok: true,
    value: { key: 'Skarholm', accepted: ['Skarholm', 'Skarholm isle'] },
  })
})

test('a number is read with its separators, and must be one', () => {
  const number = { ...blankDraft('number'), stem: 'How many?', answer: 'more than 10,000', value: '10,000' }
  expect(readDraft(number)).toMatchObject({ ok: true, value: { value: 10000, tolerance: 0, unit: null } })
  expect(faultsOf({ ...number, value: 'ten' })).toEqual(['value: not-a-number'])
  expect(faultsOf({ ...number, value: '1,5' })).toEqual(['value: not-a-number'])
  expect(faultsOf({ ...number, tolerance: '-1' })).toEqual(['tolerance: negative'])
})

test('several can be right, but neither none nor all', () => {
  const several = { ...blankDraft('multiple'), stem: 'Which are metals?', options: ['Tin', 'Oak', 'Iron'] }
  expect(readDraft({ ...several, key: [2, 0] })).toMatchObject({ ok: true, value: { key: ['Tin', 'Iron'] } })
  expect(faultsOf({ ...several, key: [] })).toEqual(['key: key-missing'])
  expect(faultsOf({ ...several, key: [0, 0] })).toEqual(['key: key-missing'])
  expect(faultsOf({ ...several, key: [0, 1, 2] })).toEqual(['key: all-right'])
})

test('the right order names each item once', () => {
  const order = { ...blankDraft('ordering'), stem: 'In which order?', options: ['a', 'b', 'c'] }
  expect(faultsOf(order)).toEqual([])
  expect(faultsOf({ ...order, key: [0, 0, 1] })).toEqual(['key: key-missing'])
  expect(faultsOf({ ...order, key: [0, 1] })).toEqual(['key: key-missing'])
})

test.each(QUESTION_FORMS)('a blank question "%s" cannot be saved, and says so at its stem', (form) => {
  expect(faultsOf(blankDraft(form))).toContain('stem: blank')
})
