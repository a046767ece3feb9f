import { useTranslations } from '#i18n/translations'
import { letterOf } from '@/components/questions/choice-options'
import { QuestionImage } from '@/components/questions/question-image'
import { StemText } from '@/components/questions/question-stem'
import { SourceQuote } from '@/components/questions/source-quote'
import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import { keyText, type Wording } from '@/lib/domain/questions/wording'

import styles from './handout.module.css'

interface SheetProps {
  title: string
  /** The accepted ones, in asking order. */
  questions: readonly ReviewedQuestionView[]
}

/** A set on paper, to be filled in with a pencil. Nothing on it tells a key. */
export function Handout({ title, questions }: SheetProps) {
  const t = useTranslations('questionSets')
  return (
    <article className={styles.sheet}>
      <h2 className="title">{title}</h2>
      <p className={styles.who}>
        <span>{t('print.name')}</span>
        <span>{t('print.class')}</span>
        <span>{t('print.date')}</span>
      </p>
      <ol>
        {questions.map(({ id, wording }, index) => (
          <li key={id} className={styles.question}>
            <b className="num">{index + 1}</b>
            <div>
              {wording.context && <p className="q-context">{wording.context}</p>}
              <p className={styles.stem}>
                <StemText text={wording.stem} />
              </p>
              <QuestionImage image={wording.image} />
              <Room wording={wording} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}

/** The room that the answer takes: boxes to tick, places to number, or a line to write on. */
function Room({ wording }: { wording: Wording }) {
  const t = useTranslations('questions')
  switch (wording.form) {
    case 'choice':
    case 'multiple':
      return <Boxes options={wording.options.map((option, index) => `${letterOf(index)}  ${option}`)} />
    case 'true-false':
      return <Boxes options={[t('true'), t('false')]} />
    case 'ordering':
      return <Boxes options={wording.options} />
    case 'matching':
      return (
        <div className={styles.pairs}>
          <Boxes options={wording.pairs.map(({ prompt }) => prompt)} />
          <ul>
            {wording.options.map((option, index) => (
              <li key={option}>
                <b>{letterOf(index)}</b> {option}
              </li>
            ))}
          </ul>
        </div>
      )
    case 'number':
      return <p className={styles.line}>{wording.unit}</p>
    case 'short-answer':
    case 'cloze':
      return <p className={styles.line} />
  }
}

function Boxes({ options }: { options: readonly string[] }) {
  return (
    <ul className={styles.boxes}>
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  )
}

/** The keys of a set on paper, each with the sentence that proves it. */
export function AnswerKey({ title, questions, articles }: SheetProps & { articles: ReviewView['articles'] }) {
  const t = useTranslations('questionSets')
  return (
    <article className={styles.sheet}>
      <h2 className="title">{t('print.keyTitle', { title })}</h2>
      <ol>
        {questions.map(({ id, wording, quote, article: from }, index) => {
          const article = from === null ? undefined : articles[from]
          const number = quote?.number ?? null
          const place = quote && number !== null && t('review.sentenceOf', { number, count: quote.count })
          const cite = [article && (article.source ?? article.title), place].filter(Boolean).join(', ')
          return (
            <li key={id} className={styles.question}>
              <b className="num">{index + 1}</b>
              <div>
                <p className={styles.stem}>
                  <StemText text={wording.stem} />
                </p>
                <p>
                  <b>{lettered(wording)}</b>
                </p>
                {quote && (
                  <SourceQuote sentence={{ text: quote.text, mark: quote.mark }} on={false} cite={cite} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </article>
  )
}

/** The key as the handout names it: with its letter, where there are letters. */
function lettered(wording: Wording): string {
  if (wording.form === 'choice' || wording.form === 'multiple') {
    const named = (option: string) => `${letterOf(wording.options.indexOf(option))}  ${option}`
    return [wording.key].flat().map(named).join('; ')
  }
  if (wording.form !== 'matching') return keyText(wording)
  return wording.pairs
    .map(({ prompt, match }) => `${prompt}: ${letterOf(wording.options.indexOf(match))} ${match}`)
    .join('; ')
}
