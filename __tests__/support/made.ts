import { generate } from '@/lib/domain/questions/generate'
import type { Generated } from '@/lib/domain/questions/generate'

/** All that is made of a text on "A day in Elm". */
export const made = (text: string): Generated =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 50 })

/** What is asked of it, chosen or not. */
export function stems(text: string): string[] {
  const { questions, spares } = made(text)
  return [...questions, ...spares].map(({ stem }) => stem)
}

/** What is told of it. */
export const statements = (text: string): string[] => made(text).facts.map(({ statement }) => statement)
