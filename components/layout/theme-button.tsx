'use client'

import { Icon } from '@/components/ui/icon'
import { THEME_COOKIE, type Theme } from '@/lib/theme'

const YEAR_SECONDS = 31_536_000

/** Shows `theme` at once and keeps the choice for a year. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  const life = theme === 'system' ? 0 : YEAR_SECONDS
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${life}; samesite=lax`
}

/** Changes between light and dark; `label` is said aloud. */
export function ThemeButton({ label }: { label: string }) {
  function toggle() {
    const chosen = document.documentElement.dataset.theme
    const dark = chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
    applyTheme(dark ? 'light' : 'dark')
  }

  return (
    <button className="icon-btn" type="button" aria-label={label} onClick={toggle}>
      <Icon name="sun" />
    </button>
  )
}
