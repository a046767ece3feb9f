import type { AnalysedSentence, Analysis } from '../language/analysis'
import { EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from '../language/gazetteer/name-words'
import { isPluralNoun } from '../language/inflection'
import type { NameKind, NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import { withThe } from '../language/token'
import { kindsOf } from './kind-nouns'
import type { Edit } from './statement'
import { mainClause } from './subjects'
import type { TopicNames } from './topic-names'
import { topicNames } from './topic-names'

/** For "the lake" in a statement of an article on Lake Baikal: the name it stands for. */
export type References = (sentence: AnalysedSentence, body: TokenRange) => Edit[]

/** A name and where it stands. */
interface Reference {
  readonly name: string
  readonly places: readonly Pick<AnalysedSentence, 'index' | 'paragraph'>[]
  /** The article is about it. */
  readonly isTopic: boolean
}

/** Nouns that stand for one name: its head word, or what the text says that it is. */
export function shortReferences(analysis: Analysis): References {
  const known: Known = { analysis, meanings: collect(analysis), topic: topicNames(analysis) }
  return (sentence, body) => {
    const edits: Edit[] = []
    for (let at = body.first; at < body.last - 1; at++) {
      const the = sentence.tokens[at]
      const noun = sentence.tokens[at + 1]
      if (!the || !noun || !isPlainDefinite(sentence, at)) continue
      const meant =
        known.topic.at(sentence, at) ?? meaningAt(sentence, at, known) ?? nameOfKind(sentence, at, known)
      if (meant === null || edits.some((edit) => edit.text === meant)) continue
      if (sentence.mentions.some((mention) => isName(mention) && isNamedAlready(mention, meant))) continue
      edits.push({ start: the.start, end: noun.end, text: meant })
    }
    return edits
  }
}

/** "Elm Trade Company" for "the company", also where the sentence leaves out a word in front of it ("Trade Company"). */
const isNamedAlready = ({ name }: NameMention, meant: string): boolean =>
  `the ${name}`.endsWith(meant) || (name.includes(' ') && meant.endsWith(` ${name}`))

type Meanings = ReadonlyMap<string, readonly Reference[]>

interface Known {
  readonly analysis: Analysis
  readonly meanings: Meanings
  readonly topic: TopicNames
}

function collect(analysis: Analysis): Meanings {
  const found = new Map<string, Reference[]>()
  for (const sentence of analysis.sentences) {
    for (const [noun, name] of [...byHead(sentence), ...byDefinition(sentence, analysis.title)]) {
      const known = found.get(noun) ?? []
      const same = known.find((other) => bare(other.name) === bare(name))
      const isTopic = (same?.isTopic ?? false) || isOfTitle(analysis.title, { name: bare(name), noun })
      const places = [...(same?.places ?? []), sentence]
      found.set(noun, [
        ...known.filter((other) => other !== same),
        { name: same?.name ?? name, places, isTopic },
      ])
    }
  }
  return found
}

/** The title has the name, or its noun and another of its words: "Lantern Festival in Taipei". */
function isOfTitle(title: string, { name, noun }: { readonly name: string; readonly noun: string }): boolean {
  if (title.includes(name)) return true
  const shared = name.split(' ').filter((word) => /^\p{Lu}/u.test(word) && title.split(/\W+/u).includes(word))
  return shared.length >= 2 && shared.some((word) => word.toLowerCase() === noun)
}

const bare = (name: string): string => name.replace(/^the /, '')

/** "Lake Baikal" may later be "the lake", "the Great Fire of London" "the fire". */
function byHead(sentence: AnalysedSentence): [string, string][] {
  return sentence.mentions.filter(isName).flatMap((name): [string, string][] => {
    const head = headWord(name)
    return head === null ? [] : [[head, withThe(sentence.tokens, name.first, name.name)]]
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
  return head?.pos === 'NOUN' ? [[head.lower, withThe(sentence.tokens, name.first, name.name)]] : []
}

/** Sentences back to the one that names it, for a noun to mean the name. */
const REACH = 3

/**
 * The name that "the" + noun at `at` stands for: the only one with that noun, which the article is about or which one of
 * the last sentences of the paragraph names, where nothing else there is called by the noun.
 */
function meaningAt(
  sentence: AnalysedSentence,
  at: number,
  { analysis, meanings, topic }: Known,
): string | null {
  const noun = sentence.tokens[at + 1]
  if (!noun || topic.owns(noun.lower)) return null
  const told = (meanings.get(noun.lower) ?? []).filter(({ places }) =>
    places.some(({ index }) => index < sentence.index),
  )
  const [only, rival] = told
  if (!only || rival) return null
  const last = only.places.findLast(({ index }) => index < sentence.index)
  const near =
    last !== undefined && last.paragraph === sentence.paragraph && sentence.index - last.index <= REACH
  if (!only.isTopic && !near) return null
  const between = analysis.sentences.slice(
    near ? last.index : Math.max(0, sentence.index - 1),
    sentence.index + 1,
  )
  if (between.some((one) => callsAnother(one, noun.lower, one === sentence ? at : Infinity))) return null
  return noun.pos === 'PROPN' ? `the ${bare(only.name)}` : only.name
}

/**
 * "Elm Films grew. The company …": the subject that the sentence before names, where it alone can be called by the noun that is
 * the subject now; and "the country" for the one country that the two sentences name.
 */
function nameOfKind(sentence: AnalysedSentence, at: number, { analysis, topic }: Known): string | null {
  const before = analysis.sentences[sentence.index - 1]
  const noun = sentence.tokens[at + 1]
  if (!before || before.paragraph !== sentence.paragraph || noun?.pos !== 'NOUN' || topic.owns(noun.lower))
    return null
  const isCountry = /^(?:country|nation)$/.test(noun.lower)
  const kinds = isCountry ? COUNTRY : isPersonNoun(noun.lower) ? null : kindsOf(noun.lower)
  if (kinds === null || mainClause(sentence)?.subject.first !== at) return null
  const told = [...before.mentions, ...sentence.mentions.filter(({ last }) => last <= at)].filter(isName)
  const fitting = told.filter(({ kind }) => kinds.includes(kind))
  const [only] = fitting
  if (!only || fitting.some(({ name }) => name !== only.name)) return null
  if ([before, sentence].some((one) => callsAnother(one, noun.lower, one === sentence ? at : Infinity)))
    return null
  const clause = mainClause(before)
  const isSubject = clause !== null && only.last === clause.head.last && only.kind !== 'other'
  return isCountry || isSubject ? withThe(before.tokens, only.first, only.name) : null
}

const COUNTRY: readonly NameKind[] = ['country']

/** "a network", "parties", "each service": other things of the noun, or one without a name. */
const callsAnother = ({ tokens, mentions }: AnalysedSentence, noun: string, until: number): boolean =>
  tokens.some(
    (token, at) =>
      at < until &&
      token.lemma.toLowerCase() === noun &&
      token.pos === 'NOUN' &&
      (isPluralNoun(token.lower) ||
        tokens
          .slice(Math.max(0, at - 4), at)
          .some(({ lower }) => /^(?:an?|each|every|another|any|no)$/.test(lower))) &&
      !mentions.some((mention) => isName(mention) && mention.first <= at && at < mention.last),
  )

/** "The" and one noun, small or capital, with nothing behind it that says which one. */
function isPlainDefinite({ tokens, mentions }: AnalysedSentence, at: number): boolean {
  const [the, noun, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (the?.lower !== 'the' || !noun || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return false
  if (noun.pos === 'PROPN' && !isShortTitle(mentions, at + 1)) return false
  if (after && /^(?:NOUN|PROPN|NUM)$/.test(after.pos)) return false
  return !/^(?:of|that|which|who|where|in|at|on|near|between|from|with)$/.test(after?.lower ?? '')
}

/** "Commission" alone, which nothing else in the text is the full name of. */
const isShortTitle = (mentions: AnalysedSentence['mentions'], at: number): boolean =>
  !mentions.some(
    (mention) =>
      mention.first <= at &&
      at < mention.last &&
      (mention.last - mention.first > 1 || !isName(mention) || mention.name !== mention.text),
  )
