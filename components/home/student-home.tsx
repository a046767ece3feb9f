import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Side } from '@/components/layout/side'
import { StandingRow } from '@/components/leaderboard/standing-row'
import { SourceQuote } from '@/components/questions/source-quote'
import { LinkButton } from '@/components/ui/link-button'
import type { BoardView } from '@/lib/data/leaderboard'
import type { KeptFact, StudentHomeView } from '@/lib/data/student-home'
import { mayAnswer } from '@/lib/domain/assignments/status'
import { boardHref } from '@/lib/forms/board-address'
import { formatDay, formatDayOfMonth } from '@/lib/i18n/format'

import { AssignmentLines } from './assignment-lines'
import { DueNow, NothingDue } from './due-now'
import styles from './student-home.module.css'
import { Tally } from './tally'

/** What a student finds first: what is due, what is assigned, what was kept. */
export function StudentHome({ view }: { view: StudentHomeView }) {
  const { today, dueCount, first } = view
  return (
    <>
      <PageHead folio={[formatDay(new Date(`${today}T00:00:00Z`), 'UTC')]} title={<Title view={view} />} />
      <div className={styles.cols}>
        <div className={styles.main}>
          {view.waitsFor.map((className) => (
            <Waiting key={className} className={className} />
          ))}
          {!view.hasClass && view.waitsFor.length === 0 && <NoClass />}
          {first && <DueNow view={view} first={first} />}
          {!first && view.hasClass && <NothingDue view={view} />}
          {view.hasClass && <AssignmentLines quizzes={view.quizzes} clock={view} />}
          {view.kept.length > 0 && <Kept kept={view.kept} count={view.keptCount} />}
        </div>
        <aside className={styles.side}>
          <StudyDays count={view.daysInARow} />
          {view.board && <Near board={view.board} dueCount={dueCount} />}
        </aside>
      </div>
    </>
  )
}

function Title({ view: { hasClass, alias, dueCount, quizzes } }: { view: StudentHomeView }) {
  const t = useTranslations('home')
  if (!hasClass) return t('student.title.new', { alias })
  if (dueCount > 0) return t('student.title.due', { count: dueCount })
  const waiting = quizzes.filter(
    ({ status, handedIn, open }) => mayAnswer(status) && (open || handedIn.length === 0),
  )
  return waiting.length > 0
    ? t('student.title.quizzes', { count: waiting.length })
    : t('student.title.nothing')
}

/** Joined, and not let in yet: nothing is to be done but wait. */
function Waiting({ className }: { className: string }) {
  const t = useTranslations('home')
  return (
    <section className={styles.calm}>
      <h2 className="head">{t('student.waiting.title', { className })}</h2>
      <p>{t('student.waiting.text')}</p>
    </section>
  )
}

function NoClass() {
  const t = useTranslations('home')
  return (
    <section className={styles.calm}>
      <h2 className="head">{t('student.noClass.title')}</h2>
      <p className={styles.calmText}>{t('student.noClass.text')}</p>
      <LinkButton kind="primary" href={'/join' as Route}>
        {t('student.noClass.join')}
      </LinkButton>
    </section>
  )
}

function Kept({ kept, count }: { kept: readonly KeptFact[]; count: number }) {
  const t = useTranslations('home')
  return (
    <Section
      title={t('student.kept.title')}
      aside={
        <Link className="note" href={'/reviews/kept' as Route} prefetch={false}>
          {t('student.kept.all', { count })}
        </Link>
      }
    >
      <div className={styles.kept}>
        {kept.map(({ quote: { text, mark }, afterDays, dueDay }) => (
          <SourceQuote
            key={text}
            sentence={{ text, mark }}
            on={false}
            cite={t('student.kept.recalled', {
              days: afterDays,
              day: formatDayOfMonth(new Date(`${dueDay}T00:00:00Z`), 'UTC'),
            })}
          />
        ))}
      </div>
    </Section>
  )
}

function StudyDays({ count }: { count: number }) {
  const t = useTranslations('home')
  return (
    <Side title={t('student.days.title')}>
      {count > 0 && <Tally count={count} label={t('student.days.label', { count })} />}
      <p className={`note ${styles.days}`}>
        {count > 0 ? t('student.days.row', { count }) : t('student.days.none')}
      </p>
    </Side>
  )
}

function Near({ board, dueCount }: { board: BoardView; dueCount: number }) {
  const t = useTranslations('home')
  const own = board.rows.findIndex(({ isOwn }) => isOwn)
  const near = board.rows.slice(Math.max(0, own - 1), own + 2)
  const href = boardHref({ classId: board.classId })
  return (
    <Side
      title={t('student.standing.title')}
      aside={<span className="folio">{t('student.standing.week')}</span>}
    >
      <ol className={styles.near}>
        {near.map(({ place, alias, score, isOwn }) => (
          <StandingRow key={alias} place={place} alias={alias} points={score} me={isOwn} />
        ))}
      </ol>
      <p className="note">
        {dueCount > 0 && `${t('student.standing.worth', { points: dueCount })} `}
        <Link href={href as Route} prefetch={false}>
          {t('student.standing.see')}
        </Link>
      </p>
    </Side>
  )
}
