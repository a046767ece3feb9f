import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { worthAWord, type WatchedLine } from '@/lib/domain/assignments/worth-a-word'

import styles from './gradebook.module.css'

/** The students a teacher may want to talk to, each with the reasons. */
export function WorthAWordList({ classId, lines }: { classId: string; lines: readonly WatchedLine[] }) {
  const t = useTranslations('gradebook')
  const students = worthAWord(lines)
  return (
    <aside className="sect" aria-labelledby="worth-a-word">
      <h2 className="subhead" id="worth-a-word">
        {t('word.title')}
      </h2>
      {students.length === 0 && <p className="note">{t('word.none')}</p>}
      <ul className={styles.word}>
        {students.map(({ userId, alias, share, missing, dueCards, daysAway }) => (
          <li key={userId}>
            <Link href={`/classes/${classId}/members/${userId}` as Route} prefetch={false}>
              {alias}
            </Link>
            <span>
              {[
                share !== null && t('word.share', { share: Math.round(share * 100) }),
                missing !== null && t('word.missing', { count: missing }),
                dueCards !== null && t('word.cards', { count: dueCards }),
                daysAway !== null && t('word.away', { count: daysAway }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="folio">{t('word.rule')}</p>
    </aside>
  )
}
