'use client'

import { useEffect, useRef, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { QuestionImage } from '@/components/questions/question-image'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { FieldError, TextArea } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { ImageDraft } from '@/lib/domain/questions/draft'
import { IMAGE_TYPES } from '@/lib/domain/images/image'

import type { DraftFields } from './draft-editor'
import styles from './image-editor.module.css'
import { uploadImage, type UploadImage, type UploadRefusal } from './upload-image'

type Step = 'free' | 'sending' | UploadRefusal

/** The image of a question: chosen from the device, with what it says to whoever cannot see it. */
export function ImageEditor({ fields, upload = uploadImage }: { fields: DraftFields; upload?: UploadImage }) {
  const t = useTranslations('questionSets')
  const { image } = fields.draft
  const input = useRef<HTMLInputElement>(null)
  const [step, setStep] = useState<Step>('free')
  const latest = useLatest(fields)

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    setStep('sending')
    const sent = await upload(file)
    setStep(sent.ok ? 'free' : sent.code)
    // What was typed meanwhile stays, and nothing is done to another question.
    const now = latest.current
    const { alt = '' } = now?.draft.image ?? {}
    if (sent.ok) now?.change({ image: { ...sent.image, alt, isDecorative: false } })
  }

  const choose = () => input.current?.click()
  return (
    <fieldset className={styles.image}>
      <legend className="label">{t('image.title')}</legend>
      {image && <QuestionImage image={image} />}
      {image && <ImageWords image={image} fields={fields} />}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('image.title')}
        accept={IMAGE_TYPES.join()}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      <div className="row">
        <Button busy={step === 'sending'} kind={image ? 'plain' : 'quiet'} onClick={choose}>
          {!image && <Icon name="plus" />} {t(image ? 'image.replace' : 'image.add')}
        </Button>
        {image && (
          <Button kind="quiet" onClick={() => fields.change({ image: null })}>
            {t('image.remove')}
          </Button>
        )}
      </div>
      <div role="status">
        {step === 'sending' && <span className="hint">{t('image.sending')}</span>}
        {step !== 'sending' && step !== 'free' && <FieldError>{t(`image.refusal.${step}`)}</FieldError>}
      </div>
    </fieldset>
  )
}

/** What the image says, or that it says nothing. */
function ImageWords({ image, fields }: { image: ImageDraft; fields: DraftFields }) {
  const t = useTranslations('questionSets')
  const put = (changes: Partial<ImageDraft>) => fields.change({ image: { ...image, ...changes } })
  return (
    <>
      {!image.isDecorative && (
        <TextArea
          label={t('image.alt')}
          hint={t('image.altHint')}
          error={fields.faultOf('image')}
          value={image.alt}
          rows={2}
          onChange={(event) => put({ alt: event.target.value })}
        />
      )}
      <Checkbox
        label={t('image.decorative')}
        hint={t('image.decorativeHint')}
        checked={image.isDecorative}
        onChange={(event) => put({ isDecorative: event.target.checked })}
      />
    </>
  )
}

/** The fields as they are by the time an answer comes; null once they are gone. */
function useLatest(fields: DraftFields) {
  const latest = useRef<DraftFields | null>(null)
  useEffect(() => {
    latest.current = fields
    return () => {
      latest.current = null
    }
  }, [fields])
  return latest
}
