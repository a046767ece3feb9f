'use client'

import { useSyncExternalStore } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { Dialog, DialogActs } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

import styles from './shortcuts-dialog.module.css'

const STORED_AS = 'readback-single-keys'
const CHANGED = 'readback-single-keys-changed'

/**
 * Whether single keys act, kept on this device. They can be switched off because a spoken word or a slip of the hand
 * may press them (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function useShortcutsOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => {
      window.addEventListener(CHANGED, changed)
      return () => window.removeEventListener(CHANGED, changed)
    },
    () => localStorage.getItem(STORED_AS) !== 'off',
    () => true,
  )
  return [
    on,
    (wanted) => {
      localStorage.setItem(STORED_AS, wanted ? 'on' : 'off')
      window.dispatchEvent(new Event(CHANGED))
    },
  ]
}

const KEYS = [
  [['A'], 'accept'],
  [['E'], 'edit'],
  [['R'], 'reject'],
  [['S', 'X'], 'replace'],
  [['N'], 'write'],
  [['J'], 'next'],
  [['K'], 'back'],
  [['1', '2', '3', '4'], 'keyShort'],
  [['U', 'Z'], 'undo'],
  [['O'], 'open'],
  [['Ctrl Enter'], 'save'],
  [['Esc'], 'close'],
  [['?'], 'help'],
] as const

/** All keys of the review, and the switch that turns the single ones off. */
export function ShortcutsDialog({
  open,
  onClose,
  on,
  onSwitch,
}: {
  open: boolean
  onClose: () => void
  on: boolean
  onSwitch: (on: boolean) => void
}) {
  const t = useTranslations('questionSets')
  const ui = useTranslations('ui')
  return (
    <Dialog title={t('review.keys.title')} open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`review.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t('review.keys.on')}
        hint={t('review.keys.onHint')}
        checked={on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <DialogActs>
        <Button kind="primary" onClick={onClose}>
          {ui('close')}
        </Button>
      </DialogActs>
    </Dialog>
  )
}
