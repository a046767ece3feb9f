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
  const own = subjectOfTitle(analysis)
  return (sentence, body) => {
    const edits: Edit[] = []
    const before = analysis.sentences[sentence.index - 1]
    for (let at = body.first; at < body.last - 1; at++) {
      const meant = meaningAt(sentence, at, { meanings, topic }) ?? ownName(sentence, at, { own, before })
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
  if (!name || /^(?:person|organisation)$/.test(name.kind) || !title.includes(name.name)) return []
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
  if (!isPlainDefinite(sentence, at) || !noun) return null
  if (topic !== null && PLACE_NOUNS.test(noun.lower)) return topic
  const [only, rival] = (meanings.get(noun.lower) ?? []).filter(
    (reference) => reference.from < sentence.index,
  )
  if (!only || rival) return null
  return noun.pos === 'PROPN' ? `the ${bare(only.name)}` : only.name
}

/** "The" and one noun, small or capital, with nothing behind it that says which one. */
function isPlainDefinite({ tokens, mentions }: AnalysedSentence, at: number): boolean {
  const [the, noun, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (the?.lower !== 'the' || !noun || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return false
  if (noun.pos === 'PROPN' && !isShortName(mentions, at + 1)) return false
  if (after && /^(?:NOUN|PROPN|NUM)$/.test(after.pos)) return false
  return !/^(?:of|that|which|who|where|in|at|on|near|between|from|with)$/.test(after?.lower ?? '')
}

/** "Commission" alone, which nothing else in the text is the full name of. */
const isShortName = (mentions: AnalysedSentence['mentions'], at: number): boolean =>
  !mentions.some(
    (mention) =>
      mention.first <= at && at < mention.last && (mention.last - mention.first > 1 || !isName(mention) || mention.name !== mention.text), // prettier-ignore
  )

/** What an article is about, and the noun that it may be called by. */
interface Own {
  readonly noun: string
  readonly name: string
  readonly isOrganisation: boolean
}

/** "Elm Broadcasting (EB) is a television network that …" in an article on it: later "the network" is Elm Broadcasting. */
function subjectOfTitle({ sentences, title }: Analysis): Own | null {
  for (const sentence of sentences.slice(0, 6)) {
    const { tokens, mentions } = sentence
    const the = tokens[0]?.lower === 'the' ? 1 : 0
    const name = mentions.filter(isName).find(({ first }) => first === the)
    if (!name || !/^(?:organisation|place|other|work|event)$/.test(name.kind) || !isTitle(title, name.text)) continue // prettier-ignore
    const noun = nounOf(tokens, name.last)
    if (noun === null || name.text.toLowerCase().includes(noun)) continue
    return { noun, name: withThe(sentence, name), isOrganisation: name.kind === 'organisation' }
  }
  return null
}

const isTitle = (title: string, name: string): boolean => title === name || title.startsWith(`${name} (`)

/** The noun of "… is an American television network that": behind the name, its brackets and commas. */
function nounOf(tokens: AnalysedSentence['tokens'], from: number): string | null {
  const verb = tokens.findIndex(({ lower }, at) => at >= from && at < from + 20 && /^(?:is|was)$/.test(lower))
  if (verb < 0 || !/^(?:an?)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  if (verb > from && !/^[),]$/.test(tokens[verb - 1]?.text ?? '')) return null
  let at = verb + 2
  while (/^(?:ADJ|NOUN|PROPN|ADV)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === '-') at++
  const head = tokens[at - 1]
  return head?.pos === 'NOUN' && head.text === head.lower ? head.lower : null
}

interface Around {
  readonly own: Own | null
  readonly before: AnalysedSentence | undefined
}

/** The article's own name, where "the network" can mean no other: nothing of the kind is named before it, here or just before. */
function ownName(sentence: AnalysedSentence, at: number, { own, before }: Around): string | null {
  if (!own || sentence.tokens[at + 1]?.lower !== own.noun || !isPlainDefinite(sentence, at)) return null
  const rivals = [...(before?.mentions ?? []), ...sentence.mentions.filter(({ last }) => last <= at)]
    .filter(isName)
    .filter(({ kind, name }) => (kind === 'other' || kind === (own.isOrganisation ? 'organisation' : 'place')) && !own.name.endsWith(name)) // prettier-ignore
  return rivals.length === 0 ? own.name : null
}
