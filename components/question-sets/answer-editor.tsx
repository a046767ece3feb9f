'use client'

import { useTranslations } from '#i18n/translations'
import { TextArea, TextField } from '@/components/ui/field'

import type { DraftFields } from './draft-editor'
import styles from './draft-editor.module.css'
import { OptionsEditor, TrueFalseEditor } from './options-editor'
import { OrderEditor, PairsEditor } from './rows-editor'

/** The part of the editor that depends on the question's form: what is offered, and what is right. */
export function AnswerEditor({ fields }: { fields: DraftFields }) {
  switch (fields.draft.form) {
    case 'choice':
    case 'multiple':
      return <OptionsEditor fields={fields} />
    case 'true-false':
      return <TrueFalseEditor fields={fields} />
    case 'cloze':
    case 'short-answer':
      return <TypedEditor fields={fields} />
    case 'number':
      return <NumberEditor fields={fields} />
    case 'matching':
      return <PairsEditor fields={fields} />
    case 'ordering':
      return <OrderEditor fields={fields} />
  }
}

function TypedEditor({ fields: { draft, change, faultOf } }: { fields: DraftFields }) {
  const t = useTranslations('questionSets')
  return (
    <>
      <TextField
        label={t('edit.answer')}
        error={faultOf('answer')}
        value={draft.answer}
        onChange={(event) => change({ answer: event.target.value })}
      />
      <TextArea
        label={t('edit.accepted')}
        hint={t('edit.acceptedHint')}
        error={faultOf('accepted')}
        value={draft.accepted.join('\n')}
        onChange={(event) => change({ accepted: event.target.value.split('\n') })}
      />
    </>
  )
}

function NumberEditor({ fields: { draft, change, faultOf } }: { fields: DraftFields }) {
  const t = useTranslations('questionSets')
  return (
    <>
      <TextField
        label={t('edit.answer')}
        hint={t('edit.answerHint')}
        error={faultOf('answer')}
        value={draft.answer}
        onChange={(event) => change({ answer: event.target.value })}
      />
      <div className={styles.numbers}>
        <TextField
          label={t('edit.value')}
          error={faultOf('value')}
          value={draft.value}
          numeric
          inputMode="decimal"
          onChange={(event) => change({ value: event.target.value })}
        />
        <TextField
          label={t('edit.tolerance')}
          hint={t('edit.toleranceHint')}
          error={faultOf('tolerance')}
          value={draft.tolerance}
          numeric
          inputMode="decimal"
          onChange={(event) => change({ tolerance: event.target.value })}
        />
        <TextField
          label={t('edit.unit')}
          error={faultOf('unit')}
          value={draft.unit}
          onChange={(event) => change({ unit: event.target.value })}
        />
      </div>
    </>
  )
}
