import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { SetLines } from '@/components/question-sets/set-lines'
import { Icon } from '@/components/ui/icon'
import { Items } from '@/components/ui/items'
import { LinkButton } from '@/components/ui/link-button'
import type { TeacherHomeView } from '@/lib/data/teacher-home'
import { formatCalendarDate, formatDay } from '@/lib/i18n/format'

import { FirstSteps } from './first-steps'
import { NeedList } from './need-list'
import { TaughtClasses } from './taught-classes'
import styles from './teacher-home.module.css'

/** A teacher's home: what needs attention, the classes, the latest sets and articles. */
export function TeacherHome({ view }: { view: TeacherHomeView }) {
  const t = useTranslations('home')
  const { needs, classes, sets, articles } = view
  const isNew = classes.length === 0 && sets.length === 0
  const count = needs.length
  return (
    <>
      <PageHead
        folio={[formatDay(view.now, view.timeZone)]}
        title={isNew ? t('teacher.welcome') : t('teacher.title', { count })}
        acts={
          !isNew && (
            <>
              <LinkButton kind="primary" href={'/articles/new' as Route}>
                <Icon name="plus" /> {t('teacher.import')}
              </LinkButton>
              <LinkButton href={'/classes/new' as Route}>{t('teacher.newClass')}</LinkButton>
            </>
          )
        }
      />
      {isNew ? (
        <FirstSteps hasArticle={articles.some((article) => !article.isSample)} />
      ) : (
        <NeedList needs={needs} />
      )}
      {classes.length > 0 && (
        <div className={styles.part}>
          <Section
            title={t('teacher.classes')}
            aside={<More href="/classes">{t('teacher.allClasses')}</More>}
          >
            <TaughtClasses classes={classes} />
          </Section>
        </div>
      )}
      <div className={styles.columns}>
        {sets.length > 0 && (
          <Section
            title={t('teacher.sets')}
            aside={<More href="/question-sets">{t('teacher.all', { count: view.setCount })}</More>}
          >
            <SetLines sets={sets} />
          </Section>
        )}
        {articles.length > 0 && (
          <Section
            title={t('teacher.articles')}
            aside={<More href="/articles">{t('teacher.all', { count: view.articleCount })}</More>}
          >
            <Items
              items={articles.map(({ id, title, source, publishedOn, factCount, isSample }) => ({
                href: `/articles/${id}`,
                title,
                aside: <span className="num folio">{t('teacher.facts', { count: factCount })}</span>,
                note: [
                  source,
                  publishedOn && formatCalendarDate(publishedOn),
                  isSample && t('teacher.sample'),
                ]
                  .filter(Boolean)
                  .join(', '),
              }))}
            />
          </Section>
        )}
      </div>
    </>
  )
}

function More({ href, children }: { href: string; children: string }) {
  return (
    <Link className="note" href={href as Route} prefetch={false}>
      {children}
    </Link>
  )
}
