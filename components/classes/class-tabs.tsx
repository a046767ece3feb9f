import { useTranslations } from '#i18n/translations'
import { TabLinks } from '@/components/ui/tab-links'

const TABS = [
  ['overview', ''],
  ['gradebook', '/gradebook'],
  ['forecast', '/forecast'],
] as const

/** The pages of a class, for those who manage it. */
export function ClassTabs({ classId, current }: { classId: string; current: (typeof TABS)[number][0] }) {
  const t = useTranslations('classes')
  const links = TABS.map(([tab, path]) => ({
    href: `/classes/${classId}${path}`,
    label: t(`tabs.${tab}`),
    current: tab === current,
  }))
  return <TabLinks label={t('tabs.label')} links={links} />
}
