import type { AnalysedSentence } from './analysis'

/** What of a sentence somebody says, by the quotation marks of its paragraph. */
export type Quoted = Pick<AnalysedSentence, 'goesOnQuoting' | 'quoted'>

/**
 * Follows the quotation marks through each paragraph, in one pass. Straight marks behind a figure are inches; others open
 * right in front of a word, also where what is quoted goes on ("… the mill. "We will"), and close right behind one.
 */
export function quotedIn(sentences: readonly AnalysedSentence[]): readonly Quoted[] {
  let open = false
  let paragraph = -1
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    const goesOnQuoting = open
    const quoted = new Set<number>()
    for (const [at, { text }] of sentence.tokens.entries()) {
      if (text === '“') open = true
      else if (text === '”') open = false
      else if (text === '"') open = isInches(sentence, at) ? open : (opensAt(sentence, at) ?? !open)
      else if (open) quoted.add(at)
    }
    return { goesOnQuoting, quoted }
  })
}

/** The mark stands right behind a figure. */
const isInches = ({ tokens }: AnalysedSentence, at: number): boolean =>
  /\d$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start

/** Whether a straight mark opens what is quoted, by the side on which a word stands right beside it; null where that does not tell. */
function opensAt({ tokens }: AnalysedSentence, at: number): boolean | null {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isBehind = before !== undefined && before.end === mark?.start && !/^[([—–-]$/.test(before.text)
  const isInFront = behind !== undefined && behind.start === mark?.end && !/^[\p{P}]+$/u.test(behind.text)
  return isBehind === isInFront ? null : isInFront
}
