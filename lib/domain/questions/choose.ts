import type { Question } from './kinds'

interface Chosen {
  readonly questions: readonly Question[]
  readonly spares: readonly Question[]
}

/** A question with what it asks of its fact. */
export interface Scored {
  readonly question: Question
  readonly slot: string
}

/** Takes the best questions one by one, each new one worth less the more its fact, sentence and form are already asked. */
export function choose(scored: readonly Scored[], count: number): Chosen {
  const left = [...scored]
  const taken: Scored[] = []
  const spares: Scored[] = []
  while (left.length > 0) {
    const best = left.reduce((a, b) => (worth(b, taken) > worth(a, taken) ? b : a))
    left.splice(left.indexOf(best), 1)
    if (taken.length < count && !taken.some((other) => clashes(other, best))) taken.push(best)
    else spares.push(best)
  }
  const inTextOrder = taken.toSorted((a, b) => place(a.question) - place(b.question))
  return {
    questions: inTextOrder.map(({ question }) => question),
    spares: spares.toSorted((a, b) => b.question.score - a.question.score).map(({ question }) => question),
  }
}

const place = (question: Question): number => question.evidence.article * 1e7 + question.mark.start

/** Two questions on the same slot of the same fact, or the same stem twice. */
const clashes = (a: Scored, b: Scored): boolean =>
  (a.slot === b.slot && a.question.evidence.article === b.question.evidence.article) ||
  a.question.stem === b.question.stem

function worth({ question }: Scored, taken: readonly Scored[]): number {
  const sameForm = taken.filter((other) => other.question.form === question.form).length
  const sameSentence = taken.filter(
    ({ question: { evidence } }) =>
      evidence.article === question.evidence.article && evidence.start === question.evidence.start,
  ).length
  return question.score - (0.5 * sameForm) / (taken.length + 1) - 0.15 * sameSentence
}
