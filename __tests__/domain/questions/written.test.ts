import fc from 'fast-check'

import { blankDraft, draftOf, withoutRow, withRow } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import { QUESTION_FORMS } from '@/lib/domain/questions/kinds'
import { isSameWording, type Wording } from '@/lib/domain/questions/wording'
import { inForm, keyIn, mixed } from '@/lib/domain/questions/written'

import { aChoice, anyWording } from '../../support/wordings'

const SENTENCE = 'Until this week it was one of eleven lighthouses with a keeper, not one of elevenths.'

test('the words that hold the key are found whatever their capitals, as whole words only', () => {
  const marked = (wording: Wording) => {
    const mark = keyIn(SENTENCE, wording)
    return mark && SENTENCE.slice(mark.start, mark.end)
  }
  expect(marked(aChoice())).toBe('eleven')
  expect(marked(aChoice({ key: 'lighthouse' }))).toBeNull()
  expect(marked(aChoice({ key: 'a (keeper)' }))).toBeNull()
  const typed = { form: 'short-answer' as const, stem: 'Who?', context: null, explanation: '', image: null }
  expect(marked({ ...typed, key: 'A guard', accepted: ['A guard', 'a keeper'] })).toBe('a keeper')
})

test('a marked key always lies in its sentence', () => {
  fc.assert(
    fc.property(anyWording, fc.string(), (wording, sentence) => {
      const mark = keyIn(sentence, wording)
      if (mark) expect(sentence.slice(mark.start, mark.end).length).toBe(mark.end - mark.start)
    }),
  )
})

test('the order in which options are shown never tells the right order, and what is right stays so', () => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      const shown = mixed(wording)
      expect(mixed(wording)).toEqual(shown)
      if (shown.form !== 'ordering' || wording.form !== 'ordering') return
      expect(shown.options).not.toEqual(shown.key)
      expect(shown.options.toSorted()).toEqual(wording.options.toSorted())
      expect(isSameWording({ ...shown, options: wording.options }, wording)).toBe(true)
    }),
  )
})

test.each(QUESTION_FORMS)('a draft turned into "%s" keeps its question and explanation', (form) => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      const draft = inForm(draftOf(wording), form)
      expect(draft).toMatchObject({ form, stem: wording.stem, explanation: wording.explanation })
      const read = readDraft(draft)
      const fields = read.ok ? [] : read.error.faults.map(({ field }) => field)
      expect(fields.filter((field) => field === 'key' || field === 'options' || field === 'prompts')).toEqual(
        [],
      )
    }),
  )
})

test('options typed for a choice are the lines of an ordering', () => {
  expect(inForm(draftOf(aChoice()), 'ordering')).toMatchObject({
    options: ['Nine', 'Ten', 'Eleven', 'Eighteen'],
    key: [0, 1, 2, 3],
  })
})

test('what is right of a choice is right where several may be, and the first of several is the key of a choice', () => {
  const several = inForm(draftOf(aChoice()), 'multiple')
  expect(several).toMatchObject({ options: ['Nine', 'Ten', 'Eleven', 'Eighteen'], key: [2] })
  expect(inForm({ ...several, key: [1, 2] }, 'choice').key).toEqual([1])
})

test('a row that is added and taken away again leaves the draft as it was', () => {
  for (const form of ['matching', 'ordering'] as const) {
    const draft = blankDraft(form)
    expect(withoutRow(withRow(draft), 3)).toEqual(draft)
  }
})

test('a pair is taken away with what goes with it, unless another pair needs it too', () => {
  const pairs = { ...blankDraft('matching'), prompts: ['a', 'b', 'c'], options: ['1', '2'], key: [0, 1, 1] }
  expect(withoutRow(pairs, 0)).toMatchObject({ prompts: ['b', 'c'], options: ['2'], key: [0, 0] })
  expect(withoutRow(pairs, 2)).toMatchObject({ prompts: ['a', 'b'], options: ['1', '2'], key: [0, 1] })
})
