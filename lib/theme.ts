/** Light, dark, or as the device says. The choice lives in a cookie, so that the server writes it into the page. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'theme'

/** The theme a cookie's value asks for; anything unknown means the device's own. */
export function readTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}
