import type { ChangeEvent } from 'react'

import { useTranslations } from '#i18n/translations'
import { GAP } from '@/lib/domain/questions/kinds'

/** What a typed answer's field may be told: controlled with `value` and `onChange`, else a plain form field. */
export interface TypedAnswer {
  name: string
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
}

/** The props of the field itself. */
export function typedInput({ name, value, defaultValue, onChange }: TypedAnswer) {
  return {
    name,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    ...(defaultValue !== undefined && { defaultValue }),
    ...(value !== undefined && { value }),
    ...(onChange && { onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value) }),
  }
}

/** A cloze: the stem as a sentence whose gap is a field. */
export function GapStem({
  id,
  stem,
  as: Heading = 'h2',
  ...answer
}: TypedAnswer & {
  id?: string
  stem: string
  as?: 'h1' | 'h2' | 'h3' | 'legend'
}) {
  const t = useTranslations('questions')
  const [before = '', after = ''] = stem.split(GAP)
  return (
    <Heading className="stem stem--gap" id={id}>
      {before}
      <input className="gap" type="text" aria-label={t('gap')} {...typedInput(answer)} />
      {after}
    </Heading>
  )
}
