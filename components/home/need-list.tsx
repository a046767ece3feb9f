import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Icon, type IconName } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import type { FadingAssignment } from '@/lib/data/fading'
import type { NeedView, TeacherHomeView } from '@/lib/data/teacher-home'
import { formatDayAndTime } from '@/lib/i18n/format'

import styles from './teacher-home.module.css'

interface Line {
  readonly key: string
  readonly icon: IconName
  readonly title: string
  readonly note: string
  readonly act: string
  readonly href: string
  /** Where the evidence is, beside the button that does something about it. */
  readonly more?: { readonly label: string; readonly href: string }
}

/** What needs the teacher, each with the one button that leads to it. */
export function NeedList({ needs }: Pick<TeacherHomeView, 'needs'>) {
  const t = useTranslations('home')
  if (needs.length === 0) return null
  return (
    <section className="sect" aria-label={t('teacher.needs')}>
      <ul className={styles.needs}>
        {needs
          .map((need) => lineOf(need, t))
          .map(({ key, icon, title, note, act, href, more }) => (
            <li key={key}>
              <Icon name={icon} />
              <div>
                <h2>{title}</h2>
                <p className="note">
                  {note}{' '}
                  {more && (
                    <Link href={more.href as Route} prefetch={false}>
                      {more.label}
                    </Link>
                  )}
                </p>
              </div>
              <LinkButton href={href as Route} aria-label={`${act}: ${title}`}>
                {act}
              </LinkButton>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** Names that a line holds; more are counted. */
const NAMED = 5

type Say = ReturnType<typeof useTranslations<'home'>>

/** The class is asked again where the set is the viewer's own; else there is the forecast to look at. */
function fadingLine({ assignment, recall, inAWeek }: FadingAssignment, t: Say): Line {
  const { id, title, classId, className, setId, isOwnSet } = assignment
  const forecast = `/classes/${classId}/forecast`
  const percent = (share: number) => Math.round(share * 100)
  const line = {
    key: `fading ${id}`,
    icon: 'clock',
    title: t('teacher.need.fading', { title, className }),
    note: t('teacher.need.fadingNote', { now: percent(recall), ahead: percent(inAWeek) }),
  } as const
  if (!isOwnSet) return { ...line, act: t('teacher.need.look'), href: forecast }
  const more = { label: t('teacher.need.forecast'), href: forecast }
  return {
    ...line,
    act: t('teacher.need.askAgain'),
    href: `/question-sets/${setId}/assign?class=${classId}`,
    more,
  }
}

function lineOf(need: NeedView, t: Say): Line {
  switch (need.what) {
    case 'due-soon':
    case 'missing': {
      const { id, title, className, missing, dueAt, timeZone } = need.assignment
      return {
        key: `${need.what} ${id}`,
        icon: 'clock',
        title: t(`teacher.need.${need.what}`, { title, missing: missing.length }),
        note: t('teacher.need.dueNote', {
          className,
          names: missing.slice(0, NAMED).join(', '),
          more: Math.max(0, missing.length - NAMED),
          date: formatDayAndTime(dueAt, timeZone),
        }),
        act: t('teacher.need.look'),
        href: `/assignments/${id}`,
      }
    }
    case 'requests': {
      const { id, title, className, count } = need.requests
      return {
        key: `requests ${id}`,
        icon: 'flag',
        title: t('teacher.need.requests', { title, count }),
        note: t('teacher.need.requestsNote', { className }),
        act: t('teacher.need.settle'),
        href: `/assignments/${id}/requests`,
      }
    }
    case 'reported':
    case 'drafts':
    case 'unpublished':
      return setLine(need, t)
    case 'waiting':
    case 'nobody':
      return classLine(need, t)
    case 'fading':
      return fadingLine(need.fading, t)
  }
}

type Needing<W extends NeedView['what']> = Extract<NeedView, { readonly what: W }>

function setLine(need: Needing<'drafts' | 'unpublished' | 'reported'>, t: Say): Line {
  switch (need.what) {
    case 'drafts': {
      const { id, title, tally } = need.set
      const { accepted, rejected, toRead } = tally
      return {
        key: `drafts ${id}`,
        icon: 'pen',
        title: t('teacher.need.drafts', { title, count: toRead }),
        note: t('teacher.need.draftsNote', { accepted, rejected }),
        act: t('teacher.need.review'),
        href: `/question-sets/${id}/review`,
      }
    }
    case 'unpublished': {
      const { id, title, tally } = need.set
      return {
        key: `unpublished ${id}`,
        icon: 'out',
        title: t('teacher.need.unpublished', { title }),
        note: t('teacher.need.unpublishedNote', { count: tally.accepted }),
        act: t('teacher.need.publish'),
        href: `/question-sets/${id}`,
      }
    }
    case 'reported': {
      const { id, title, questions, reports, stem } = need.set
      return {
        key: `reported ${id}`,
        icon: 'flag',
        title: t('teacher.need.reported', { title, questions }),
        note: stem ?? t('teacher.need.reportedNote', { reports }),
        act: t('teacher.need.look'),
        href: `/question-sets/${id}#reports`,
      }
    }
  }
}

function classLine(need: Needing<'waiting' | 'nobody'>, t: Say): Line {
  switch (need.what) {
    case 'waiting': {
      const { id, name, waitingCount } = need.class
      return {
        key: `waiting ${id}`,
        icon: 'lock',
        title: t('teacher.need.waiting', { name, count: waitingCount }),
        note: t('teacher.need.waitingNote'),
        act: t('teacher.need.letIn'),
        href: `/classes/${id}#members`,
      }
    }
    case 'nobody': {
      const { id, name, joinCode } = need.class
      return {
        key: `nobody ${id}`,
        icon: 'link',
        title: t('teacher.need.nobody', { name }),
        note: joinCode ? t('teacher.need.nobodyNote', { joinCode }) : '',
        act: t('teacher.need.showCode'),
        href: `/classes/${id}`,
      }
    }
  }
}
