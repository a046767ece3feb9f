'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActs } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'

import type { PlaceState } from './question-map'

/** How far a hand-in is. */
export type HandInStep = 'asked' | 'sending' | 'offline'

/** Asks once more before handing in, and says what has no answer yet. */
export function HandInDialog({
  step,
  places,
  secondsLeft,
  isOneWay,
  onStay,
  onHandIn,
}: {
  /** Null while nobody asked to hand in. */
  step: HandInStep | null
  places: readonly PlaceState[]
  secondsLeft: number | null
  /** No question is gone back to. */
  isOneWay: boolean
  /** Closes it, and goes to a place where one is given. */
  onStay: (place?: number) => void
  onHandIn: () => void
}) {
  const t = useTranslations('quizzes')
  const isTimeUp = secondsLeft === 0
  const missing = places.filter(({ isAnswered }) => !isAnswered).map(({ place }) => place)
  const flagged = places.filter(({ isFlagged }) => isFlagged).length
  const first = isOneWay ? undefined : missing[0]
  const said = [
    missing.length > 0
      ? t('handIn.missing', { count: missing.length, list: missing.join(', ') })
      : t('handIn.all', { total: places.length }),
    ...(flagged > 0 ? [t('handIn.flags', { count: flagged })] : []),
    ...(secondsLeft === null ? [] : [t('handIn.timeLeft', { minutes: Math.ceil(secondsLeft / 60) })]),
  ]
  return (
    <Dialog
      title={t(isTimeUp ? 'handIn.timeUp' : 'handIn.title')}
      open={step !== null}
      onClose={() => onStay()}
    >
      <p>{isTimeUp ? t('handIn.timeUpText') : said.join(' ')}</p>
      <div role="status">{step === 'offline' && <FieldError>{t('handIn.offline')}</FieldError>}</div>
      <DialogActs>
        {!isTimeUp && (
          <Button onClick={() => onStay(first)}>
            {first === undefined ? t('handIn.stay') : t('handIn.goTo', { place: first })}
          </Button>
        )}
        <Button kind="primary" busy={step === 'sending'} onClick={onHandIn}>
          {t('handIn.now')}
        </Button>
      </DialogActs>
    </Dialog>
  )
}
