'use client'

import { useSyncExternalStore } from 'react'

import { useTranslations } from '#i18n/translations'
import { RadioGroup } from '@/components/ui/choice'
import { readTheme, THEMES, type Theme } from '@/lib/theme'

import { applyTheme } from './theme-button'

/** The three themes as a choice, for the settings. It needs the messages of `layout`. */
export function ThemeChoice() {
  const t = useTranslations('layout')
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => 'system' as Theme)
  return (
    <RadioGroup
      legend={t('theme.label')}
      name="theme"
      value={theme}
      options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={(value) => applyTheme(readTheme(value))}
    />
  )
}

function shownTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme)
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
