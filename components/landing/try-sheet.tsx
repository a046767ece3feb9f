'use client'

import { useEffect, useRef } from 'react'

import { useTranslations } from '#i18n/translations'
import { MarkedText } from '@/components/articles/marked-text'
import { strokeOf } from '@/components/facts/fact-state'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { TryOut } from '@/lib/domain/questions/try-out'

import styles from './try-out.module.css'

/** The visitor's own text, marked. The stroke of the open question is fresh. */
export function TrySheet({
  made,
  isMaking,
  openStroke,
  onEdit,
  onClear,
  onAgain,
}: {
  made: TryOut
  isMaking: boolean
  openStroke: number | null
  onEdit: () => void
  onClear: () => void
  onAgain: () => void
}) {
  const t = useTranslations('landing')
  const heading = useRef<HTMLHeadingElement>(null)

  // The text area that had the focus is gone: the reader goes on at the head of what took its place.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  useEffect(() => {
    function againByKey(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onAgain()
    }
    document.addEventListener('keydown', againByKey)
    return () => document.removeEventListener('keydown', againByKey)
  }, [onAgain])

  return (
    <section aria-labelledby="try-head">
      <div className={styles.head}>
        <h2 className="subhead" id="try-head" tabIndex={-1} ref={heading}>
          {t('box.label')}
        </h2>
        <div className="row">
          <Button kind="quiet" onClick={onEdit}>
            {t('box.edit')}
          </Button>
          <Button kind="quiet" onClick={onClear}>
            {t('box.another')}
          </Button>
        </div>
      </div>
      <MarkedSheet made={made} openStroke={openStroke} />
      <div className={styles.foot}>
        <span className="folio dot-list">
          <span>{t('box.words', { count: made.words })}</span>
          <span>{t('box.kept')}</span>
        </span>
        {made.questions.length > 0 && (
          <a className={`btn btn--primary ${styles.below}`} href="#made">
            {t('made.below', { count: made.questions.length })}
          </a>
        )}
        <Button onClick={onAgain} busy={isMaking}>
          {t('box.again')} <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </Button>
      </div>
    </section>
  )
}

/** The text alone. Where it scrolls by itself, it keeps the fresh stroke in sight. */
function MarkedSheet({ made, openStroke }: { made: TryOut; openStroke: number | null }) {
  const sheet = useRef<HTMLElement>(null)
  const { bodyStart } = made
  useEffect(() => showStroke(sheet.current, openStroke), [openStroke])

  return (
    <article className={styles.sheet} ref={sheet} tabIndex={0} aria-labelledby="try-head">
      {made.title && <h3>{made.title}</h3>}
      <div className="read">
        <MarkedText
          text={made.text.slice(bodyStart)}
          marks={made.strokes
            .filter(({ start }) => start >= bodyStart)
            .map(({ number, start, end, state, isHedged }) => ({
              number,
              start: start - bodyStart,
              end: end - bodyStart,
              state: strokeOf(state, isHedged ? 'hedged' : 'stated'),
              on: number === openStroke,
              id: `stroke-${number}`,
            }))}
        />
      </div>
    </article>
  )
}

/** Where the sheet scrolls by itself, brings the stroke to its middle; the page stays where it is. */
function showStroke(sheet: HTMLElement | null, stroke: number | null): void {
  const mark = sheet?.querySelector(`#stroke-${stroke}`)
  if (!sheet || !mark || sheet.scrollHeight <= sheet.clientHeight) return
  const below = mark.getBoundingClientRect().top - sheet.getBoundingClientRect().top
  sheet.scrollTop += below - sheet.clientHeight / 2
}
