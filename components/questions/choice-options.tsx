import { useTranslations } from '#i18n/translations'

import { Icon } from '@/components/ui/icon'

/** The letter before an option: A, B, C. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)

/**
 * The options of a choice, to be chosen from. Without `onChoose` they are plain radio buttons of a form, named
 * `name`, whose value is the option's text.
 */
export function ChoiceOptions({
  name,
  labelledBy,
  options,
  chosen,
  letters,
  labels,
  onChoose,
}: {
  name: string
  /** Id of the stem. */
  labelledBy: string
  options: readonly string[]
  chosen?: string | null
  letters?: readonly string[]
  /** What is shown for each option, where that is not its value. */
  labels?: readonly string[]
  onChoose?: (option: string) => void
}) {
  return (
    <div className="opts" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map((option, index) => (
        <label className="opt" key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            {...(onChoose
              ? { checked: chosen === option, onChange: () => onChoose(option) }
              : { defaultChecked: chosen === option })}
          />
          <span className="opt-key" aria-hidden="true">
            {letters?.[index] ?? letterOf(index)}
          </span>
          <span>{labels?.[index] ?? option}</span>
        </label>
      ))}
    </div>
  )
}

/** The same options after marking: the right one, and the one that was given instead. */
export function MarkedOptions({
  options,
  given,
  right,
  letters,
}: {
  options: readonly string[]
  given: string | null
  right: string
  letters?: readonly string[]
}) {
  const t = useTranslations('questions')
  return (
    <ul className="opts">
      {options.map((option, index) => {
        const state = option === right ? 'right' : option === given ? 'wrong' : 'off'
        return (
          <li className={`opt opt--${state}`} key={option}>
            <span className="opt-key" aria-hidden="true">
              {letters?.[index] ?? letterOf(index)}
            </span>
            {state === 'wrong' ? <s>{option}</s> : <span>{option}</span>}
            {state === 'right' && (
              <span className="opt-word">
                <Icon name="tick" /> {option === given ? t('yoursRight') : t('rightOption')}
              </span>
            )}
            {state === 'wrong' && (
              <span className="opt-word">
                <Icon name="cross" /> {t('yours')}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
