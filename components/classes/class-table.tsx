import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Table } from '@/components/ui/table'
import type { ClassView } from '@/lib/data/classes'

/** The classes somebody teaches, with the codes that students join by. */
export function ClassTable({ classes }: { classes: readonly ClassView[] }) {
  const t = useTranslations('classes')
  return (
    <Table label={t('table.label')}>
      <thead>
        <tr>
          <th scope="col">{t('table.class')}</th>
          <th scope="col" className="n">
            {t('table.members')}
          </th>
          <th scope="col" className="n">
            {t('table.joinCode')}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="own">
              <Link href={`/classes/${one.id}` as Route}>{one.name}</Link>
            </th>
            <td className="n">{one.memberCount}</td>
            <td className="n">
              {one.joinOpen ? one.joinCode : <span className="none">{t('table.closed')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The classes somebody is a student of. */
export function ClassLines({ classes }: { classes: readonly ClassView[] }) {
  return (
    <ul className="lines">
      {classes.map((one) => (
        <li key={one.id}>
          <Link href={`/classes/${one.id}` as Route}>{one.name}</Link>{' '}
          <span className="folio">{one.teacher}</span>
        </li>
      ))}
    </ul>
  )
}
