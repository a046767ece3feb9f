import { PARTS_OF_SPEECH, type PartOfSpeech } from '../token'
import { ArcEvidence } from './arc-evidence'
import { ArcModel } from './arc-model'
import { elect, type Ballot } from './ballot'
import { Confidence, readKeptFrom } from './confidence'
import type { Election, Voter } from './evidence'
import { marksOf } from './graph-features'
import { graphVote } from './graph-parser'
import { GreedyParser, type GreedyTree } from './greedy-parser'
import { LabelRevision } from './label-revision'
import { lemmatiser, type Lemmatiser } from './lemmas'
import { lexicon } from './lexicon'
import { LinearModel, type Weights } from './linear-model'
import { mirror } from './mirror'
import { MoveModel } from './move-model'
import { Nodes } from './nodes'
import { joinStretches } from './stretches'
import type { KnownTags, Syntax } from './syntax'
import { Tagger, TaggerPair } from './tagger'
import type { WeightsFile } from './weights-format'
import { wordGroups } from './word-groups'
import { wordShapes, type WordShape } from './word-shapes'

/** The files that a parser is made of. */
export type ParserFile =
  'words' | 'lexicon' | 'tagger' | 'forward' | 'backward' | 'graph' | 'labels' | 'confidence'

/** A word's part of speech and lemma. */
export interface TaggedWord {
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** What was seen and elected, before it is told in words. */
export interface Parsed extends Election {
  readonly tags: Int32Array
}

/** A tagger, a lemmatiser and three parsers made of trained weights. Pure: the same words give the same tree. */
export class EnglishParser {
  private readonly shapeOf: (word: string) => WordShape
  private readonly tagger: TaggerPair
  private readonly tagNames: readonly (readonly [PartOfSpeech, string])[]
  private readonly marksOfTags: Int32Array
  private readonly relations: readonly string[]
  private readonly forward: GreedyParser
  private readonly backward: GreedyParser
  private readonly graph: ArcModel
  private readonly lemma: Lemmatiser
  private readonly revision: LabelRevision
  private readonly confidence: Confidence

  /** Reads one file after the other, so that only one lies in memory. */
  constructor(read: (name: ParserFile) => WeightsFile) {
    this.shapeOf = wordShapes({
      groupsOf: wordGroups(text(read('words'), 'groups')),
      classesOf: lexicon(text(read('lexicon'), 'classes')),
    })
    const tags = read('tagger')
    const names = text(tags, 'tags').split('\n')
    const inventory = { names, dictionary: readDictionary(text(tags, 'dictionary')) }
    const tagger = (side: string): Tagger => new Tagger(new LinearModel(weights(tags, side)), inventory)
    this.tagger = new TaggerPair(tagger('forward'), tagger('backward'))
    this.tagNames = names.map(splitTag)
    this.marksOfTags = marksOf(names)
    this.lemma = lemmatiser(text(tags, 'lemmas'))
    const forward = read('forward')
    this.relations = text(forward, 'relations').split('\n')
    const root = this.relations.indexOf('root')
    const greedy = (file: WeightsFile): GreedyParser =>
      new GreedyParser(new MoveModel(weights(file, 'moves')), new LinearModel(weights(file, 'labels')), root)
    this.forward = greedy(forward)
    this.backward = greedy(read('backward'))
    this.graph = new ArcModel(weights(read('graph'), 'graph'))
    this.revision = new LabelRevision(new ArcModel(weights(read('labels'), 'evidence')), this.marksOfTags)
    const confidence = read('confidence')
    this.confidence = new Confidence(
      new ArcModel(weights(confidence, 'evidence')),
      readKeptFrom(text(confidence, 'keptFrom')),
    )
  }

  /** The tree of a sentence's words. `known` holds parts of speech that the caller is sure of. */
  parse(words: readonly string[], known: KnownTags = []): Syntax {
    const starts = words.flatMap((_, index) => (index % LONGEST_STRETCH === 0 ? [index] : []))
    const stretch = (from: number): Syntax =>
      this.parseStretch(words.slice(from, from + LONGEST_STRETCH), known.slice(from, from + LONGEST_STRETCH))
    return starts.length < 2 ? this.parseStretch(words, known) : joinStretches(starts.map(stretch))
  }

  /**
   * The tree as the first parser alone reads it, at a tenth of the time: no vote, no second reading of labels, and no
   * confidence (0 throughout, nothing kept). At most 250 words; what is behind them is left out.
   */
  sketch(words: readonly string[], known: KnownTags = []): Syntax {
    const read = words.slice(0, LONGEST_STRETCH)
    const shapes = read.map(this.shapeOf)
    const { tags } = this.tagger.tag(read, shapes, known.slice(0, LONGEST_STRETCH))
    const { heads, labels } = this.forward.parse(new Nodes(shapes, tags))
    const { length } = read
    return {
      ...this.named(read, { tags, heads: heads.slice(0, length), labels: labels.slice(0, length) }),
      confidence: read.map(() => 0),
      kept: read.map(() => false),
    }
  }

  private parseStretch(words: readonly string[], known: KnownTags): Syntax {
    const parsed = this.revision.revise(this.analyse(words, known))
    const tree = this.named(words, parsed)
    const evidence = new ArcEvidence(parsed, this.marksOfTags)
    const sure = tree.relations.map((relation, at) => this.confidence.of(relation, evidence.of(at)))
    return {
      ...tree,
      confidence: sure.map(({ probability }) => probability),
      kept: sure.map(({ kept }) => kept),
    }
  }

  /** A tree in numbers, told in words. */
  private named(
    words: readonly string[],
    { tags, heads, labels }: Pick<Parsed, 'tags' | 'heads' | 'labels'>,
  ): Omit<Syntax, 'confidence' | 'kept'> {
    const names = Array.from(tags, (tag) => this.tagNames[tag] ?? UNKNOWN_TAG)
    return {
      words,
      tags: names.map(([upos]) => upos),
      xpos: names.map(([, xpos]) => xpos),
      lemmas: words.map((word, index) => this.lemma(word, (names[index] ?? UNKNOWN_TAG).join('|'))),
      heads: Array.from(heads, (head) => (head === words.length ? -1 : head)),
      relations: Array.from(labels, (label) => this.relations[label] ?? 'dep'),
    }
  }

  /** What part of speech each word of a sentence is, and its lemma, without a tree. */
  tag(words: readonly string[]): readonly TaggedWord[] {
    const { tags } = this.tagger.tag(words, words.map(this.shapeOf), [])
    return words.map((word, index) => {
      const [upos, xpos] = this.tagNames[tags[index] ?? -1] ?? UNKNOWN_TAG
      return { pos: upos, lemma: this.lemma(word, `${upos}|${xpos}`) }
    })
  }

  /** The elected tree in numbers, its labels read once, with all that its confidence is reckoned from. At most 250 words. */
  analyse(words: readonly string[], known: KnownTags = []): Parsed {
    const shapes = words.map(this.shapeOf)
    const tagged = this.tagger.tag(words, shapes, known)
    const nodes = new Nodes(shapes, tagged.tags)
    const backwards = new Nodes(shapes.toReversed(), tagged.tags.toReversed())
    const left = this.forward.parse(nodes)
    const right = this.backward.parse(backwards)
    const voters = this.vote(nodes, left, right)
    const heads = elect(words.length, voters)
    const back = this.backward.relabel(backwards, mirror(heads), right)
    const others = back.scores.toReversed()
    const relabelled = this.forward.relabel(nodes, heads, { memory: left.memory, others })
    const { labels, rivals, margins: labelMargins, sums: labelScores } = relabelled
    const { tags, margins: tagMargins } = tagged
    return { nodes, tags, tagMargins, heads, labels, rivals, labelMargins, labelScores, voters }
  }

  private vote(nodes: Nodes, left: GreedyTree, right: GreedyTree): (Voter & Ballot)[] {
    const { size } = nodes
    const forward = {
      heads: left.heads.slice(0, size),
      labels: left.labels,
      rivals: null,
      leads: left.moveMargins,
    }
    const backward = {
      heads: mirror(right.heads.slice(0, size)),
      labels: right.labels.slice(0, size).reverse(),
      rivals: null,
      leads: right.moveMargins.toReversed(),
    }
    const trees = [forward.heads, backward.heads]
    const graph = graphVote(this.graph, nodes, { marksOfTags: this.marksOfTags, trees })
    return [
      { ...forward, ...WEIGHTS.forward },
      { ...backward, ...WEIGHTS.backward },
      { ...(graph ?? forward), labels: null, ...WEIGHTS.graph },
    ]
  }
}

/** Words of the longest stretch that is parsed at once: nobody writes longer sentences. */
export const LONGEST_STRETCH = 250

/** What each parser's vote weighs, tried on the development treebanks. */
const WEIGHTS = {
  forward: { weight: 1, slope: 0.5 },
  backward: { weight: 0.8, slope: 0.5 },
  graph: { weight: 1.2, slope: 0.5 },
}

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
function readDictionary(table: string): Map<string, readonly number[]> {
  const lines = table.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [word = '', ...tags] = line.split(' ')
      return [word, tags.map(Number)]
    }),
  )
}
