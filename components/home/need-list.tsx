import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Icon, type IconName } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
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
          .map(({ key, icon, title, note, act, href }) => (
            <li key={key}>
              <Icon name={icon} />
              <div>
                <h2>{title}</h2>
                <p className="note">{note}</p>
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

function lineOf(need: NeedView, t: ReturnType<typeof useTranslations<'home'>>): Line {
  switch (need.what) {
    case 'due-soon':
    case 'missing': {
      const { id, title, className, handedIn, members, dueAt, timeZone } = need.assignment
      return {
        key: `${need.what} ${id}`,
        icon: 'clock',
        title: t(`teacher.need.${need.what}`, { title, missing: members - handedIn }),
        note: t('teacher.need.dueNote', {
          className,
          handedIn,
          members,
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
