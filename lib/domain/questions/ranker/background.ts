import type { Analysis } from '../../language/analysis'
import { isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import { isContent } from '../../language/token'

/** What an article speaks of and how: what the ranker holds a question against. */
export interface Background {
  /** The lemma of every content word of the article, by the word as it stands, in small letters. */
  readonly lemmas: ReadonlyMap<string, string>
  /** In how many sentences each content word stands, by lemma. */
  readonly uses: ReadonlyMap<string, number>
  /** In how many sentences each name stands, whichever of its forms is written, by its fullest form. */
  readonly names: ReadonlyMap<string, number>
  /** Content words of the title, as lemmas. */
  readonly title: ReadonlySet<string>
  /** The content words of each sentence, as lemmas, by the sentence's index. */
  readonly content: readonly (readonly string[])[]
  /** Each sentence's place in its paragraph, from 0, by the sentence's index. */
  readonly places: readonly number[]
}

const LIGHT = /^(?:be|have|do|make|other|such|same|many|more|most|own|several)$/

/** True for a word that is said of few things. */
const isTelling = (token: Token): boolean => isContent(token) && !LIGHT.test(token.lemma.toLowerCase())

/** Gathers what the ranker wants to know of an article; time grows with its length. */
export function backgroundOf({ sentences, title }: Analysis): Background {
  const lemmas = new Map<string, string>()
  const uses = new Map<string, number>()
  const names = new Map<string, number>()
  const content: string[][] = []
  for (const { tokens, mentions } of sentences) {
    const said = tokens.filter(isTelling)
    for (const token of said) lemmas.set(token.lower, token.lemma.toLowerCase())
    const told = new Set(said.map((token) => token.lemma.toLowerCase()))
    content.push([...told])
    for (const lemma of told) uses.set(lemma, (uses.get(lemma) ?? 0) + 1)
    for (const name of new Set(mentions.filter(isName).map((mention) => mention.name)))
      names.set(name, (names.get(name) ?? 0) + 1)
  }
  return {
    lemmas,
    uses,
    names,
    title: new Set(lemmasIn({ lemmas }, title)),
    content,
    places: placesOf(sentences),
  }
}

/** Each sentence's place in its paragraph, from 0. */
function placesOf(sentences: Analysis['sentences']): number[] {
  let opening = 0
  return sentences.map(({ paragraph }, index) => {
    if (sentences[opening]?.paragraph !== paragraph) opening = index
    return index - opening
  })
}

/** The content words of any text, as the article's lemmas; words that the article lacks are left out. */
export const lemmasIn = ({ lemmas }: Pick<Background, 'lemmas'>, text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.,]\p{N}+)*/gu) ?? []).flatMap(
    (word) => lemmas.get(word) ?? [],
  )
