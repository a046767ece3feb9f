import { useTranslations } from '#i18n/translations'
import type { Removal } from '@/lib/domain/articles/removal'
import { spanCode, type Draft } from '@/lib/forms/article-import'

import styles from './import.module.css'

/** The text line by line. A line proposed for removal is struck through, says why, and stays when it is unticked. */
export function FurnitureChooser({ draft, kept }: { draft: Draft; kept: readonly string[] }) {
  return (
    <div className={`read ${styles.text}`}>
      {linesOf(draft.text).map(({ start, line }) => {
        const removal = draft.removals.find((each) => each.start >= start && each.end <= start + line.length)
        if (!removal) return <p key={start}>{line}</p>
        return (
          <ProposedRemoval
            key={start}
            line={line}
            removal={removal}
            isKept={kept.includes(spanCode(removal))}
          />
        )
      })}
    </div>
  )
}

function ProposedRemoval({ line, removal, isKept }: { line: string; removal: Removal; isKept: boolean }) {
  const t = useTranslations('articles')
  return (
    <label className={`check ${styles.removal}`}>
      <input type="checkbox" name="remove" value={spanCode(removal)} defaultChecked={!isKept} />
      <span>
        <span className="vh">{t('check.leave')}: </span>
        <span className={styles.line}>{line}</span>
        <small>{removal.reason}</small>
      </span>
    </label>
  )
}

const linesOf = (text: string): { start: number; line: string }[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, line: match[0] }))
