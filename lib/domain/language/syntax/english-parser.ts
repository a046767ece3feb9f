import { PARTS_OF_SPEECH, type PartOfSpeech } from '../token'
import { confidenceIn, type ConfidenceTable } from './confidence'
import { evidenceFor } from './evidence'
import { GreedyParser, type Tree } from './greedy-parser'
import { lemmatiser, type Lemmatiser } from './lemmas'
import { LinearModel, type Weights } from './linear-model'
import { MoveModel } from './move-model'
import { Nodes } from './nodes'
import { joinStretches } from './stretches'
import type { KnownTags, Syntax } from './syntax'
import { Tagger, type Tagged } from './tagger'
import type { WeightsFile } from './weights-format'
import { wordGroups } from './word-groups'
import { wordShapes, type WordShape } from './word-shapes'

/** The files that a parser is made of. */
export interface ParserFiles {
  readonly words: WeightsFile
  readonly tagger: WeightsFile
  readonly parser: WeightsFile
  readonly confidence: WeightsFile
}

/** What the parser saw and chose, before it is told in words. */
export interface Parsed {
  readonly tagged: Tagged
  readonly votes: readonly Tree[]
  readonly heads: Int16Array
  readonly labels: Int16Array
}

/** A tagger, lemmatiser and parser made of trained weights. Pure: the same words give the same tree. */
export class EnglishParser {
  private readonly shapeOf: (word: string) => WordShape
  private readonly tagger: Tagger
  private readonly tagNames: readonly (readonly [PartOfSpeech, string])[]
  private readonly relations: readonly string[]
  private readonly forward: GreedyParser
  private readonly lemma: Lemmatiser
  private readonly confidence: ConfidenceTable

  constructor({ words, tagger, parser, confidence }: ParserFiles) {
    this.shapeOf = wordShapes(wordGroups(text(words, 'groups')))
    const names = text(tagger, 'tags').split('\n')
    this.tagger = new Tagger(new LinearModel(weights(tagger, 'tagger')), {
      names,
      dictionary: readDictionary(tagger),
    })
    this.tagNames = names.map(splitTag)
    this.lemma = lemmatiser(text(tagger, 'lemmas'))
    this.relations = text(parser, 'relations').split('\n')
    this.forward = new GreedyParser(
      new MoveModel(weights(parser, 'moves')),
      new LinearModel(weights(parser, 'labels')),
      this.relations.indexOf('root'),
    )
    this.confidence = JSON.parse(text(confidence, 'confidence')) as ConfidenceTable
  }

  /** The tree of a sentence's words. `known` holds parts of speech that the caller is sure of. */
  parse(words: readonly string[], known: KnownTags = []): Syntax {
    const starts = words.flatMap((_, index) => (index % LONGEST === 0 ? [index] : []))
    const stretch = (from: number): Syntax =>
      this.parseStretch(words.slice(from, from + LONGEST), known.slice(from, from + LONGEST))
    return starts.length < 2 ? this.parseStretch(words, known) : joinStretches(starts.map(stretch))
  }

  private parseStretch(words: readonly string[], known: KnownTags): Syntax {
    const { tagged, votes, heads, labels } = this.analyse(words, known)
    const tags = Array.from(tagged.tags, (tag) => this.tagNames[tag] ?? UNKNOWN_TAG)
    const at = [...words.keys()]
    const head = (index: number): number => heads[index] ?? 0
    const relation = (index: number): string => this.relations[labels[index] ?? 0] ?? 'dep'
    const sure = at.map((dependent) =>
      confidenceIn(
        this.confidence,
        relation(dependent),
        evidenceFor({
          votes,
          tagMargins: tagged.margins,
          dependent,
          head: head(dependent),
          label: labels[dependent] ?? 0,
        }),
      ),
    )
    return {
      words,
      tags: tags.map(([upos]) => upos),
      xpos: tags.map(([, xpos]) => xpos),
      lemmas: words.map((word, index) => this.lemma(word, (tags[index] ?? UNKNOWN_TAG).join('|'))),
      heads: at.map((index) => (head(index) === words.length ? -1 : head(index))),
      relations: at.map(relation),
      confidence: sure.map(({ probability }) => probability),
      kept: sure.map(({ kept }) => kept),
    }
  }

  /** The tree in numbers, with all that its confidence is reckoned from. */
  analyse(words: readonly string[], known: KnownTags = []): Parsed {
    const shapes = words.map(this.shapeOf)
    const tagged = this.tagger.tag(
      shapes,
      words.map((word, index) => this.tagger.candidates(word, known[index] ?? null)),
    )
    const tree = this.forward.parse(new Nodes(shapes, tagged.tags))
    return { tagged, votes: [tree], heads: tree.heads, labels: tree.labels }
  }
}

/** Nobody writes longer sentences; what is longer is parsed in stretches. */
const LONGEST = 1000

const UNKNOWN_TAG = ['X', 'FW'] as const

function splitTag(name: string): readonly [PartOfSpeech, string] {
  const [upos, xpos = 'FW'] = name.split('|')
  return [PARTS_OF_SPEECH.find((part) => part === upos) ?? 'X', xpos]
}

function text(file: WeightsFile, name: string): string {
  const found = file.texts[name]
  if (found === undefined) throw new Error(`The weights have no text "${name}".`)
  return found
}

function weights(file: WeightsFile, name: string): Weights {
  const found = file.models[name]
  if (found === undefined) throw new Error(`The weights have no model "${name}".`)
  return found
}

/** Words and the numbers of their tags, a line each: "the 2 17". */
function readDictionary(file: WeightsFile): Map<string, readonly number[]> {
  const lines = text(file, 'dictionary')
    .split('\n')
    .filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [word = '', ...tags] = line.split(' ')
      return [word, tags.map(Number)]
    }),
  )
}
