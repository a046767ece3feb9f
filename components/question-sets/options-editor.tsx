'use client'

import { useId } from 'react'

import { useTranslations } from '#i18n/translations'
import { chosenWith, letterOf } from '@/components/questions/choice-options'
import { Button, IconButton } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice'
import { FieldError } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { MAX_OPTIONS } from '@/lib/domain/questions/faults'

import type { DraftFields } from './draft-editor'
import styles from './draft-editor.module.css'

const LEAST_OPTIONS = 2

/** The options of a choice: each with a radio button that makes it the key, or a box where several may be right. */
export function OptionsEditor({ fields }: { fields: DraftFields }) {
  const { draft, change, faultOf } = fields
  const t = useTranslations('questionSets')
  const { form, options, key } = draft
  const mayBeSeveral = form === 'multiple'

  function remove(index: number): void {
    const others = key.filter((right) => right !== index)
    change({
      options: options.filter((_, other) => other !== index),
      key: others.map((right) => (right > index ? right - 1 : right)),
    })
  }

  return (
    <fieldset className={styles.rows}>
      <legend className="label">{t('edit.options')}</legend>
      <p className="hint">{t(mayBeSeveral ? 'edit.severalHint' : 'edit.optionsHint')}</p>
      {options.map((option, index) => (
        <OptionRow
          key={index}
          index={index}
          option={option}
          isKey={key.includes(index)}
          mayBeSeveral={mayBeSeveral}
          fault={faultOf(`options.${index}`)}
          onKey={() => change({ key: chosenWith(form, key, index) })}
          onChange={(text) => change({ options: options.with(index, text) })}
          onRemove={options.length > LEAST_OPTIONS ? () => remove(index) : undefined}
        />
      ))}
      {['key', 'options'].map((field) => {
        const fault = faultOf(field)
        return fault && <FieldError key={field}>{fault}</FieldError>
      })}
      {options.length < MAX_OPTIONS && (
        <Button kind="quiet" onClick={() => change({ options: [...options, ''] })}>
          <Icon name="plus" /> {t('edit.addOption')}
        </Button>
      )}
    </fieldset>
  )
}

function OptionRow({
  index,
  option,
  isKey,
  mayBeSeveral,
  fault,
  onKey,
  onChange,
  onRemove,
}: {
  index: number
  option: string
  isKey: boolean
  mayBeSeveral: boolean
  fault: string | undefined
  onKey: () => void
  onChange: (text: string) => void
  onRemove: (() => void) | undefined
}) {
  const t = useTranslations('questionSets')
  const faultId = useId()
  const letter = letterOf(index)
  return (
    <div>
      <div className={styles.option}>
        <label className="check">
          <input
            type={mayBeSeveral ? 'checkbox' : 'radio'}
            checked={isKey}
            aria-label={t(mayBeSeveral ? 'edit.isRight' : 'edit.isKey', { letter })}
            onChange={onKey}
          />
          <span aria-hidden="true">{letter}</span>
        </label>
        <input
          className="input"
          aria-label={t('edit.option', { letter })}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? faultId : undefined}
          value={option}
          onChange={(event) => onChange(event.target.value)}
        />
        {onRemove && (
          <IconButton label={t('edit.removeOption', { letter })} onClick={onRemove}>
            <Icon name="cross" />
          </IconButton>
        )}
      </div>
      {fault && <FieldError id={faultId}>{fault}</FieldError>}
    </div>
  )
}

/** True or false: which of the two is right. */
export function TrueFalseEditor({ fields: { draft, change } }: { fields: DraftFields }) {
  const t = useTranslations('questionSets')
  const words = useTranslations('questions')
  return (
    <RadioGroup
      legend={t('review.key')}
      name="true-false"
      value={String(draft.key[0] ?? 0)}
      options={[
        { value: '0', label: words('true') },
        { value: '1', label: words('false') },
      ]}
      onChange={(value) => change({ key: [Number(value)] })}
    />
  )
}
