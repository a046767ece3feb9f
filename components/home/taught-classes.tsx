import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { NoValue, Table } from '@/components/ui/table'
import type { TaughtClassView } from '@/lib/data/teacher-home'

import styles from './teacher-home.module.css'

/** The classes a teacher has, with what each works on now. */
export function TaughtClasses({ classes }: { classes: readonly TaughtClassView[] }) {
  const t = useTranslations('home')
  return (
    <Table label={t('teacher.classTable')}>
      <thead>
        <tr>
          <th scope="col">{t('teacher.class')}</th>
          <th scope="col" className="n wide">
            {t('teacher.members')}
          </th>
          <th scope="col" className="wide">
            {t('teacher.assigned')}
          </th>
          <th scope="col" className="n">
            {t('teacher.handedIn')}
          </th>
          <th scope="col" className="n">
            {t('teacher.joinCode')}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id, name, memberCount, joinCode, joinOpen, assigned }) => (
          <tr key={id}>
            <th scope="row" className="own">
              <Link className={styles.name} href={`/classes/${id}` as Route} prefetch={false}>
                {name}
              </Link>
              <span className="folio narrow">{assigned?.title}</span>
            </th>
            <td className="n wide">{memberCount}</td>
            <td className="own wide">
              {assigned ? (
                <Link className={styles.name} href={`/assignments/${assigned.id}` as Route} prefetch={false}>
                  {assigned.title}
                </Link>
              ) : (
                <span className="none">{t('teacher.nothing')}</span>
              )}
            </td>
            <td className="n">
              {assigned ? (
                t('teacher.handedInOf', { handedIn: assigned.handedIn, members: assigned.members })
              ) : (
                <NoValue said={t('teacher.nothing')} />
              )}
            </td>
            <td className="n">{joinOpen ? joinCode : <span className="none">{t('teacher.closed')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
