import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { Tabs } from '@/components/ui/tabs'

import { renderWithMessages } from '../support/screen'

const TABS = ['All', 'Corroborated', 'Single'].map((label) => ({ id: label, label, panel: `${label} facts` }))

function showTabs() {
  renderWithMessages(<Tabs label="Facts" tabs={TABS} />)
}

test('one panel is shown, named by its tab', async () => {
  showTabs()
  expect(screen.getByRole('tabpanel', { name: 'All' })).toHaveTextContent('All facts')
  await userEvent.click(screen.getByRole('tab', { name: 'Single' }))
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Single facts')
})

test('arrow keys go round the tabs, Home and End to the ends', async () => {
  showTabs()
  await userEvent.tab()
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole('tab', { name: 'Single' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'All' })).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('tab', { name: 'Single', selected: true })).toHaveFocus()
  await userEvent.keyboard('{Home}')
  expect(screen.getByRole('tabpanel')).toHaveTextContent('All facts')
})

test('Tab leaves the list for the panel', async () => {
  showTabs()
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('tabpanel')).toHaveFocus()
})
