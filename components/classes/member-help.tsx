import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { ActForm } from '@/components/forms/act-form'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { OneFieldForm } from '@/components/forms/one-field-form'
import type { MemberView } from '@/lib/data/memberships'
import type { FormAction } from '@/lib/forms/form-state'

/** What a teacher can do for one student of a class. */
export function MemberHelp({
  member,
  rename,
  renewPin,
  setRemoved,
}: {
  member: MemberView
  rename: FormAction
  renewPin: FormAction
  /** Takes the student out, or lets them back in: the other of what it is. */
  setRemoved: () => Promise<void>
}) {
  const t = useTranslations('classes')
  const { alias } = member
  return (
    <>
      <Section title={t('member.alias')}>
        <OneFieldForm
          action={rename}
          name="alias"
          label={t('member.alias')}
          hint={t('member.aliasHint')}
          submit={t('member.aliasDo')}
          initial={alias}
          autoComplete="off"
          maxLength={60}
        />
      </Section>
      {!member.removed && !member.waiting && (
        <Section title={t('member.pin')}>
          {member.canRenewPin ? (
            <div className="stack">
              <p className="note">{t('member.pinText')}</p>
              <ActForm action={renewPin} submit={t('member.pinDo')} />
            </div>
          ) : (
            <p className="note">{t('member.pinNot')}</p>
          )}
        </Section>
      )}
      <Section title={t('member.remove')}>
        {member.removed ? (
          <form action={setRemoved} className="stack">
            <p className="note">{t('member.restoreText', { alias })}</p>
            <Button type="submit">{t('member.restoreDo', { alias })}</Button>
          </form>
        ) : (
          <Confirm kind="danger" label={t('member.remove')}>
            <p>{t('member.removeText', { alias })}</p>
            <form action={setRemoved}>
              <Button type="submit" kind="danger">
                {t('member.removeDo', { alias })}
              </Button>
            </form>
          </Confirm>
        )}
      </Section>
    </>
  )
}
