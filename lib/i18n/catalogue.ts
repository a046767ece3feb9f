import type { createTranslator } from 'use-intl/core'

import admin from '@/messages/en/admin.json'
import articles from '@/messages/en/articles.json'
import assignments from '@/messages/en/assignments.json'
import classes from '@/messages/en/classes.json'
import errors from '@/messages/en/errors.json'
import facts from '@/messages/en/facts.json'
import forecast from '@/messages/en/forecast.json'
import gallery from '@/messages/en/gallery.json'
import gradebook from '@/messages/en/gradebook.json'
import help from '@/messages/en/help.json'
import home from '@/messages/en/home.json'
import landing from '@/messages/en/landing.json'
import layout from '@/messages/en/layout.json'
import leaderboard from '@/messages/en/leaderboard.json'
import people from '@/messages/en/people.json'
import practice from '@/messages/en/practice.json'
import questionSets from '@/messages/en/questionSets.json'
import questions from '@/messages/en/questions.json'
import quizzes from '@/messages/en/quizzes.json'
import reviews from '@/messages/en/reviews.json'
import settings from '@/messages/en/settings.json'
import timing from '@/messages/en/timing.json'
import ui from '@/messages/en/ui.json'

/** The language of the catalogue. */
export const LOCALE = 'en'

/** Every sentence of the product, by namespace; each is an ICU message. */
export const catalogue = {
  admin,
  articles,
  assignments,
  classes,
  errors,
  facts,
  forecast,
  gallery,
  gradebook,
  help,
  home,
  landing,
  layout,
  leaderboard,
  people,
  practice,
  questionSets,
  questions,
  quizzes,
  reviews,
  settings,
  timing,
  ui,
}

export type Messages = typeof catalogue

/** One file of the catalogue. */
export type Namespace = keyof Messages

/** What turns a key of namespace `N` into a sentence: `t('key', { values })`, `t.rich('key', { tag })`. */
export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>
