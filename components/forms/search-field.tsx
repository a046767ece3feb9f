import { Button } from '@/components/ui/button'

import styles from './search-field.module.css'

/** The field of a search form, with its button; `children` stand behind them. */
export function SearchField({
  id,
  label,
  submit,
  query,
  children,
}: {
  id: string
  label: string
  submit: string
  query: string
  children?: React.ReactNode
}) {
  return (
    <div className={styles.search}>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        name="q"
        key={query}
        defaultValue={query}
        placeholder={label}
        maxLength={200}
        autoComplete="off"
      />
      <Button type="submit">{submit}</Button>
      {children}
    </div>
  )
}
