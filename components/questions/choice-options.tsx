import { useId } from 'react'

import { useTranslations } from '#i18n/translations'

import { Icon } from '@/components/ui/icon'
import type { QuestionForm } from '@/lib/domain/questions/kinds'

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

/** What is chosen once an option is: it alone, or where several may be chosen, with the others or no longer with them. */
export function chosenWith(
  form: QuestionForm,
  chosen: readonly number[] = [],
  option: number,
): readonly number[] {
  if (form !== 'multiple') return [option]
  const others = chosen.filter((other) => other !== option && other >= 0)
  return chosen.includes(option) ? others : [...others, option]
}

/**
 * Options of which several may be right, each to be ticked by itself. Without `onToggle` they are plain checkboxes of a
 * form, named `name`, whose value is the option's index.
 */
export function SeveralOptions({
  name,
  labelledBy,
  options,
  chosen,
  onToggle,
}: {
  name: string
  /** Id of the stem. */
  labelledBy: string
  options: readonly string[]
  /** Indices of the options. */
  chosen: readonly number[]
  onToggle?: (option: number) => void
}) {
  const t = useTranslations('questions')
  const hint = useId()
  return (
    <>
      <div className="opts" role="group" aria-labelledby={labelledBy} aria-describedby={hint}>
        {options.map((option, index) => (
          <label className="opt" key={option}>
            <input
              type="checkbox"
              name={name}
              value={index}
              {...(onToggle
                ? { checked: chosen.includes(index), onChange: () => onToggle(index) }
                : { defaultChecked: chosen.includes(index) })}
            />
            <span className="opt-key" aria-hidden="true">
              {letterOf(index)}
            </span>
            <span>{option}</span>
          </label>
        ))}
      </div>
      <p className="hint" id={hint}>
        {t('severalHint')}
      </p>
    </>
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
