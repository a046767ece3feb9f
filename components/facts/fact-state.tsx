import { useTranslations } from '#i18n/translations'
import type { StrokeState } from '@/components/ui/stroke'
import type { ClaimState } from '@/lib/domain/claims/claim'
import type { Certainty } from '@/lib/domain/facts/fact'

const CLASSES: Record<StrokeState, string> = {
  single: 'state',
  both: 'state state--both',
  differ: 'state state--differ',
  maybe: 'state state--maybe',
}

/** The stroke a fact wears: a hedged fact is dotted whatever else tells it. */
export function strokeOf(state: ClaimState, certainty: Certainty = 'stated'): StrokeState {
  if (certainty === 'hedged') return 'maybe'
  return state === 'corroborated' ? 'both' : state === 'in-conflict' ? 'differ' : 'single'
}

/** A fact's state in words, over the line that its words wear in the article. `tellers`: how many articles tell it. */
export function FactState({
  state,
  certainty = 'stated',
  tellers = 0,
}: {
  state: ClaimState
  certainty?: Certainty
  tellers?: number
}) {
  const t = useTranslations('facts')
  const stroke = strokeOf(state, certainty)
  const word = stroke === 'maybe' ? t('state.hedged') : t(`state.${state}`, { count: tellers })
  return <span className={CLASSES[stroke]}>{word}</span>
}
