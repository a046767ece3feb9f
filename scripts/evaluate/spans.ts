import type { Generated } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'

import type { HumanParagraph } from './subjects'

/** How many questions a paragraph may show. */
const BUDGET = 5

/** How many of the answers that people chose to ask for are asked for here too. */
export interface SpanCounts {
  readonly human: number
  /** By five questions a paragraph: token F1 of at least one half; word for word. */
  readonly hit: number
  readonly exact: number
  /** By every question that passed the gates. */
  readonly hitByAll: number
}

/** The best of a paragraph: those of the chosen set first, then spares in their rank, none twice on the same words. */
export function shownIn(paragraph: HumanParagraph, { questions, spares }: Generated): Question[] {
  const inside = [...questions.toSorted((a, b) => b.score - a.score), ...spares].filter(
    ({ mark }) => mark.start >= paragraph.start && mark.end <= paragraph.end,
  )
  const shown: Question[] = []
  for (const question of inside) {
    if (shown.length === BUDGET) break
    const isNew = shown.every(
      ({ mark }) => mark.end <= question.mark.start || question.mark.end <= mark.start,
    )
    if (isNew) shown.push(question)
  }
  return shown
}

export function countSpans(paragraphs: readonly HumanParagraph[], generated: Generated): SpanCounts {
  const all = [...generated.questions, ...generated.spares]
  const counts = paragraphs.map((paragraph) => {
    const few = shownIn(paragraph, generated).flatMap(keysOf)
    const any = all
      .filter(({ mark }) => mark.start >= paragraph.start && mark.end <= paragraph.end)
      .flatMap(keysOf)
    const hits = (keys: readonly string[], least: number): number =>
      paragraph.answers.filter((golds) =>
        golds.some((gold) => keys.some((key) => tokenF1(key, gold) >= least)),
      ).length
    return {
      human: paragraph.answers.length,
      hit: hits(few, 0.5),
      exact: hits(few, 1),
      hitByAll: hits(any, 0.5),
    }
  })
  const sum = (of: (count: SpanCounts) => number): number =>
    counts.reduce((total, count) => total + of(count), 0)
  return {
    human: sum((count) => count.human),
    hit: sum((count) => count.hit),
    exact: sum((count) => count.exact),
    hitByAll: sum((count) => count.hitByAll),
  }
}

/** What a question asks for: its key, both sides of each pair; for true or false the words it turns on. */
function keysOf(question: Question): string[] {
  switch (question.form) {
    case 'matching':
      return question.pairs.flatMap(({ prompt, match }) => [prompt, match])
    case 'multiple':
    case 'ordering':
      return []
    case 'true-false':
      return [question.mark.excerpt]
    default:
      return [question.key]
  }
}

/** The words of an answer as SQuAD's own script compares them: no case, punctuation or articles. */
const squadWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/[!-/:-@[-`{-~]/g, '')
    .replaceAll(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')

/** Token F1 of two answers (Rajpurkar et al. 2016): 1 when they are the same bag of words. */
export function tokenF1(given: string, gold: string): number {
  const [left, right] = [squadWords(given), squadWords(gold)]
  if (left.join(' ') === right.join(' ')) return 1
  const rest = [...right]
  const common = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  const f1 = (2 * common) / (left.length + right.length)
  return Math.min(f1, left.length === right.length && common === left.length ? 0.999 : f1)
}
