import fc from 'fast-check'

import { QUESTION_FORMS } from '@/lib/domain/questions/kinds'
import { answerOfColumns, columnForm, columnsOfAnswer, formOfColumn } from '@/lib/domain/questions/row'

import { anyAnswer } from '../../support/wordings'

test('an answer of any form survives the way into a row and back', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      expect(answerOfColumns(columnsOfAnswer(answer))).toEqual(answer)
    }),
  )
})

test.each(QUESTION_FORMS)('the form "%s" has a name in the database and is found by it', (form) => {
  expect(columnForm(form)).toMatch(/^[a-z_]+$/)
  expect(formOfColumn(columnForm(form))).toBe(form)
})

test('a row without a key is a bug, not a question', () => {
  const row = columnsOfAnswer({ form: 'true-false', key: 'True' })
  expect(() => answerOfColumns({ ...row, key: [] })).toThrow('no key')
})
