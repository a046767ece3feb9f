import type { AnalysedSentence, Analysis } from '../language/analysis'
import { EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from '../language/gazetteer/name-words'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Edit } from './statement'
import { mainClause } from './subjects'

/** For "the lake" in a statement of an article on Lake Baikal: the name it stands for. */
export type References = (sentence: AnalysedSentence, body: TokenRange) => Edit[]

interface Reference {
  readonly name: string
  /** Index of the sentence that introduces it. */
  readonly from: number
}

/** Nouns that stand for one name in the whole article: its head word, or what the text says that it is. */
export function shortReferences(analysis: Analysis): References {
  const meanings = collect(analysis)
  const topic = placeOfTitle(analysis)
  return (sentence, body) => {
    const edits: Edit[] = []
    for (let at = body.first; at < body.last - 1; at++) {
      const meant = meaningAt(sentence, at, { meanings, topic })
      const the = sentence.tokens[at]
      const noun = sentence.tokens[at + 1]
      if (!meant || !the || !noun || edits.some((edit) => edit.text === meant)) continue
      if (sentence.mentions.some((mention) => isName(mention) && `the ${mention.name}`.endsWith(meant)))
        continue
      edits.push({ start: the.start, end: noun.end, text: meant })
    }
    return edits
  }
}

type Meanings = ReadonlyMap<string, readonly Reference[]>

function collect(analysis: Analysis): Meanings {
  const found = new Map<string, Reference[]>()
  for (const sentence of analysis.sentences) {
    for (const [noun, name] of [...byHead(sentence), ...byDefinition(sentence, analysis.title)]) {
      const known = found.get(noun) ?? []
      if (!known.some((other) => bare(other.name) === bare(name)))
        found.set(noun, [...known, { name, from: sentence.index }])
    }
  }
  return found
}

const bare = (name: string): string => name.replace(/^the /, '')

/** "Lake Baikal" may later be "the lake", "the Great Fire of London" "the fire". */
function byHead(sentence: AnalysedSentence): [string, string][] {
  return sentence.mentions.filter(isName).flatMap((name): [string, string][] => {
    const head = headWord(name)
    return head === null ? [] : [[head, withThe(sentence, name)]]
  })
}

function headWord(name: NameMention): string | null {
  const words = name.text.split(' ')
  if (words.length < 2 || name.kind === 'person') return null
  const of = words.indexOf('of')
  const candidates = [words[of > 0 ? of - 1 : words.length - 1], words[0]]
  const head = candidates.find(
    (word) => word && (PLACE_WORDS.has(word) || ORGANISATION_WORDS.has(word) || EVENT_WORDS.has(word)),
  )
  return head ? head.toLowerCase() : null
}

/** "York is an ancient cathedral city": in an article on York, "the city" is York. */
function byDefinition(sentence: AnalysedSentence, title: string): [string, string][] {
  const clause = mainClause(sentence)
  if (!clause || clause.front || !/^(?:is|was)$/.test(sentence.tokens[clause.verb.main]?.lower ?? ''))
    return []
  const name = sentence.mentions
    .filter(isName)
    .find((other) => other.last === clause.head.last && other.first >= clause.head.first)
  if (!name || name.kind === 'person' || !title.includes(name.name)) return []
  const phrase = clause.complement?.phrase ?? null
  const head = phrase?.definiteness === 'indefinite' ? sentence.tokens[phrase.head] : null
  return head?.pos === 'NOUN' ? [[head.lower, withThe(sentence, name)]] : []
}

const withThe = (sentence: AnalysedSentence, name: NameMention): string =>
  sentence.tokens[name.first - 1]?.lower === 'the' ? `the ${name.name}` : name.name

interface Known {
  readonly meanings: Meanings
  /** The place that the whole article is about. */
  readonly topic: string | null
}

const PLACE_NOUNS = /^(?:city|town|village|municipality|island)$/

/** The name in the title of an article on one place: its "the city" is that place. */
function placeOfTitle(analysis: Analysis): string | null {
  const title = analysis.title.split(',')[0]?.trim() ?? ''
  if (!/^\p{Lu}[\p{L}'’.-]*(?: (?:upon|on|of|de|la|the|\p{Lu}[\p{L}'’.-]*)){0,3}$/u.test(title)) return null
  const names = analysis.sentences
    .flatMap((sentence) => sentence.mentions.filter(isName))
    .filter((name) => name.text === title)
  return names.length >= 2 && names.every((name) => /^(?:city|place|country|other)$/.test(name.kind))
    ? title
    : null
}

/** The name that "the" + noun at `at` stands for, when the article has only one such name and the phrase is plain. */
function meaningAt(sentence: AnalysedSentence, at: number, { meanings, topic }: Known): string | null {
  const noun = sentence.tokens[at + 1]
  if (sentence.tokens[at]?.lower !== 'the' || !noun || noun.pos !== 'NOUN') return null
  const after = sentence.tokens[at + 2]
  if (after && /^(?:NOUN|PROPN|NUM)$/.test(after.pos)) return null
  if (/^(?:of|that|which|who|where|in|at|on|near|between|from|with)$/.test(after?.lower ?? '')) return null
  if (topic !== null && PLACE_NOUNS.test(noun.lower)) return topic
  const [only, rival] = (meanings.get(noun.lower) ?? []).filter(
    (reference) => reference.from < sentence.index,
  )
  return only && !rival ? only.name : null
}
