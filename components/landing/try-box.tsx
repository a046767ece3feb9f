'use client'

import type { KeyboardEvent, RefObject } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { TRY_MAX_CHARACTERS } from '@/lib/domain/questions/try-out'

import type { TryFault } from './ask-for-questions'
import styles from './try-out.module.css'

/** The text area before questions are made. */
export function TryBox({
  text,
  fault,
  isMaking,
  box,
  onText,
  onMake,
  onSample,
}: {
  text: string
  fault: TryFault | null
  isMaking: boolean
  box: RefObject<HTMLTextAreaElement | null>
  onText: (text: string) => void
  onMake: () => void
  onSample: () => void
}) {
  const t = useTranslations('landing')

  function makeByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onMake()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onMake()
      }}
    >
      <div className={styles.head}>
        <label className="subhead" htmlFor="try-text">
          {t('box.label')}
        </label>
        <Button kind="quiet" onClick={onSample} disabled={isMaking}>
          {t('box.sample')}
        </Button>
      </div>
      <textarea
        id="try-text"
        ref={box}
        className={styles.area}
        value={text}
        readOnly={isMaking}
        placeholder={t('box.placeholder')}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault ? 'try-fault' : undefined}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={makeByKey}
      />
      <div role="alert">
        {fault && (
          <FieldError id="try-fault">
            {t(`error.${fault}`, { count: text.trim().length, max: TRY_MAX_CHARACTERS })}
          </FieldError>
        )}
      </div>
      <div className={styles.foot}>
        <span className="folio dot-list">
          <span>{t('box.words', { count: text.match(/\S+/g)?.length ?? 0 })}</span>
          <span>{t('box.kept')}</span>
        </span>
        <Button kind="primary" type="submit" busy={isMaking}>
          {isMaking ? t('box.making') : t('box.make')} <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </Button>
      </div>
    </form>
  )
}
