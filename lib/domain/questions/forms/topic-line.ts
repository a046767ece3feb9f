import type { Block } from '../../articles/blocks'
import { blocksOf, headingText } from '../../articles/blocks'
import { withLostDashes } from '../../language/tokens'
import { knownName } from '../../language/gazetteer/lookup'
import type { Candidate } from '../candidate'
import { keyText } from '../candidate'

/** An article as its topic line needs it. */
export interface Headed {
  readonly title: string
  readonly text: string
  /** Its lines in order, each with what it is. */
  readonly blocks: readonly Block[]
}

/** Reads what topic lines are made of, once for an article. */
export const headed = ({ title, text }: { readonly title: string; readonly text: string }): Headed => ({
  title: withLostDashes(title.trim()),
  text,
  blocks: blocksOf(text).filter(({ kind }) => kind !== 'furniture'),
})

/** A question that says so large a part of a title names what it is about: of "Elm Broadcasting Company" not "company" alone. */
const NAMED = 2
/** Words of a long title that say in a question what it is about: "Ada Byron" of "Ada Byron invents a machine". */
const NAMES = 2

/** Characters of the longest title or heading that is shown. */
const LONGEST = 100

/**
 * "From “York”": the line over a question that does not say itself which article it is of. The heading over its source is
 * named as well where it says more than a table of contents would ("Apollo 6", "Malaysia"). Null where the question names the
 * article's subject, or where the line would give its answer away.
 */
export function topicLine(candidate: Candidate, article: Headed): string | null {
  const { stem, context } = candidate
  const told = wordsOf(`${context ?? ''} ${stem}`)
  const answers = wordsOf([keyText(candidate), ...optionsOf(candidate)].join(' '))
  const helps = (line: string): boolean => {
    const words = [...wordsOf(line)]
    const head = [...wordsOf(line.replace(/ \(.*|, .*/, ''))]
    const named = head.filter((word) => told.has(word)).length
    return (
      line !== '' &&
      line.length <= LONGEST &&
      named < NAMES &&
      named * NAMED < head.length &&
      !words.some((word) => answers.has(word))
    )
  }
  if (!helps(article.title)) return null
  const heading = headingOver(candidate.mark.start, article)
  const isNews = heading !== null && heading.toLowerCase() !== article.title.toLowerCase()
  const lines =
    isNews && namesSomething(heading) && helps(heading) ? [article.title, heading] : [article.title]
  return `From ${lines.map((line) => `“${inner(line)}”`).join(', ')}`
}

const optionsOf = (candidate: Candidate): readonly string[] =>
  'options' in candidate ? candidate.options : []

/** The heading right above the paragraph that holds an offset; lists of facts at the top look like many headings in a row. */
function headingOver(start: number, { text, blocks }: Headed): string | null {
  const above = blocks.findLastIndex((block) => block.kind === 'heading' && block.end <= start)
  const block = blocks[above]
  if (!block || blocks[above + 1]?.kind !== 'paragraph' || blocks[above - 1]?.kind === 'heading') return null
  return withLostDashes(headingText(text.slice(block.start, block.end)))
}

/** "Apollo 6", "Life in Rome", "Malaysia"; not "Get in" or "Early life". */
function namesSomething(heading: string): boolean {
  const [first = '', ...rest] = heading.split(/\s+/)
  if (rest.length > MOST_WORDS_BEHIND) return false
  return /\d/.test(heading) || knownName(first) !== null || rest.some((word) => /^\p{Lu}\p{L}/u.test(word))
}

/** Words of a heading behind its first; a longer one is likely a caption or a sentence without its full stop. */
const MOST_WORDS_BEHIND = 6

/** Marks of speech inside others. */
const inner = (line: string): string => line.replaceAll(/[“„]|(?<=^|[\s(])"/g, '‘').replaceAll(/["”]/g, '’')

/** The words that carry meaning, in small letters, plurals and possessives as their base. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [])
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !LIGHT.test(word))
      .map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')),
  )

const LIGHT =
  /^(?:a|an|and|are|as|at|by|did|do|does|for|from|had|has|have|how|in|into|is|it|its|many|much|of|off|on|or|the|their|them|they|this|to|true|false|up|was|were|what|when|which|who|whom|whose|why|will|with)$/
