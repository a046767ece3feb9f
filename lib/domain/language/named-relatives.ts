import { innerClausesOf, complementOf, obliquesOf } from './adverbials'
import type { Clause } from './clauses'
import type { NameMention, TokenRange } from './mentions'
import { isName } from './mentions'
import type { ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import { appositionBehind, behindAge } from './appositions'
import { meansPerson } from './person-words'
import { verbGroupAt } from './phrases'
import type { Token } from './token'
import { theBefore } from './token'
import { childrenBy, predicateOf } from './tree'
import type { VerbGroup } from './verb-groups'

/**
 * Relative clauses behind the name that they tell of ("…, Ada Byron, who wrote the first program."), found by plain
 * patterns of words: what a name, a comma and "who" say needs no tree. Left out is every one that may tell of more than
 * the name: behind a list, an address, "of" or a verb that takes up the whole sentence ("which led to …").
 */
export const namedRelatives = (sentence: ReadSentence): readonly Clause[] =>
  sentence.mentions.filter(isName).flatMap((name) => {
    const pronoun = pronounOf(sentence, name)
    return pronoun === null ? [] : relativesFrom(sentence, name, pronoun)
  })

/** "…, who wrote it and who runs the mill": each is told by itself. */
function relativesFrom(sentence: ReadSentence, name: NameMention, pronoun: number): Clause[] {
  const found = relativeAt(sentence, name, pronoun)
  const and = found[0]?.last ?? -1
  const { tokens } = sentence
  const isJoined =
    and > 0 && tokens[and]?.pos === 'CCONJ' && tokens[and + 1]?.lower === tokens[pronoun]?.lower
  return isJoined ? [...found, ...relativesFrom(sentence, name, and + 1)] : found
}

/** How sure such a clause is: of those in the development articles about nine in ten were right. */
const CONFIDENCE = 0.9

/** Index of the "who" or "which" that stands for a name, right behind it or behind what a person is; null where none does for sure. */
function pronounOf(sentence: ReadSentence, name: NameMention): number | null {
  if (isTold(sentence, name)) return behindAge(sentence.tokens, name) + 1
  return name.kind === 'person' ? behindApposition(sentence, name) : null
}

/** "Ada Byron, a baker from Elm who …" and "…, a baker, who …": one person is spoken of, and "who" is that person. */
function behindApposition({ tokens, mentions }: ReadSentence, name: NameMention): number | null {
  const apposition = appositionBehind(tokens, name)
  if (!apposition) return null
  const inside = tokens.findIndex(
    ({ lower }, at) => at > apposition.head && at < apposition.last && lower === 'who',
  )
  const closed = tokens[apposition.last]?.text === ',' ? apposition.last + 1 : -1
  const at = inside > 0 ? inside : closed
  const others = tokens.slice(apposition.head + 1, at)
  const isAlone =
    !others.some(({ lower }) => /^(?:and|or|to|with)$/.test(lower) || meansPerson(lower)) &&
    !mentions.some(({ kind, first }) => kind === 'person' && first > apposition.head && first < at)
  return tokens[at]?.lower === 'who' && isAlone ? at : null
}

function relativeAt(sentence: ReadSentence, name: NameMention, pronoun: number): Clause[] {
  const { tokens, tree } = sentence
  const from = pronoun + 1
  const verb = verbGroupAt(tokens, from)
  const last = verb && endOfRelative(tokens, verb.last)
  if (!verb || !last || last <= verb.last || !agrees(tokens, verb)) return []
  const isThing = tokens[pronoun]?.lower === 'which'
  if (isThing && (takesUpSentence(sentence, verb) || pointsBack(tokens.slice(verb.last, last)))) return []
  const the = theBefore(tokens, name.first)
  const subject = { first: name.first - the, last: name.last }
  const predicate = predicateOf(tree, verb.main)
  if (predicate < verb.first || predicate >= last) return []
  const inRest = <T extends TokenRange>(parts: readonly T[]): T[] =>
    parts.filter((part) => part.first >= verb.last && part.last <= last)
  const complement = complementOf(sentence, predicate)
  return [
    {
      kind: 'relative',
      predicate,
      first: subject.first,
      last,
      front: null,
      subject,
      head: subject,
      subjectPhrase: namePhrase(sentence, name, subject),
      verb,
      rest: { first: verb.last, last },
      objects: inRest(childrenBy(tree, predicate, ['obj', 'iobj']).map((at) => nounPhraseOf(sentence, at))),
      complement: complement && complement.last <= last ? complement : null,
      obliques: inRest(obliquesOf(sentence, predicate)),
      inner: inRest(innerClausesOf(sentence, predicate)),
      gap: { first: name.last, last: from },
      confidence: CONFIDENCE,
    },
  ]
}

const namePhrase = (sentence: ReadSentence, mention: NameMention, core: TokenRange) => ({
  ...nounPhraseOf(sentence, mention.last - 1),
  ...core,
  core,
  coordinated: false,
  plural: false,
  definiteness: 'name' as const,
  mention,
  confidence: 1,
  attached: 1,
})

type Words = Pick<ReadSentence, 'tokens' | 'mentions'>

/** "Ada Byron, daughter of the late Tom Byron, who …": whoever is named inside an apposition is not the one spoken of. */
function isInApposition({ tokens, mentions }: Words, { first }: NameMention): boolean {
  const mark = tokens.slice(0, first).findLastIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos))
  const isOf = tokens.slice(mark + 1, first).some(({ pos }) => pos === 'ADP')
  return (
    isOf &&
    /^[,–—]$/.test(tokens[mark]?.text ?? '') &&
    tokens[mark + 1]?.pos !== 'ADP' &&
    mentions.some((other) => isName(other) && other.last === mark)
  )
}

/** A person with "who", a thing with "which", and nothing before the name that the clause could tell of instead. */
function isTold({ tokens, mentions }: Words, name: NameMention): boolean {
  const mark = behindAge(tokens, name)
  const pronoun = tokens[mark + 1]?.lower
  if (tokens[mark]?.text !== ',' || name.kind === 'nationality' || name.kind === 'term') return false
  if (pronoun !== (name.kind === 'person' ? 'who' : 'which')) return false
  const the = theBefore(tokens, name.first)
  const before = tokens[name.first - 1 - the]
  if (/^(?:and|or|&|nor|like|such|as|than)$/.test(before?.lower ?? '') || isOneOfMany(tokens, name))
    return false
  if (name.kind === 'person') return !isInApposition({ tokens, mentions }, name)
  const further = tokens[name.first - 2 - the]
  const hangs = before?.pos === 'ADP' && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(further?.pos ?? '')
  const address =
    before?.text === ',' && mentions.some((other) => isName(other) && other.last === name.first - 1)
  return !hangs && !address
}

/** "a young Sikh Londoner, who …": with "a" in front, what looks like a name says what somebody is. */
function isOneOfMany(tokens: readonly Token[], { first }: NameMention): boolean {
  const opens = tokens.findLastIndex(({ pos }, at) => at < first && pos !== 'ADJ')
  return /^an?$/.test(tokens[opens]?.lower ?? '')
}

/** One name takes no verb for many; "had done" and "would do" lean on the time that the sentence around tells of. */
const agrees = (tokens: readonly Token[], { finite }: VerbGroup): boolean =>
  !/^(?:are|were|have|do|had|would|could|might|may|should)$/.test(tokens[finite]?.lower ?? '')

/** What rather happens than a thing does it: "which led to riots", "which would allow it to grow". */
function takesUpSentence({ tokens, tree }: ReadSentence, { main }: VerbGroup): boolean {
  const lemma = (tree.lemmas[main] ?? tokens[main]?.lower ?? '').toLowerCase()
  return /^(?:mean|result|lead|allow|help|cause|make|bring|give|force|prompt|require|enable|increase|reduce|disable|happen|occur|follow|leave|prevent|ensure|show|suggest|explain)$/.test(
    lemma,
  )
}

/** "World War II, which destroyed most of its buildings": whose they are stands outside. */
const pointsBack = (said: readonly Token[]): boolean =>
  said.some(({ lower }) => /^(?:its|their|his|her|it|they|he|she|them|him)$/.test(lower))

/** Index behind the clause: at the first comma or stop; null where a list or an aside goes on behind the comma. */
function endOfRelative(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length; at++) {
    const mark = tokens[at]?.text ?? ''
    if (/^[.;:!?—–)[\]]$/.test(mark)) return at
    if (/^[("“”/]$/.test(mark)) return null
    if (mark === ',') return goesOnElsewhere(tokens[at + 1]) ? at : null
    if (/^(?:and|but)$/.test(mark) && /^(?:who|which)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return tokens.length
}

/** Behind the comma stands no further member of a list and no aside. */
const goesOnElsewhere = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/.test(next.pos) || /^(?:who|which|where|when|whose)$/.test(next.lower))
