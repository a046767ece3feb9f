import { useTranslations } from '#i18n/translations'
import { letterOf } from '@/components/questions/choice-options'
import { GapStem } from '@/components/questions/gap-stem'
import { QuestionImage } from '@/components/questions/question-image'
import { QuestionMeta, QuestionStem } from '@/components/questions/question-stem'
import { NumberAnswer, ShortAnswer } from '@/components/questions/typed-answer'
import { Icon } from '@/components/ui/icon'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'
import { PLAIN_FIELDS } from '@/lib/forms/attempt'

import type { PlacedReply } from './answer-store'
import styles from './plain-run.module.css'

const STEM = 'stem'

interface PlainProps {
  question: QuestionForTaking
  reply: PlacedReply
}

/** A question with plain fields for whatever its form is answered by, as `plainReplyOf` reads them. */
export function PlainAnswer({ meta, question, reply }: PlainProps & { meta: readonly string[] }) {
  const { form, stem, context, image } = question
  const typed = { name: PLAIN_FIELDS.text, labelledBy: STEM, defaultValue: reply.text ?? '' }
  const stemProps = { id: STEM, as: 'h1', stem } as const
  if (form === 'cloze') {
    return (
      <>
        <QuestionMeta meta={meta} context={context} />
        <GapStem {...stemProps} {...typed} />
        <QuestionImage image={image} />
      </>
    )
  }
  return (
    <>
      <QuestionStem {...stemProps} meta={meta} context={context} image={image} />
      {form === 'short-answer' && <ShortAnswer {...typed} />}
      {form === 'number' && <NumberAnswer {...typed} unit={question.unit} />}
      {form === 'matching' && <Matches question={question} reply={reply} />}
      {form === 'ordering' && <Ranks question={question} reply={reply} />}
      {(form === 'choice' || form === 'multiple' || form === 'true-false') && (
        <Options question={question} reply={reply} />
      )}
    </>
  )
}

/** Options to choose one of, or several where several may be right. */
function Options({ question: { form, options }, reply }: PlainProps) {
  const t = useTranslations('questions')
  const isPair = form === 'true-false'
  const several = form === 'multiple'
  return (
    <div className={isPair ? 'opts-pair' : undefined}>
      <div className="opts" role={several ? 'group' : 'radiogroup'} aria-labelledby={STEM}>
        {options.map((option, position) => (
          <label className="opt" key={position}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={PLAIN_FIELDS.option}
              value={position}
              defaultChecked={reply.chosen.includes(position)}
            />
            <span className="opt-key" aria-hidden="true">
              {isPair ? t(option === 'True' ? 'trueKey' : 'falseKey') : letterOf(position)}
            </span>
            <span>{isPair ? t(option === 'True' ? 'true' : 'false') : option}</span>
          </label>
        ))}
      </div>
      {several && reply.chosen.length > 0 && <input type="hidden" name={PLAIN_FIELDS.again} value="1" />}
      {several && <p className="hint">{t('severalHint')}</p>}
    </div>
  )
}

/** A list of all matches for each prompt. */
function Matches({ question: { prompts, options }, reply }: PlainProps) {
  const t = useTranslations('questions')
  return (
    <div className="pairs">
      {prompts.map((prompt, index) => (
        <label className="pair" key={index}>
          <span>{prompt}</span>
          <Choice
            name={PLAIN_FIELDS.match}
            label={t('matchFor', { prompt })}
            value={reply.chosen[index] ?? -1}
            offered={[t('choose'), ...options].map((words, place) => [place - 1, words])}
          />
        </label>
      ))}
    </div>
  )
}

/** The lines as they are shown, each to be given its place in the right order. */
function Ranks({ question: { options }, reply }: PlainProps) {
  const t = useTranslations('quizzes')
  const places = options.map((_, place) => String(place + 1))
  return (
    <>
      <div className="pairs">
        {options.map((item, position) => (
          <label className={`pair ${styles.rank}`} key={position}>
            <span>{item}</span>
            <Choice
              name={PLAIN_FIELDS.rank}
              label={t('plain.rank', { item })}
              value={reply.chosen.indexOf(position) + 1}
              offered={[t('plain.noRank'), ...places].map((words, place) => [place, words])}
            />
          </label>
        ))}
      </div>
      <p className="hint">{t('plain.rankHint')}</p>
    </>
  )
}

function Choice(props: {
  name: string
  label: string
  value: number
  offered: readonly (readonly [number, string])[]
}) {
  return (
    <span className="select-wrap">
      <select className="select" name={props.name} aria-label={props.label} defaultValue={props.value}>
        {props.offered.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="chev" />
    </span>
  )
}
