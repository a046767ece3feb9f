'use client'

import { useTranslations } from '#i18n/translations'
import { Button, IconButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { withoutRow, withRow } from '@/lib/domain/questions/draft'
import { MAX_OPTIONS } from '@/lib/domain/questions/faults'

import type { DraftFields } from './draft-editor'
import styles from './draft-editor.module.css'

const LEAST_ROWS = 2

/** Matching: each prompt beside what goes with it. */
export function PairsEditor({ fields: { draft, change, faultOf } }: { fields: DraftFields }) {
  const t = useTranslations('questionSets')
  const { prompts, options, key } = draft
  return (
    <fieldset className={styles.rows}>
      <legend className="label">{t('edit.pairs')}</legend>
      {prompts.map((prompt, index) => {
        const match = key[index] ?? -1
        return (
          <div className={styles.pair} key={index}>
            <TextField
              label={t('edit.prompt', { number: index + 1 })}
              error={faultOf(`prompts.${index}`)}
              value={prompt}
              onChange={(event) => change({ prompts: prompts.with(index, event.target.value) })}
            />
            <TextField
              label={t('edit.match', { number: index + 1 })}
              error={faultOf(`options.${match}`)}
              value={options[match] ?? ''}
              onChange={(event) => change({ options: options.with(match, event.target.value) })}
            />
            {prompts.length > LEAST_ROWS && (
              <IconButton
                label={t('edit.removePair', { number: index + 1 })}
                onClick={() => change(withoutRow(draft, index))}
              >
                <Icon name="cross" />
              </IconButton>
            )}
          </div>
        )
      })}
      {Math.max(prompts.length, options.length) < MAX_OPTIONS && (
        <Button kind="quiet" onClick={() => change(withRow(draft))}>
          <Icon name="plus" /> {t('edit.addPair')}
        </Button>
      )}
    </fieldset>
  )
}

/** Ordering: the lines in their right order, to be reworded and moved. */
export function OrderEditor({ fields: { draft, change, faultOf } }: { fields: DraftFields }) {
  const t = useTranslations('questionSets')
  const { options, key } = draft

  function move(from: number, by: number): void {
    const one = key[from]
    const other = key[from + by]
    if (one !== undefined && other !== undefined) change({ key: key.with(from, other).with(from + by, one) })
  }

  return (
    <fieldset className={styles.rows}>
      <legend className="label">{t('edit.order')}</legend>
      {key.map((option, index) => (
        <div className={styles.line} key={option}>
          <TextField
            label={t('edit.line', { number: index + 1 })}
            error={faultOf(`options.${option}`)}
            value={options[option] ?? ''}
            onChange={(event) => change({ options: options.with(option, event.target.value) })}
          />
          <span className={styles.moves}>
            <IconButton
              label={t('edit.moveUp', { number: index + 1 })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <Icon name="up" />
            </IconButton>
            <IconButton
              label={t('edit.moveDown', { number: index + 1 })}
              disabled={index === key.length - 1}
              onClick={() => move(index, 1)}
            >
              <Icon name="down" />
            </IconButton>
            {key.length > LEAST_ROWS && (
              <IconButton
                label={t('edit.removeLine', { number: index + 1 })}
                onClick={() => change(withoutRow(draft, index))}
              >
                <Icon name="cross" />
              </IconButton>
            )}
          </span>
        </div>
      ))}
      {options.length < MAX_OPTIONS && (
        <Button kind="quiet" onClick={() => change(withRow(draft))}>
          <Icon name="plus" /> {t('edit.addLine')}
        </Button>
      )}
    </fieldset>
  )
}
