'use client'

import { useId } from 'react'
import { useFormStatus } from 'react-dom'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { RosterRow } from '@/lib/domain/classes/roster'
import type { PastedList, ShownRow } from '@/lib/forms/roster'

import styles from './roster-form.module.css'

/** The students of a list, each to be mended or left out, and the buttons that check them again or make them. */
export function RosterRows({ rows, list }: { rows: readonly ShownRow[]; list: PastedList }) {
  const t = useTranslations('classes')
  const { pending } = useFormStatus()
  const wrong = rows.flatMap(({ errors }, index) => (Object.keys(errors).length > 0 ? index : []))
  const hasNames = rows.some(({ name }) => name !== '')
  return (
    <>
      <input type="hidden" name="text" value={list.text} />
      <input type="hidden" name="kind" value={list.kind} />
      <div role="status">
        <p>{t(wrong.length > 0 ? 'list.wrong' : 'list.count', { count: wrong.length || rows.length })}</p>
        <p className={styles.jumps}>
          {wrong.map((index) => (
            <a key={index} href={`#row-${index + 1}`}>
              {t('list.toRow', { row: index + 1 })}
            </a>
          ))}
        </p>
      </div>
      <div>
        <div className={`${styles.row} ${styles.heads}`} data-names={hasNames} aria-hidden="true">
          <span />
          {hasNames && <span>{t('list.name')}</span>}
          <span>{t('list.alias')}</span>
          <span>{t('list.pin')}</span>
        </div>
        <ol>
          {rows.map((row, index) => (
            <Row key={`${index} ${rows.length}`} row={row} index={index} hasNames={hasNames} />
          ))}
        </ol>
      </div>
      <div className={styles.acts}>
        <Button type="submit" name="intent" value="check" busy={pending}>
          {t('list.again')}
        </Button>
        <Button type="submit" name="intent" value="make" kind="primary" busy={pending}>
          {pending ? t('list.making') : t('list.make', { count: rows.length })}
        </Button>
        <Button type="submit" name="intent" value="list" kind="quiet" busy={pending}>
          {t('list.back')}
        </Button>
      </div>
    </>
  )
}

function Row({ row, index, hasNames }: { row: ShownRow; index: number; hasNames: boolean }) {
  const t = useTranslations('classes')
  const place = { row: index + 1 }
  return (
    <li className={styles.row} id={`row-${index + 1}`} data-names={hasNames}>
      <span className="num note">{index + 1}</span>
      {hasNames ? (
        <Cell row={row} column="name" label={t('list.nameOf', place)} />
      ) : (
        <input type="hidden" name="name" value="" />
      )}
      <Cell row={row} column="alias" label={t('list.aliasOf', place)} />
      <Cell row={row} column="pin" label={t('list.pinOf', place)} placeholder={t('list.pinNone')} />
      <label className="check">
        <input type="checkbox" name="leave" value={index} aria-label={t('list.leaveOf', place)} />
        <span>{t('list.leave')}</span>
      </label>
    </li>
  )
}

function Cell({
  row,
  column,
  label,
  placeholder,
}: {
  row: ShownRow
  column: keyof RosterRow
  label: string
  placeholder?: string
}) {
  const id = useId()
  const error = row.errors[column]
  return (
    <div className="field">
      <input
        className={column === 'pin' ? 'input num' : 'input'}
        name={column}
        key={row[column]}
        defaultValue={row[column]}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        inputMode={column === 'pin' ? 'numeric' : undefined}
      />
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  )
}
