import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

import { SkipLink } from '@/components/layout/skip-link'
import { LOCALE } from '@/lib/i18n/catalogue'
import { readTheme, THEME_COOKIE } from '@/lib/theme'

import { sans, sansMore, serif, serifMore } from './fonts/fonts'
import './globals.css'

const fonts = [sans, sansMore, serif, serifMore].map((font) => font.variable).join(' ')

export const metadata: Metadata = {
  title: { template: '%s · Readback', default: 'Readback: read an article, then read it back' },
  description: 'Turns any article into questions, and questions into knowledge that stays.',
  applicationName: 'Readback',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#181511' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The content security policy's nonce differs per request, so no page may be rendered ahead of one.
  await connection()
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)

  return (
    <html lang={LOCALE} className={fonts} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
