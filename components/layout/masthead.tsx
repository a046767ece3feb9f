import Link from 'next/link'
import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'
import { LinkButton } from '@/components/ui/link-button'
import { Menu } from '@/components/ui/menu'

import { NavLinks } from './nav-links'
import { ThemeButton } from './theme-button'

/** Who looks at the page. */
export interface MastheadViewer {
  role: 'student' | 'teacher' | 'admin'
  /** A student's alias, a teacher's name. */
  alias: string
}

const TEACHER = [
  ['home', '/home'],
  ['articles', '/articles'],
  ['sets', '/question-sets'],
  ['classes', '/classes'],
  ['standing', '/leaderboard'],
] as const

const NAV = {
  student: [
    ['today', '/home'],
    ['quizzes', '/quizzes'],
    ['cards', '/reviews'],
    ['standing', '/leaderboard'],
  ],
  teacher: TEACHER,
  admin: [...TEACHER, ['admin', '/admin']],
} as const

/** The head of every page: the name, the way round for this viewer, and who is signed in; for nobody, the doors. */
export function Masthead({
  viewer,
  signOut,
  label,
}: {
  viewer: MastheadViewer | null
  /** The navigation's name, on a page that shows more than one. */
  label?: string
  /** Where the sign-out form goes: an address or a server action. */
  signOut?: ComponentProps<'form'>['action']
}) {
  const t = useTranslations('layout')
  return (
    <MastFrame home={viewer ? '/home' : '/'}>
      {viewer && (
        <nav className="mast-nav" aria-label={label ?? t('main')}>
          <NavLinks links={NAV[viewer.role].map(([name, href]) => ({ href, label: t(`nav.${name}`) }))} />
        </nav>
      )}
      <div className="mast-end">
        <ThemeButton label={t('theme.toggle')} />
        {viewer ? <ProfileMenu viewer={viewer} signOut={signOut} /> : <Doors />}
      </div>
    </MastFrame>
  )
}

/** The bar alone, for screens that put their own things in it. */
export function MastFrame({ home, children }: { home: string; children?: ReactNode }) {
  const t = useTranslations('layout')
  return (
    <header className="mast">
      <div className="page">
        <Link className="mark" href={home as Route} aria-label={t('home')} prefetch={false}>
          <span>
            Read<i>back</i>
          </span>
        </Link>
        {children}
      </div>
    </header>
  )
}

function Doors() {
  const t = useTranslations('layout')
  return (
    <>
      <LinkButton kind="quiet" href={'/join' as Route}>
        {t('join')}
      </LinkButton>
      <LinkButton href={'/sign-in' as Route}>{t('signIn')}</LinkButton>
    </>
  )
}

function ProfileMenu({
  viewer,
  signOut,
}: {
  viewer: MastheadViewer
  signOut: ComponentProps<'form'>['action']
}) {
  const t = useTranslations('layout')
  return (
    <Menu label={t('profile', { alias: viewer.alias })} button={<AliasRing alias={viewer.alias} />}>
      <p className="menu-head">{viewer.alias}</p>
      <Link href={'/settings' as Route} prefetch={false}>
        {t('settings')}
      </Link>
      <Link href={'/help' as Route} prefetch={false}>
        {t('help')}
      </Link>
      <hr />
      <form action={signOut} {...(typeof signOut === 'string' && { method: 'post' })}>
        <button type="submit">{t('signOut')}</button>
      </form>
    </Menu>
  )
}
