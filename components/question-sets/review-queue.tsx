'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { ReviewView } from '@/lib/data/question-review'
import { tally } from '@/lib/domain/question-sets/review'

import { DraftCard } from './draft-card'
import { DraftList } from './draft-list'
import { articleHref, DraftSource, type Cited } from './draft-source'
import { ReviewEnd } from './review-end'
import { ReviewHead, ReviewSteps } from './review-head'
import { hasNews } from './review-state'
import styles from './review-queue.module.css'
import { ReviewTrouble } from './review-trouble'
import { saveChanges, type SaveChanges } from './save-changes'
import { ShortcutsDialog, useShortcutsOn } from './shortcuts-dialog'
import { StudentPreview } from './student-preview'
import { useDesk, type Desk, type Start } from './use-desk'
import { useShortcuts } from './use-shortcuts'
import { EmptyDesk, WriteCard } from './write-card'

/** A draft with at least one question, read one by one: a key or a button for each thing a teacher can do. */
export function ReviewQueue({
  review,
  cited,
  publish,
  start,
  save = saveChanges,
}: {
  review: ReviewView
  /** The set's articles, in their order. */
  cited: readonly Cited[]
  publish: () => void | Promise<void>
  /** What lies on the desk at first. */
  start?: Start
  save?: SaveChanges
}) {
  const t = useTranslations('questionSets')
  const router = useRouter()
  const desk = useDesk(review, save, start)
  const [helpOpen, setHelpOpen] = useState(false)
  const [keysOn, setKeysOn] = useShortcutsOn()
  const { current, draft, writing } = desk
  const href = current && articleHref(current, cited)

  useShortcuts(
    {
      a: desk.accept,
      r: desk.reject,
      n: desk.openWriting,
      e: desk.openEdit,
      s: desk.replace,
      x: desk.replace,
      u: desk.undo,
      z: desk.undo,
      j: () => desk.turn(1),
      k: () => desk.turn(-1),
      o: () => href && router.push(href),
      '?': () => setHelpOpen(true),
      ...Object.fromEntries([...'12345678'].map((digit) => [digit, () => desk.makeKey(Number(digit) - 1)])),
    },
    keysOn && desk.edit === null && writing === null,
  )

  const counts = tally(draft)
  const publishing = { publish, isUnsaved: desk.isUnsaved, hasNews: hasNews(review, draft) }
  return (
    <>
      <ReviewHead
        review={review}
        counts={counts}
        publishing={publishing}
        onWrite={writing || !current ? null : desk.openWriting}
      />
      <ReviewTrouble desk={desk} />
      {current && <ReviewSteps draft={draft} currentId={current.id} />}
      <div className={styles.desk}>
        <DraftList draft={draft} currentId={current?.id ?? null} onChoose={desk.turnTo} />
        <div>
          {draft.length > 0 && counts.toRead === 0 && !writing && (
            <ReviewEnd review={review} counts={counts} publishing={publishing} />
          )}
          <OnDesk desk={desk} review={review} cited={cited} />
        </div>
        <BesideDesk desk={desk} review={review} cited={cited} />
      </div>
      <div className={styles.foot}>
        <KeysLine onHelp={() => setHelpOpen(true)} />
        {counts.toRead > 0 && (
          <Button onClick={desk.acceptRest}>{t('review.acceptRest', { count: counts.toRead })}</Button>
        )}
      </div>
      <ShortcutsDialog open={helpOpen} onClose={() => setHelpOpen(false)} on={keysOn} onSwitch={setKeysOn} />
    </>
  )
}

/** What lies on the desk: a blank sheet, a draft, or nothing. */
function OnDesk({ desk, review, cited }: { desk: Desk; review: ReviewView; cited: readonly Cited[] }) {
  const { writing, current } = desk
  if (writing) return <WriteCard desk={desk} writing={writing} articles={review.articles} cited={cited} />
  return current ? (
    <DraftCard desk={desk} current={current} claims={review.claims} />
  ) : (
    <EmptyDesk desk={desk} />
  )
}

/** Beside the desk: what is being typed as students will see it, and where a draft comes from. */
function BesideDesk({ desk, review, cited }: { desk: Desk; review: ReviewView; cited: readonly Cited[] }) {
  const { writing, current, edit } = desk
  const draft = writing?.draft ?? edit
  return (
    <div className={styles.beside}>
      {draft && <StudentPreview draft={draft} />}
      {!writing && current && <DraftSource question={current} review={review} cited={cited} />}
    </div>
  )
}

/** The keys one needs most, and the way to all of them. */
function KeysLine({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('questionSets')
  return (
    <p className={styles.keys}>
      <span>
        <Kbd>J</Kbd> {t('review.keys.next')}
      </span>
      <span>
        <Kbd>K</Kbd> {t('review.keys.back')}
      </span>
      <span>
        <Kbd>1</Kbd> – <Kbd>4</Kbd> {t('review.keys.keyShort')}
      </span>
      <span>
        <Kbd>O</Kbd> {t('review.keys.open')}
      </span>
      <Button kind="quiet" onClick={onHelp}>
        <Kbd>?</Kbd> {t('review.keys.all')}
      </Button>
    </p>
  )
}
