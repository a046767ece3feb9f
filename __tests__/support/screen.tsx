import { render, type RenderResult } from '@testing-library/react'
import type { ReactElement } from 'react'

import { catalogue, type Namespace } from '@/lib/i18n/catalogue'
import { IntlIsland } from '@/lib/i18n/intl-island'

const EVERYTHING = Object.keys(catalogue) as Namespace[]

/** Renders a part with the whole catalogue above it, as an island has the messages it names. */
export function renderWithMessages(part: ReactElement): RenderResult {
  return render(part, {
    wrapper: ({ children }) => <IntlIsland namespaces={EVERYTHING}>{children}</IntlIsland>,
  })
}
