import { grade, optionsOf, type Gradable, type Reply } from './grade'

/** One line of an answer as it is shown after marking. */
export interface AnswerLine {
  /** Matching: what was to be matched; null otherwise. */
  readonly prompt: string | null
  /** Null where nothing was answered. */
  readonly text: string | null
  readonly isRight: boolean
}

/** What was answered, line by line: one for each pair, place or option chosen, else a single one. */
export function givenLines(question: Gradable, reply: Reply): readonly AnswerLine[] {
  const options = optionsOf(question)
  const picked = reply.chosen.map((index) => options[index] ?? null)
  if (question.form === 'matching') {
    return question.pairs.map(({ prompt, match }, index) => {
      const given = picked[index] ?? null
      return { prompt, text: given, isRight: given === match }
    })
  }
  if (question.form === 'multiple') {
    const taken = options.filter((option) => picked.includes(option))
    return taken.map((text) => ({ prompt: null, text, isRight: question.key.includes(text) }))
  }
  if (question.form === 'ordering') {
    return picked.map((item, index) => ({ prompt: null, text: item, isRight: item === question.key[index] }))
  }
  const given = options.length > 0 ? (picked[0] ?? null) : reply.text?.trim() || null
  return [{ prompt: null, text: given, isRight: grade(question, reply).isRight }]
}

/** The right answer, line by line. */
export function rightLines(question: Gradable): readonly AnswerLine[] {
  const right = (text: string, prompt: string | null = null) => ({ prompt, text, isRight: true })
  if (question.form === 'matching') return question.pairs.map(({ prompt, match }) => right(match, prompt))
  if (question.form === 'ordering' || question.form === 'multiple')
    return question.key.map((item) => right(item))
  return [right(question.form === 'number' ? withUnit(question.key, question.unit) : question.key)]
}

/** "60" with its unit, unless the key says it already. */
function withUnit(key: string, unit: string | null): string {
  return unit === null || key.toLowerCase().includes(unit.toLowerCase()) ? key : `${key} ${unit}`
}
