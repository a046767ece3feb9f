import { useId, type ComponentProps, type ReactNode } from 'react'

import { FieldError } from './field'

type Box = Omit<ComponentProps<'input'>, 'className' | 'type'> & { label: ReactNode; hint?: ReactNode }

/** Yes or no. */
export function Checkbox({ label, hint, ...input }: Box) {
  return <Check type="checkbox" label={label} hint={hint} {...input} />
}

function Check({ label, hint, ...input }: Box & { type: 'checkbox' | 'radio' }) {
  return (
    <label className="check">
      <input {...input} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

/** One of a few, all in sight. `options` are in display order; uncontrolled unless `value` is given. */
export function RadioGroup({
  legend,
  error,
  options,
  name,
  value,
  defaultValue,
  onChange,
}: {
  legend: ReactNode
  error?: string | undefined
  name: string
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[]
  value?: string
  defaultValue?: string | undefined
  onChange?: (value: string) => void
}) {
  const errorId = useId()
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="label">{legend}</legend>
      {options.map((option) => (
        <Check
          key={option.value}
          type="radio"
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          {...(value === undefined
            ? { defaultChecked: defaultValue === option.value }
            : { checked: value === option.value, onChange: () => onChange?.(option.value) })}
        />
      ))}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
