import type { AnalysedSentence, Analysis } from '../language/analysis'
import { countryNamed, countryOf } from '../language/gazetteer/countries'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'
import { once } from '../shared/once'
import type { Edit } from './statement'

/** For "the two nations" and "their partnership" in an article on two countries: the names they stand for. */
export function twoParties(analysis: Analysis): (sentence: AnalysedSentence, body: TokenRange) => Edit[] {
  const pairs = once(() => pairsBefore(analysis))
  return (sentence, body) => {
    const before = analysis.sentences[sentence.index - 1]
    const edits: Edit[] = []
    for (let at = body.first; at < body.last; at++) {
      const phrase = phraseAt(sentence.tokens, at)
      const owner = sentence.tokens[at]
      const both =
        owner && opens(sentence, at, body) && before !== undefined && speaksOfBoth(before, sentence)
      const names = phrase || both ? (pairs()[sentence.index] ?? null) : null
      if (names === null || !owner) continue
      if (phrase) edits.push({ ...phrase, text: names })
      else
        edits.push({
          start: owner.start,
          end: owner.end,
          text: owner.lower === 'their' ? `${names}’s` : names,
        })
    }
    return edits
  }
}

const BOTH = /^(?:nations|countries|sides|states|governments|neighbours|neighbors|allies)$/

/** "the two nations", as a stretch of text. */
function phraseAt(tokens: readonly Token[], at: number): { start: number; end: number } | null {
  const [the, two, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!the || !noun || the.lower !== 'the' || two?.lower !== 'two' || !BOTH.test(noun.lower)) return null
  return { start: the.start, end: noun.end }
}

/** "They" or "their" as the first word of the subject, behind nothing but a time ("In recent months,"). */
function opens({ tokens, mentions }: AnalysedSentence, at: number, body: TokenRange): boolean {
  if (!/^(?:they|their)$/.test(tokens[at]?.lower ?? '')) return false
  const front = tokens.slice(body.first, at)
  const named = mentions.some(
    (mention) => isName(mention) && mention.first < at && mention.first >= body.first,
  )
  return !named && (front.length === 0 || (front.length <= 4 && front.at(-1)?.text === ','))
}

/** The sentence before, in the same paragraph, speaks of "the two nations". */
const speaksOfBoth = (before: AnalysedSentence, sentence: AnalysedSentence): boolean =>
  before.paragraph === sentence.paragraph &&
  before.tokens.some((_, at) => phraseAt(before.tokens, at) !== null)

/** The two countries that an article has spoken of at least twice as often as of any other before a sentence, by its index; null where there are none. */
function pairsBefore({ sentences }: Analysis): readonly (string | null)[] {
  const counts = new Map<string, number>()
  return sentences.map(({ mentions }) => {
    const pair = pairOf(counts)
    for (const name of mentions.filter(isName)) {
      const country = name.kind === 'nationality' ? countryOf(name.text) : countryNamed(name.name)
      if (country) counts.set(country.name, (counts.get(country.name) ?? 0) + 1)
    }
    return pair
  })
}

function pairOf(counts: ReadonlyMap<string, number>): string | null {
  const [first, second, third] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!first || !second || second[1] < 2 || (third && second[1] < 2 * third[1])) return null
  return `${first[0]} and ${second[0]}`
}
