import { useId, type ComponentProps, type ReactNode } from 'react'

import { Icon } from './icon'

/** What every field has: a label above, a hint under it, an error below that says what to do. */
export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** The frame of a field. `children` gets what its control must carry to be named and described. */
export function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldWords & { id?: string | undefined; children: (control: Described) => ReactNode }) {
  const made = useId()
  const control = id ?? made
  const describedBy = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ')

  return (
    <div className="field">
      <label htmlFor={control}>{label}</label>
      {hint && (
        <span className="hint" id={`${control}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id: control,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
    </div>
  )
}

/** The red line below a field or a group. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className="error" id={id}>
      <Icon name="alert" /> <span>{children}</span>
    </span>
  )
}

type Control<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, 'className'>

/** One line of text. `numeric` lines figures up. */
export function TextField({
  label,
  hint,
  error,
  numeric,
  ...input
}: FieldWords & Control<'input'> & { numeric?: boolean }) {
  return (
    <Field label={label} hint={hint} error={error} id={input.id}>
      {(control) => <input className={numeric ? 'input num' : 'input'} {...input} {...control} />}
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({ label, hint, error, ...area }: FieldWords & Control<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} id={area.id}>
      {(control) => <textarea className="area" rows={3} {...area} {...control} />}
    </Field>
  )
}

/** One of several, from a list that opens. */
export function Select({
  label,
  hint,
  error,
  options,
  ...select
}: FieldWords & Control<'select'> & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field label={label} hint={hint} error={error} id={select.id}>
      {(control) => (
        <span className="select-wrap">
          <select className="select" {...select} {...control}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chev" />
        </span>
      )}
    </Field>
  )
}
