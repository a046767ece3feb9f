'use client'

import { useTranslations } from '#i18n/translations'
import { letterOf } from '@/components/questions/choice-options'
import { Icon } from '@/components/ui/icon'
import type { Wording } from '@/lib/domain/questions/wording'

import styles from './question-key.module.css'

/** What is offered and what is right, as a teacher sees it. With `onKey`, another option can be made the key. */
export function QuestionKey({
  wording,
  onKey,
}: {
  wording: Wording
  onKey?: ((option: number) => void) | undefined
}) {
  const t = useTranslations('questions')
  switch (wording.form) {
    case 'choice':
      return (
        <KeyLines options={wording.options} right={[wording.options.indexOf(wording.key)]} onKey={onKey} />
      )
    case 'multiple':
      return (
        <KeyLines
          options={wording.options}
          right={wording.key.map((option) => wording.options.indexOf(option))}
        />
      )
    case 'true-false': {
      const right = wording.key === 'True' ? 0 : 1
      return <KeyLines options={[t('true'), t('false')]} right={[right]} onKey={onKey} />
    }
    case 'cloze':
    case 'short-answer':
    case 'number':
      return <TypedKey wording={wording} />
    case 'matching':
      return (
        <Lines
          lines={wording.pairs.map(({ prompt, match }) => (
            <span className={styles.pair} key={prompt}>
              <span>{prompt}</span> <Icon name="right" /> <b>{match}</b>
            </span>
          ))}
        />
      )
    case 'ordering':
      return <Lines lines={wording.key} />
  }
}

function KeyLines({
  options,
  right,
  onKey,
}: {
  options: readonly string[]
  right: readonly number[]
  onKey?: ((option: number) => void) | undefined
}) {
  const t = useTranslations('questionSets')
  return (
    <ol className={styles.lines}>
      {options.map((option, index) => {
        const letter = letterOf(index)
        const isKey = right.includes(index)
        return (
          <li className={isKey ? `${styles.line} ${styles.key}` : styles.line} key={option}>
            {onKey && !isKey ? (
              <button
                type="button"
                className={styles.letter}
                aria-label={t('review.makeKey', { letter, option })}
                onClick={() => onKey(index)}
              >
                {letter}
              </button>
            ) : (
              <b className={styles.letter}>{letter}</b>
            )}
            <span>{option}</span>
            {isKey && (
              <span className="opt-word right-text">
                <Icon name="tick" /> {t('review.key')}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Lines({ lines }: { lines: readonly React.ReactNode[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map((line, index) => (
        <li className={styles.line} key={index}>
          <b className={styles.letter}>{index + 1}</b>
          <span>{line}</span>
        </li>
      ))}
    </ol>
  )
}

function TypedKey({ wording }: { wording: Extract<Wording, { form: 'cloze' | 'short-answer' | 'number' }> }) {
  const t = useTranslations('questionSets')
  return (
    <div className={styles.lines}>
      <div className={`${styles.line} ${styles.key} ${styles.typed}`}>
        <span>
          {wording.form === 'number' && wording.unit ? `${wording.key} ${wording.unit}` : wording.key}
        </span>
        <span className="opt-word right-text">
          <Icon name="tick" /> {t('review.key')}
        </span>
      </div>
      <AlsoCounts wording={wording} />
    </div>
  )
}

function AlsoCounts({
  wording,
}: {
  wording: Extract<Wording, { form: 'cloze' | 'short-answer' | 'number' }>
}) {
  const t = useTranslations('questionSets')
  if (wording.form === 'number') {
    const { value, tolerance } = wording
    const range = { low: value - tolerance, high: value + tolerance }
    const words =
      tolerance === 0
        ? t('review.valueExact', { value: String(value) })
        : t('review.valueRange', textsOf(range))
    return (
      <p className="note">
        {t('review.value')}: {words}
      </p>
    )
  }
  const others = wording.accepted.filter((answer) => answer !== wording.key)
  if (others.length === 0) return null
  return (
    <p className="note">
      {t('review.alsoCounts')}: {others.join(' · ')}
    </p>
  )
}

const textsOf = (range: { low: number; high: number }) => ({
  low: String(range.low),
  high: String(range.high),
})
