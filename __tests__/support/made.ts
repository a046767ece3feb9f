import { generate } from '@/lib/domain/questions/generate'
import type { Generated } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'

/** All that is made of a text, on "A day in Elm" where no other title is given. */
export const made = (text: string, title = 'A day in Elm'): Generated =>
  generate([{ title, text, publishedOn: null }], { seed: 1, count: 50 })

/** The questions on it, chosen or not. */
export function asked(text: string, title?: string): Question[] {
  const { questions, spares } = made(text, title)
  return [...questions, ...spares]
}

/** What they ask. */
export const stems = (text: string, title?: string): string[] => asked(text, title).map(({ stem }) => stem)

/** Each of them with its answer behind it, where that is one text: "How many legs do spiders have? eight". */
export const askedWithKey = (text: string, title?: string): string[] =>
  asked(text, title).map((question) => `${question.stem} ${keyOf(question)}`)

/** Their answers; "" for one that is no one text. */
export const keys = (text: string, title?: string): string[] => asked(text, title).map(keyOf)

const keyOf = (question: Question): string => ('key' in question ? String(question.key) : '')

/** What is told of it. */
export const statements = (text: string): string[] => made(text).facts.map(({ statement }) => statement)
