import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'

import { AnswerField, type AnswerSoFar, type AskedAnswer } from '@/components/questions/answer-field'
import { GapStem } from '@/components/questions/gap-stem'

import { renderWithMessages } from '../support/screen'

function Answering({ asked, onAnswer }: { asked: AskedAnswer; onAnswer: (answer: AnswerSoFar) => void }) {
  const [answer, setAnswer] = useState<AnswerSoFar>({ chosen: [], text: null })
  return (
    <>
      <h2 id="stem">The question</h2>
      <AnswerField
        name="q"
        labelledBy="stem"
        asked={asked}
        answer={answer}
        onAnswer={(given) => {
          setAnswer(given)
          onAnswer(given)
        }}
      />
    </>
  )
}

function answering(asked: Partial<AskedAnswer> & Pick<AskedAnswer, 'form'>) {
  const heard = jest.fn<void, [AnswerSoFar]>()
  renderWithMessages(
    <Answering asked={{ options: [], prompts: [], unit: null, ...asked }} onAnswer={heard} />,
  )
  return heard
}

test('a choice answers with the option, and arrow keys change it', async () => {
  const heard = answering({ form: 'choice', options: ['nine', 'ten', 'eleven'] })
  await userEvent.click(screen.getByRole('radio', { name: 'ten' }))
  expect(heard).toHaveBeenLastCalledWith({ chosen: [1], text: null })
  expect(screen.getByRole('radio', { name: 'ten' })).toBeChecked()
  await userEvent.keyboard('{ArrowDown}')
  expect(heard).toHaveBeenLastCalledWith({ chosen: [2], text: null })
})

test('where several are right each is ticked by itself, and the rule of the marks is said', async () => {
  const heard = answering({ form: 'multiple', options: ['tin', 'oak', 'iron'] })
  expect(screen.getByRole('group', { name: 'The question' })).toHaveAccessibleDescription(
    /one off for each wrong/,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: 'iron' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'tin' }))
  expect(heard).toHaveBeenLastCalledWith({ chosen: [2, 0], text: null })
  await userEvent.click(screen.getByRole('checkbox', { name: 'iron' }))
  expect(heard).toHaveBeenLastCalledWith({ chosen: [0], text: null })
})

test('true or false answers with the place of its option', async () => {
  const heard = answering({ form: 'true-false', options: ['True', 'False'] })
  await userEvent.click(screen.getByRole('radio', { name: 'False' }))
  expect(heard).toHaveBeenLastCalledWith({ chosen: [1], text: null })
})

test('a short answer and a number are named by the stem', async () => {
  const heard = answering({ form: 'number', unit: 'watts' })
  await userEvent.type(screen.getByRole('textbox', { name: 'The question' }), '60')
  expect(heard).toHaveBeenLastCalledWith({ chosen: [], text: '60' })
  expect(screen.getByText('watts')).toBeVisible()
})

test('each prompt has its own list of matches', async () => {
  const heard = answering({ form: 'matching', prompts: ['137', '60'], options: ['steps', 'watts'] })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Match for 60' }), 'watts')
  expect(heard).toHaveBeenLastCalledWith({ chosen: [-1, 1], text: null })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Match for 60' }), '')
  expect(heard).toHaveBeenLastCalledWith({ chosen: [-1, -1], text: null })
})

test('an order answers with the places of its items', async () => {
  const heard = answering({ form: 'ordering', options: ['b', 'a', 'c'] })
  await userEvent.click(screen.getByRole('button', { name: 'Move up: a' }))
  expect(heard).toHaveBeenLastCalledWith({ chosen: [1, 0, 2], text: null })
})

test('a gap is a field inside its sentence', async () => {
  const heard = jest.fn()
  renderWithMessages(<GapStem name="q" stem="It goes by _____ in May." value="" onChange={heard} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'The missing words' }), 'b')
  expect(heard).toHaveBeenCalledWith('b')
  expect(screen.getByRole('heading')).toHaveTextContent('It goes by in May.')
})
