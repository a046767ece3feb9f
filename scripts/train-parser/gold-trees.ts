import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { Nodes } from '@/lib/domain/language/syntax/nodes'
import type { WordShape } from '@/lib/domain/language/syntax/word-shapes'

import type { GoldTree } from './oracle'

/** The relations of a treebank, the most frequent first. */
export function relationsOf(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { relation } of sentences.flat()) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([relation]) => relation)
}

/** The sentence read backwards. */
export const mirrored = (sentence: TreebankSentence): TreebankSentence =>
  sentence
    .toReversed()
    .map((word) => ({ ...word, head: word.head < 0 ? -1 : sentence.length - 1 - word.head }))

/** What turns a treebank's sentences into trees to learn from. */
export interface TreeMaking {
  readonly shapeOf: (word: string) => WordShape
  readonly relations: readonly string[]
  /** The tags that a tagger gave to each sentence's words. */
  readonly tags: readonly ArrayLike<number>[]
}

export function goldTrees(sentences: readonly TreebankSentence[], making: TreeMaking): GoldTree[] {
  const { shapeOf, relations, tags } = making
  const numberOf = new Map(relations.map((relation, index) => [relation, index]))
  return sentences.map((sentence, index) => {
    const heads = Int16Array.from([...sentence.map(({ head }) => (head < 0 ? sentence.length : head)), -1])
    const dependents = Array.from({ length: sentence.length + 1 }, (): number[] => [])
    for (let word = 0; word < sentence.length; word++) dependents[heads[word] ?? 0]?.push(word)
    return {
      nodes: new Nodes(
        sentence.map(({ form }) => shapeOf(form)),
        tags[index] ?? [],
      ),
      heads,
      labels: Int16Array.from(sentence.map(({ relation }) => numberOf.get(relation) ?? 0)),
      dependents,
    }
  })
}
