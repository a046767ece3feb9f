import { useTranslations } from '#i18n/translations'
import { ActForm } from '@/components/forms/act-form'
import { OneFieldForm } from '@/components/forms/one-field-form'
import { Section } from '@/components/layout/section'
import type { FormAction } from '@/lib/forms/form-state'

/** Two ways to ask a teacher to a class: by their address, or with a link. */
export function InviteTeachers({ invite, makeLink }: { invite: FormAction; makeLink: FormAction }) {
  const t = useTranslations('classes')
  return (
    <>
      <Section title={t('teachers.invite')}>
        <OneFieldForm
          action={invite}
          name="email"
          label={t('teachers.email')}
          hint={t('teachers.emailHint')}
          submit={t('teachers.inviteDo')}
          initial=""
          autoComplete="off"
          maxLength={254}
        />
      </Section>
      <Section title={t('teachers.link')}>
        <div className="stack">
          <p className="note">{t('teachers.linkText')}</p>
          <ActForm action={makeLink} submit={t('teachers.linkDo')} />
        </div>
      </Section>
    </>
  )
}
