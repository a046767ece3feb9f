import { wordsOf } from '@/lib/domain/questions/flaws/flaw'
import type { Question } from '@/lib/domain/questions/kinds'

/** Of the questions of one set, those that ask again what one before them asks: the same stem, or the same words for the same answer. */
export function duplicatesIn(questions: readonly Question[]): Question[] {
  const seen = new Set<string>()
  return questions.filter((question) => {
    const signs = signsOf(question)
    const isAgain = signs.some((sign) => seen.has(sign))
    for (const sign of signs) seen.add(sign)
    return isAgain
  })
}

function signsOf(question: Question): string[] {
  const stem = `${question.mark.article} ${wordsOf(question.stem).join(' ')}`
  if (question.form === 'true-false' || !('key' in question) || typeof question.key !== 'string')
    return [stem]
  return [
    stem,
    `${question.mark.article} ${question.mark.start} ${question.mark.end} ${question.key.toLowerCase()}`,
  ]
}
