'use no memo' // The compiler's memo slots weigh more here than they save.

import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Icon } from '@/components/ui/icon'
import { tryPair, type MatchPair, type MatchState } from '@/lib/domain/practice/match'
import { seededRandom, seedFrom, shuffled } from '@/lib/domain/shared/random'

import styles from './practice.module.css'

type Side = 'stem' | 'key'

/** One board: choose a question and its answer, in either order. */
export function MatchBoard({
  pairs,
  chance,
  state,
  onMove,
}: {
  pairs: readonly MatchPair[]
  /** Draws the order of the answers. */
  chance: string
  state: MatchState
  onMove: (next: MatchState) => void
}) {
  const t = useTranslations('practice')
  const [chosen, choose] = useState<{ readonly side: Side; readonly pair: MatchPair } | null>(null)
  const [said, say] = useState<{ readonly words: string; readonly isRight: boolean } | null>(null)
  const keys = shuffled(pairs, seededRandom(seedFrom(chance)))

  function press(side: Side, pair: MatchPair) {
    if (chosen?.side !== side) {
      if (!chosen) return choose({ side, pair })
      const [stem, key] = side === 'stem' ? [pair, chosen.pair] : [chosen.pair, pair]
      const isRight = stem.id === key.id
      say({ words: t(isRight ? 'match.right' : 'match.wrong', { key: key.key }), isRight })
      choose(null)
      return onMove(tryPair(state, stem, key))
    }
    choose(chosen.pair.id === pair.id ? null : { side, pair })
  }

  const tile = (side: Side, pair: MatchPair) => {
    const isFound = state.matched.includes(pair.id)
    return (
      <li key={pair.id}>
        <button
          type="button"
          className={styles.tile}
          aria-pressed={chosen?.side === side && chosen.pair.id === pair.id}
          aria-disabled={isFound || undefined}
          onClick={isFound ? undefined : () => press(side, pair)}
        >
          {isFound && <Icon name="tick" />} {side === 'stem' ? <StemText text={pair.stem} /> : pair.key}
        </button>
      </li>
    )
  }

  return (
    <>
      <div className={styles.board}>
        <ul aria-label={t('match.stems')}>{pairs.map((pair) => tile('stem', pair))}</ul>
        <ul aria-label={t('match.keys')}>{keys.map((pair) => tile('key', pair))}</ul>
      </div>
      <p role="status" className={`${styles.said} ${said?.isRight ? 'right-text' : 'wrong-text'}`}>
        {said?.words}
      </p>
    </>
  )
}
