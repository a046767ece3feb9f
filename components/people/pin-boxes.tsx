'use client'

import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'

import { useTranslations } from '#i18n/translations'
import { FieldError } from '@/components/ui/field'

import styles from './pin-boxes.module.css'

const PLACES = [0, 1, 2, 3] as const

/** A PIN, one box a digit. Typing goes on to the next box, Backspace back; a whole PIN can be pasted. */
export function PinBoxes({
  value,
  onChange,
  error,
}: {
  /** The digits typed so far, from the first box on; a blank where a box is empty. */
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}) {
  const t = useTranslations('people')
  const boxes = useRef<(HTMLInputElement | null)[]>([])
  const digitAt = (place: number): string => (value[place] ?? ' ').trim()

  function put(place: number, digits: string) {
    const next = PLACES.map((at) => {
      const typed = at >= place ? digits[at - place] : undefined
      return typed ?? value[at] ?? ' '
    })
    onChange(next.join('').trimEnd())
    boxes.current[Math.min(place + digits.length, PLACES.length - 1)]?.focus()
  }

  function type(place: number, text: string) {
    const digits = text.replace(/\D/g, '')
    // A filled box that is typed into holds the old digit and the new one.
    if (digits) put(place, digits.length === 2 && digitAt(place) ? newDigit(digits, digitAt(place)) : digits)
    else if (text === '') onChange(value.slice(0, place) + ' ' + value.slice(place + 1))
  }

  function press(place: number, event: KeyboardEvent<HTMLInputElement>) {
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1 }[event.key]
    if (to !== undefined) boxes.current[to]?.focus()
    if (event.key !== 'Backspace' || digitAt(place) !== '' || place === 0) return
    event.preventDefault()
    onChange((value.slice(0, place - 1) + ' ' + value.slice(place)).trimEnd())
    boxes.current[place - 1]?.focus()
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    event.preventDefault()
    const digits = event.clipboardData.getData('text').replace(/\D/g, '').slice(0, PLACES.length)
    if (digits) put(0, digits)
  }

  return (
    <fieldset className="field" aria-describedby={error ? 'pin-hint pin-error' : 'pin-hint'}>
      <legend className="label">{t('join.pin')}</legend>
      <span className="hint" id="pin-hint">
        {t('join.pinHint')}
      </span>
      <span className={styles.boxes}>
        {PLACES.map((place) => (
          <input
            key={place}
            ref={(box) => {
              boxes.current[place] = box
            }}
            className="input"
            type="password"
            name="digit"
            inputMode="numeric"
            autoComplete="off"
            aria-label={t('join.digit', { place: String(place + 1) })}
            aria-invalid={error ? true : undefined}
            value={digitAt(place)}
            onChange={(event) => type(place, event.target.value)}
            onKeyDown={(event) => press(place, event)}
            onPaste={paste}
            onFocus={(event) => event.target.select()}
          />
        ))}
      </span>
      {error && <FieldError id="pin-error">{error}</FieldError>}
    </fieldset>
  )
}

const newDigit = (both: string, old: string): string =>
  both.startsWith(old) ? both.slice(1) : both.slice(0, 1)
