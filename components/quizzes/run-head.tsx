'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import { SaveState, type Saving } from '@/components/ui/save-state'

import styles from './quiz-run.module.css'
import { RunBar } from './run-bar'

/** The bar above a run: the way out, whether answers are safe, and the time that is left. */
export function RunHead({
  title,
  saving,
  secondsLeft,
}: {
  title: string
  saving: Saving
  /** Null without a time limit. */
  secondsLeft: number | null
}) {
  return (
    <RunBar title={title}>
      <div className={styles.right}>
        <SaveState state={saving} />
        {secondsLeft !== null && <TimeLeft seconds={secondsLeft} />}
      </div>
    </RunBar>
  )
}

/** Minutes at which the time that is left is said aloud. */
const SAID_AT = [10, 5, 1]

function TimeLeft({ seconds }: { seconds: number }) {
  const t = useTranslations('quizzes')
  const minutes = Math.ceil(seconds / 60)
  const said = SAID_AT.includes(minutes) ? t('run.minutesLeft', { minutes }) : ''
  return (
    <span className={styles.time}>
      <span className="vh">{t('run.timeLeft')}</span>
      <Icon name="clock" /> <span role="timer">{clockFace(seconds)}</span>
      <span className="vh" role="status">
        {said}
      </span>
    </span>
  )
}

/** "11:42", "1:05:00". */
function clockFace(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const face = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
  return hours > 0 ? `${hours}:${face}` : face
}
