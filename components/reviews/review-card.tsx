'use no memo' // The compiler's memo slots weigh more here than they save.

import { useState, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Flashcard } from '@/components/questions/flashcard'
import { CitedSource } from '@/components/questions/source-cite'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import type { CardFaces } from '@/lib/data/card-faces'
import type { ReviewCard } from '@/lib/data/cards'
import { repeatsQuote } from '@/lib/domain/articles/quote'
import { grade } from '@/lib/domain/quizzes/grade'

import styles from './review-run.module.css'

/** A card with its dates in words: the browser carries no calendar. */
export interface DatedCard extends ReviewCard {
  readonly published: string | null
}

/** What a card shows, whether it is reviewed or practised. */
export interface ShownCard extends CardFaces {
  readonly title: string
  readonly published: string | null
  /** Where the viewer may read the whole article. */
  readonly reading?: ReviewCard['reading']
}

/** Whether what was typed is right; null where nothing was, or the card is not typed. */
export function isTypedRight(
  { typed: question }: Pick<CardFaces, 'typed'>,
  text: string | null,
): boolean | null {
  return question && text ? grade(question, { chosen: [], text }).isRight : null
}

/** One card: its front, what to do with it, and once turned the answer with its sentence. */
export function CardFace({
  card,
  label,
  isTurned,
  typed,
  children,
  onTurn,
}: {
  card: ShownCard
  label: string
  isTurned: boolean
  typed: string | null
  /** What stands below the answer and its source. */
  children?: ReactNode
  onTurn: (typed: string | null) => void
}) {
  const t = useTranslations('reviews')
  const hasMore = !isTurned || card.items.length > 0
  return (
    <Flashcard
      label={label}
      meta={[card.title, t(card.typed ? 'type' : 'think')]}
      context={card.context}
      front={card.stem}
      image={card.image}
      // Where words are typed a tap beside the field is a slip.
      onTap={isTurned || card.typed ? undefined : () => onTurn(null)}
      back={
        isTurned
          ? {
              answer: <Answer card={card} />,
              children: (
                <>
                  <Back card={card} typed={typed} />
                  {children}
                </>
              ),
            }
          : null
      }
    >
      {hasMore && (
        <>
          {card.items.length > 0 && (
            <ul className={styles.items}>
              {card.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          {!isTurned && <Turn isTyped={card.typed !== null} onTurn={onTurn} />}
        </>
      )}
    </Flashcard>
  )
}

/** The button that turns the card; before it, where words are asked, a field for them. */
function Turn({ isTyped, onTurn }: { isTyped: boolean; onTurn: (typed: string | null) => void }) {
  const t = useTranslations('reviews')
  const [text, setText] = useState('')
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        onTurn(text)
      }}
    >
      {isTyped && (
        <input
          className="input"
          type="text"
          aria-label={t('typed')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          // No answer begins with a space: with nothing typed it turns the card, as everywhere.
          onKeyDown={(event) => {
            if (event.key !== ' ' || text !== '') return
            event.preventDefault()
            onTurn(null)
          }}
        />
      )}
      <Button kind="primary" type="submit">
        {t('show')} <Kbd>Space</Kbd>
      </Button>
    </form>
  )
}

function Answer({ card: { answer, form } }: { card: ShownCard }) {
  const questions = useTranslations('questions')
  const said = (text: string | null) =>
    form === 'true-false' ? questions(text === 'True' ? 'true' : 'false') : text
  return (
    <span className={`${styles.lines} ${answer.length > 1 ? styles['lines--many'] : ''}`}>
      {answer.map(({ prompt, text }, index) => (
        <span key={index}>
          {prompt !== null && <span>{prompt}: </span>}
          {form === 'ordering' && <span>{index + 1}. </span>}
          {said(text)}
        </span>
      ))}
    </span>
  )
}

/** Leads to the sentence in its article, in a tab of its own: the run stays as it is. */
function Reading({ of: reading }: { of: ReviewCard['reading'] }) {
  const t = useTranslations('reviews')
  if (!reading) return null
  return (
    <a href={`/quizzes/${reading.assignmentId}/reading#q${reading.place}`} target="_blank" rel="noreferrer">
      {t('readThere')}
    </a>
  )
}

function Back({ card, typed }: { card: ShownCard; typed: string | null }) {
  const t = useTranslations('reviews')
  const isRight = isTypedRight(card, typed)
  return (
    <>
      {isRight !== null && (
        <p className={`${styles.mine} ${isRight ? 'right-text' : 'wrong-text'}`}>
          <span className="verdict">
            <Icon name={isRight ? 'tick' : 'cross'} /> {t(isRight ? 'right' : 'wrong')}
          </span>
          <span className="note">{t('youTyped', { text: typed ?? '' })}</span>
        </p>
      )}
      {card.source && (
        <div className={styles.proof}>
          <CitedSource
            source={card.source}
            date={card.published}
            link={<Reading of={card.reading ?? null} />}
          />
        </div>
      )}
      {card.explanation && !repeatsQuote(card.explanation, card.source?.quote ?? null) && (
        <p className={`note ${styles.why}`}>{card.explanation}</p>
      )}
    </>
  )
}
