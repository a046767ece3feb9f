'use client'

import { useTranslations } from '#i18n/translations'
import { FactState } from '@/components/facts/fact-state'
import { QuestionStem } from '@/components/questions/question-stem'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Tag } from '@/components/ui/tag'
import type { ClaimView, ReviewedQuestionView } from '@/lib/data/question-review'
import { keyText } from '@/lib/domain/questions/wording'

import { DraftEditor } from './draft-editor'
import { QuestionKey } from './question-key'
import styles from './review-queue.module.css'
import type { Desk } from './use-desk'

/** The draft on the desk: to be read and decided on, or to be edited in its place. */
export function DraftCard({
  desk,
  current,
  claims,
}: {
  desk: Desk
  current: ReviewedQuestionView
  claims: readonly ClaimView[]
}) {
  const t = useTranslations('questionSets')
  const { wording } = current
  return (
    <section className={styles.draft} aria-labelledby="place">
      <DraftMeta desk={desk} current={current} claims={claims} />
      {desk.edit ? (
        <DraftEditor
          key={current.id}
          label={t('edit.label', { place: desk.place })}
          draft={desk.edit}
          above={
            <div role="alert">
              {desk.clash && (
                <p className="note">
                  <Icon name="differ" />{' '}
                  {t('edit.clash', { stem: desk.clash.stem, key: keyText(desk.clash) })}
                </p>
              )}
            </div>
          }
          onChange={desk.changeEdit}
          onSave={desk.saveEdit}
          onClose={desk.closeEdit}
        />
      ) : (
        <>
          <QuestionStem id="stem" stem={wording.stem} context={wording.context} image={wording.image} />
          <QuestionKey wording={wording} onKey={desk.makeKey} />
          <Explanation text={wording.explanation} />
          <Doubt current={current} />
          <DraftActs desk={desk} />
        </>
      )}
      <LastSaid desk={desk} />
    </section>
  )
}

function DraftMeta({
  desk,
  current,
  claims,
}: {
  desk: Desk
  current: ReviewedQuestionView
  claims: readonly ClaimView[]
}) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const claim = claims.find((each) => each.id === current.claimId)
  const fact = claim?.facts.find((each) => each.id === current.factId)
  const tellers = new Set(claim?.facts.map((each) => each.article)).size
  return (
    <div className={styles.meta}>
      <p className="q-meta">
        <b id="place">{t('review.placeOf', { place: desk.place, total: desk.draft.length })}</b>
        <span>{forms(`form.${current.wording.form}`)}</span>
        <span>{t(`review.origin.${current.origin}`)}</span>
        {current.version > 1 && <span>{t('review.edited')}</span>}
        {claim && <FactState state={claim.state} certainty={fact?.certainty ?? 'stated'} tellers={tellers} />}
        {current.decision === 'accepted' && (
          <Tag kind="right" icon="tick">
            {t('review.stateAccepted')}
          </Tag>
        )}
        {current.decision === 'rejected' && (
          <Tag kind="wrong" icon="cross">
            {t('review.stateRejected')}
          </Tag>
        )}
      </p>
      <div className={styles.turns}>
        <IconButton
          label={t('review.previous')}
          disabled={desk.place === 1}
          aria-keyshortcuts="k"
          onClick={() => desk.turn(-1)}
        >
          <Icon name="left" />
        </IconButton>
        <IconButton
          label={t('review.next')}
          disabled={desk.place === desk.draft.length}
          aria-keyshortcuts="j"
          onClick={() => desk.turn(1)}
        >
          <Icon name="right" />
        </IconButton>
      </div>
    </div>
  )
}

function Explanation({ text }: { text: string }) {
  const t = useTranslations('questionSets')
  if (text === '') return null
  return (
    <p className="note">
      <b>{t('review.explanation')}</b> {text}
    </p>
  )
}

/** What a rule has against a question that came from the spares: its teacher judges. */
function Doubt({ current: { doubt, version } }: { current: ReviewedQuestionView }) {
  const t = useTranslations('questionSets')
  if (doubt === null || version > 1) return null
  return (
    <p className="note">
      <b>{t('review.doubt')}</b> {doubt}
    </p>
  )
}

function DraftActs({ desk }: { desk: Desk }) {
  const t = useTranslations('questionSets')
  return (
    <div className={styles.acts}>
      <Button kind="primary" aria-keyshortcuts="a" onClick={desk.accept}>
        <Icon name="tick" /> {t('review.accept')} <Kbd>A</Kbd>
      </Button>
      <Button aria-keyshortcuts="e" onClick={desk.openEdit}>
        <Icon name="pen" /> {t('review.edit')} <Kbd>E</Kbd>
      </Button>
      <Button aria-keyshortcuts="s x" aria-disabled={!desk.hasSpare || undefined} onClick={desk.replace}>
        <Icon name="swap" /> {t('review.replace')} <Kbd>S</Kbd>
      </Button>
      <Button kind="danger" aria-keyshortcuts="r" onClick={desk.reject}>
        <Icon name="cross" /> {t('review.reject')} <Kbd>R</Kbd>
      </Button>
    </div>
  )
}

/** What was done last, said aloud with what lies on the desk now, and the way to take it back. */
export function LastSaid({ desk }: { desk: Desk }) {
  const t = useTranslations('questionSets')
  const { said, place, current } = desk
  return (
    <div className={styles.last}>
      <p role="status">
        {said && (
          <>
            {t(`review.said.${said.what}`, { place: 0, key: '', count: 0, ...said })}
            {current && (
              <span className="vh">
                {' '}
                {t('review.nowAt', { place, total: desk.draft.length, stem: current.wording.stem })}
              </span>
            )}
          </>
        )}
      </p>
      {desk.canUndo && (
        <Button kind="quiet" aria-keyshortcuts="u z" onClick={desk.undo}>
          <Icon name="undo" /> {t('review.undo')} <Kbd>U</Kbd>
        </Button>
      )}
    </div>
  )
}
