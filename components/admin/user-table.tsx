import { useTranslations } from '#i18n/translations'
import { ActForm } from '@/components/forms/act-form'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { NoValue, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { UserView } from '@/lib/data/users'
import type { FormState } from '@/lib/forms/form-state'
import { formatDate } from '@/lib/i18n/format'

import styles from './user-table.module.css'

/** What an admin can do with an account. */
export interface UserActs {
  readonly setDisabled: (id: string, disabled: boolean) => Promise<void>
  readonly renewPassword: (id: string) => Promise<FormState>
}

/** Accounts, and what can be done with each. */
export function UserTable({
  users,
  timeZone,
  acts,
}: {
  users: readonly UserView[]
  timeZone: string
  acts: UserActs
}) {
  const t = useTranslations('admin')
  return (
    <Table label={t('table.label')}>
      <thead>
        <tr>
          <th scope="col">{t('table.who')}</th>
          <th scope="col" className={styles.role}>
            {t('table.role')}
          </th>
          <th scope="col">{t('table.classes')}</th>
          <th scope="col" className="n">
            {t('table.since')}
          </th>
          <th scope="col">{t('table.act')}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row" className={`own ${styles.who}`}>
              {user.alias} {user.disabled && <Tag kind="wrong">{t('disabled')}</Tag>}
              {user.email && <span className="folio">{user.email}</span>}
            </th>
            <td className={styles.role}>{t(`role.${user.role}`)}</td>
            <td className="own">
              {user.classes.length > 0 ? user.classes.join(', ') : <NoValue said={t('noClass')} />}
            </td>
            <td className="n">{formatDate(user.createdAt, timeZone)}</td>
            <td>{user.isViewer ? t('you') : <Acts user={user} acts={acts} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Acts({ user, acts }: { user: UserView; acts: UserActs }) {
  const t = useTranslations('admin')
  const { id, alias } = user
  if (user.disabled) {
    return (
      <form action={acts.setDisabled.bind(null, id, false)}>
        <Button type="submit" kind="quiet">
          {t('enable')}
          <span className="vh"> {alias}</span>
        </Button>
      </form>
    )
  }
  return (
    <div className={styles.acts}>
      {user.email && (
        <Confirm kind="quiet" label={t('password')}>
          <p>{t('passwordText', { alias })}</p>
          <ActForm action={acts.renewPassword.bind(null, id)} submit={t('passwordDo')} />
        </Confirm>
      )}
      <Confirm kind="quiet" label={t('disable')}>
        <p>{t('disableText', { alias })}</p>
        <form action={acts.setDisabled.bind(null, id, true)}>
          <Button type="submit" kind="danger">
            {t('disableDo', { alias })}
          </Button>
        </form>
      </Confirm>
    </div>
  )
}
