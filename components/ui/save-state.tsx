import { useTranslations } from '#i18n/translations'

import { Icon } from './icon'

/** Where what was typed is now: on its way, on the server, only on this device, or nowhere yet. */
export type Saving = 'saving' | 'saved' | 'here' | 'failed'

const ICON = { saving: 'clock', saved: 'saved', here: 'offline', failed: 'alert' } as const
const WORDS = { saving: 'saving', saved: 'saved', here: 'savedHereLong', failed: 'notSaved' } as const

/** Says where the reader's work is, and says it again when that changes. */
export function SaveState({ state }: { state: Saving }) {
  const t = useTranslations('ui')
  return (
    <span className={state === 'failed' ? 'tag tag--wrong' : 'tag'} role="status">
      <Icon name={ICON[state]} /> {t(WORDS[state])}
    </span>
  )
}
