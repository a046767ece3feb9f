import { useTranslations } from '#i18n/translations'

import { ChoiceOptions, MarkedOptions } from './choice-options'

const VALUES = ['True', 'False'] as const

/** True or false, side by side. The values are the domain's own: "True" and "False". */
export function TrueFalse({
  name,
  labelledBy,
  chosen,
  onChoose,
}: {
  name: string
  labelledBy: string
  chosen?: string | null
  onChoose?: (value: 'True' | 'False') => void
}) {
  const t = useTranslations('questions')
  return (
    <div className="opts-pair">
      <ChoiceOptions
        name={name}
        labelledBy={labelledBy}
        options={VALUES}
        labels={[t('true'), t('false')]}
        letters={[t('trueKey'), t('falseKey')]}
        {...(chosen !== undefined && { chosen })}
        {...(onChoose && { onChoose: (value: string) => onChoose(value === 'True' ? 'True' : 'False') })}
      />
    </div>
  )
}

/** The same after marking. */
export function MarkedTrueFalse({ given, right }: { given: string | null; right: 'True' | 'False' }) {
  const t = useTranslations('questions')
  return (
    <MarkedOptions options={VALUES} given={given} right={right} letters={[t('trueKey'), t('falseKey')]} />
  )
}
