import { useTranslations } from '#i18n/translations'
import { FactState } from '@/components/facts/fact-state'
import type { StrokeState } from '@/components/ui/stroke'

import styles from './article.module.css'

const EXAMPLES = [
  ['both', { state: 'corroborated' }],
  ['single', { state: 'single-source' }],
  ['differ', { state: 'in-conflict' }],
  ['maybe', { state: 'single-source', certainty: 'hedged' }],
] as const

/** What the lines under the strokes of a page mean: those it has, in one order everywhere. */
export function Legend({ states }: { states: readonly StrokeState[] }) {
  const t = useTranslations('articles')
  const present = EXAMPLES.filter(([state]) => states.includes(state))
  if (present.length === 0) return null
  return (
    <div className={styles.legend} role="group" aria-label={t('article.legend')}>
      {present.map(([state, example]) => (
        <FactState key={state} {...example} />
      ))}
    </div>
  )
}
