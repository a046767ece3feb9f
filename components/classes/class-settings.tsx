import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { LinkButton } from '@/components/ui/link-button'
import { OneFieldForm } from '@/components/forms/one-field-form'
import type { ClassView } from '@/lib/data/classes'
import type { FormAction } from '@/lib/forms/form-state'

/** What a teacher sets for a class once: its name, whether it has a leaderboard, whether it is archived. */
export function ClassSettings({
  shown,
  rename,
  setBoard,
  setArchived,
}: {
  shown: ClassView
  rename: FormAction
  /** Switches the leaderboard to the other of what it is. */
  setBoard: () => Promise<void>
  /** Archives the class, or brings it back. */
  setArchived: () => Promise<void>
}) {
  const t = useTranslations('classes')
  return (
    <Section title={t('one.settings')}>
      <div className="stack">
        <OneFieldForm
          action={rename}
          name="name"
          label={t('one.rename')}
          submit={t('one.renameDo')}
          initial={shown.name}
          autoComplete="off"
        />
        <form action={setBoard} className="stack">
          <p className="note">{shown.boardEnabled ? t('one.boardOn') : t('one.boardOff')}</p>
          <Button type="submit">
            {shown.boardEnabled ? t('one.boardSwitchOff') : t('one.boardSwitchOn')}
          </Button>
        </form>
        <p>
          <LinkButton href={`/classes/${shown.id}/school-days` as Route}>{t('schoolDays.link')}</LinkButton>
        </p>
        {shown.canArchive && <Archiving archived={shown.archived} setArchived={setArchived} />}
      </div>
    </Section>
  )
}

function Archiving({ archived, setArchived }: { archived: boolean; setArchived: () => Promise<void> }) {
  const t = useTranslations('classes')
  return archived ? (
    <form action={setArchived} className="stack">
      <p className="note">{t('one.unarchiveText')}</p>
      <Button type="submit">{t('one.unarchive')}</Button>
    </form>
  ) : (
    <Confirm label={t('one.archive')}>
      <p>{t('one.archiveText')}</p>
      <form action={setArchived}>
        <Button type="submit">{t('one.archiveDo')}</Button>
      </form>
    </Confirm>
  )
}
