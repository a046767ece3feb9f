import { useTranslations } from '#i18n/translations'
import { Kbd } from '@/components/ui/kbd'
import { Table } from '@/components/ui/table'
import type { Messages } from '@/lib/i18n/catalogue'

import { HelpPart } from './help-article'
import styles from './help.module.css'

type Places = Omit<Messages['help']['shortcuts'], 'lede' | 'columns'>

/** The keys that each place listens to. Several keys of one line are alternatives; "+" joins those held together. */
const KEYS = {
  front: { make: ['Ctrl+Enter'] },
  article: { next: ['J'], before: ['K'] },
  quiz: { choose: ['A', 'B', 'C', 'D'], next: ['Enter'], order: ['Alt+↑', 'Alt+↓'] },
  cards: { show: ['Space'], again: ['1', '←'], good: ['2', '→'], undo: ['U', 'Z', 'Ctrl+Z'] },
  drafts: {
    accept: ['A'],
    edit: ['E'],
    replace: ['S'],
    reject: ['R'],
    write: ['N'],
    undo: ['U'],
    next: ['J'],
    before: ['K'],
    save: ['Ctrl+Enter'],
    leave: ['Esc'],
  },
  set: { order: ['Alt+↑', 'Alt+↓'] },
} as const satisfies { [P in keyof Places]: Record<Exclude<keyof Places[P], 'title'>, readonly string[]> }

/** The shortcuts, one table a place. */
export function ShortcutTables() {
  return (
    <>
      <ShortcutTable place="front" />
      <ShortcutTable place="article" />
      <ShortcutTable place="quiz" />
      <ShortcutTable place="cards" />
      <ShortcutTable place="drafts" />
      <ShortcutTable place="set" />
    </>
  )
}

function ShortcutTable({ place }: { place: keyof typeof KEYS }) {
  const t = useTranslations('help')
  const title = t(`shortcuts.${place}.title`)
  return (
    <HelpPart title={title} isTable>
      <Table label={title}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.columns.keys')}</th>
            <th scope="col">{t('shortcuts.columns.does')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries<readonly string[]>(KEYS[place]).map(([act, keys]) => (
            <tr key={act}>
              <th scope="row" className={styles.keys}>
                {keys.map((key) => (
                  <span key={key}>
                    {key.split('+').map((part) => (
                      <Kbd key={part}>{part}</Kbd>
                    ))}{' '}
                  </span>
                ))}
              </th>
              <td>{t(`shortcuts.${place}.${act}` as 'shortcuts.front.make')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </HelpPart>
  )
}
