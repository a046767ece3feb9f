import { useId } from 'react'

import { useTranslations } from '#i18n/translations'

import { typedInput, type TypedAnswer } from './gap-stem'

/** A few words, typed. */
export function ShortAnswer({ labelledBy, ...answer }: TypedAnswer & { labelledBy: string }) {
  const t = useTranslations('questions')
  const hint = useId()
  return (
    <div className="typed">
      <input
        className="input"
        type="text"
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        {...typedInput(answer)}
      />
      <p className="hint" id={hint}>
        {t('shortHint')}
      </p>
    </div>
  )
}

/** A number, typed, with its unit beside it where the question has one. */
export function NumberAnswer({
  labelledBy,
  unit,
  ...answer
}: TypedAnswer & { labelledBy: string; unit?: string | null }) {
  const t = useTranslations('questions')
  const hint = useId()
  return (
    <div className="typed">
      <p className="row">
        <input
          className="input num input--number"
          type="text"
          inputMode="decimal"
          aria-labelledby={labelledBy}
          aria-describedby={hint}
          {...typedInput(answer)}
        />
        {unit && <span>{unit}</span>}
      </p>
      <p className="hint" id={hint}>
        {t('numberHint')}
      </p>
    </div>
  )
}
