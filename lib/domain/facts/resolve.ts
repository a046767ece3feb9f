import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { holdsFinite, isFinite } from '../language/phrases'
import { sexOf } from '../language/pronouns'
import type { Token } from '../language/token'
import { agedPersons } from './aged-persons'
import { authorsOf } from './authors'
import type { Meanings } from './meanings'
import { MANY, meaningsOf, PERSONAL, possibleBefore, subjectOfFirst, THING } from './meanings'
import { ownerEdits } from './owners'
import { relativeTimes } from './relative-times'
import { shortReferences } from './short-references'
import type { Edit } from './statement'
import { overlaps } from './statement'
import { twoParties } from './two-parties'
import { isShortName, startOfShort } from './whole-names'

/** Writes names where a statement has pronouns or short forms, wherever only one thing can be meant. */
export type Resolver = (sentence: AnalysedSentence, stretch: Stretch) => Edit[]

/** What of a sentence a statement tells. */
export interface Stretch {
  readonly tokens: TokenRange
  readonly clause: Clause | null
  /** What of it is left out. */
  readonly cuts: readonly Edit[]
  /** Who says so, told in front of it; null where the article speaks for itself. */
  readonly attribution: string | null
}

/** The resolver of one article. What stays in doubt is left as it is, and the gates drop it. */
export function resolverFor(analysis: Analysis, publishedOn: string | null): Resolver {
  const references = shortReferences(analysis)
  const parties = twoParties(analysis)
  const authors = authorsOf(analysis)
  const aged = agedPersons(analysis)
  const meanings = meaningsOf(analysis, references)
  const times = relativeTimes(analysis, publishedOn)
  const called = namesAsWritten(analysis)
  return (sentence, stretch) => {
    const old = aged(sentence, stretch.tokens)
    const pronouns = pronounEdits({ meanings, called }, sentence, stretch).filter(
      (edit) => !old.some((other) => isFirst(other, { ...edit, text: edit.text.replace(/[’']s?$/, '') })),
    )
    const edits = [
      ...pronouns,
      ...fullNames(sentence, stretch).filter((edit) => !pronouns.some((other) => isFirst(other, edit))),
      ...references(sentence, stretch.tokens),
      ...parties(sentence, stretch.tokens),
      ...authors(sentence, stretch),
      ...old,
      ...ownerEdits(sentence, stretch.clause, stretch.tokens),
      ...times(sentence, stretch),
    ]
    return edits.filter((edit) => !stretch.cuts.some((cut) => overlaps(cut, edit)))
  }
}

/** Somebody is named in full before a short name of theirs. */
const isFirst = (named: Edit, edit: Edit): boolean =>
  named.start < edit.start && named.text.replace(/[’']s?$/, '') === edit.text

/** How the things of an article are named in place of a pronoun. */
interface Naming {
  readonly meanings: Meanings
  /** A name with its "the", where it has one. */
  readonly called: (name: string) => string
}

/** "the First British Empire", where the article mostly writes a name that is nobody's with "the". */
function namesAsWritten({ sentences }: Analysis): Naming['called'] {
  const balance = new Map<string, number>()
  for (const { tokens, mentions } of sentences)
    for (const { name, kind, first, text } of mentions.filter(isName)) {
      if (kind === 'person' || text !== name) continue
      const the = tokens[first - 1]?.lower === 'the' ? 1 : -1
      balance.set(name, (balance.get(name) ?? 0) + the)
    }
  return (name) => ((balance.get(name) ?? 0) > 0 ? `the ${name}` : name)
}

/** Each person or thing that only a pronoun stands for, named once: by the pronoun that is the subject, else by the first. */
function pronounEdits({ meanings, called }: Naming, sentence: AnalysedSentence, stretch: Stretch): Edit[] {
  const { tokens: body, clause, cuts, attribution } = stretch
  const subject = clause?.subject.first ?? -1
  const named = new Set<string>()
  const edits: Edit[] = []
  const places = sentence.tokens.map((_, at) => at).slice(body.first, body.last)
  const first = subjectBehind(sentence, body)
  const rank = (at: number): number => Number(at === subject) + Number(at === first)
  for (const at of places.toSorted((a, b) => rank(b) - rank(a))) {
    const token = sentence.tokens[at]
    const word = token?.lower ?? ''
    if (!token || isShortened(sentence.tokens, at) || cuts.some((cut) => overlaps(cut, token))) continue
    const opens = at === subject && (THING.test(word) || MANY.test(word))
    if (!PERSONAL.test(word) && !opens && !(word === 'its' && subjectOfFirst(sentence, at))) continue
    const before = shownBefore(sentence, at, stretch)
    const sex = sexOf(word)
    const explained =
      at !== subject &&
      possibleBefore(sentence, at).some(
        (name) => before.some((other) => other === name) && (name.sex ?? sex) === sex,
      )
    const name = explained
      ? sentence.referents.find((referent) => referent.at === at)?.name
      : meanings(sentence, at)?.name
    if (
      name === undefined ||
      named.has(name) ||
      attribution?.includes(name) ||
      isNamedBehind(sentence, at, { body, name }) ||
      before.some((other) => isOneName(other.name, name))
    )
      continue
    named.add(name)
    edits.push(rename(sentence, at, called(name)))
  }
  return edits
}

/** "Berg" behind "Ada Berg" in one sentence: the same name, even where nothing else tells that both are one. */
const isOneName = (full: string, name: string): boolean => full === name || full.endsWith(` ${name}`)

/** "Unable to use his bicycle, | he | walked": the subject that an opening without a verb of its own leads to has the name; -1 for none. */
function subjectBehind({ tokens }: AnalysedSentence, { first, last }: TokenRange): number {
  if (!/^(?:ADJ|VERB)$/.test(tokens[first]?.pos ?? '') || isFinite(tokens, first)) return -1
  return tokens.findIndex(
    ({ lower }, at) =>
      at > first &&
      at < last &&
      /^s?he$/.test(lower) &&
      tokens[at - 1]?.text === ',' &&
      isFinite(tokens, at + 1),
  )
}

/** "With his men Berg took the hill": the name that follows before the verb says whose they are. */
const isNamedBehind = (
  { mentions, tokens }: AnalysedSentence,
  at: number,
  { body, name }: { readonly body: TokenRange; readonly name: string },
): boolean => {
  const next = mentions.filter(isName).find(({ first, last }) => first > at && last <= body.last)
  return next?.name === name && !holdsFinite(tokens, { first: at, last: next.first })
}

/** "He's earned", "they've": the pronoun and its verb are one word, and a name before "'s" would own something. */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  /^['’](?:s|ve|d|ll|re)$/.test(tokens[at + 1]?.lower ?? '')

/** The names before a token that a statement still tells. */
const shownBefore = ({ mentions }: AnalysedSentence, at: number, { tokens, cuts }: Stretch): NameMention[] =>
  mentions
    .filter(isName)
    .filter((name) => name.first >= tokens.first && name.last <= at)
    .filter((name) => !cuts.some((cut) => overlaps(cut, name)))

function rename(sentence: AnalysedSentence, index: number, name: string): Edit {
  const token = sentence.tokens[index]
  const next = sentence.tokens[index + 1]
  const owns =
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') ||
    (next?.pos === 'NUM' && sentence.tokens[index + 2]?.lower !== 'of')
  const possessive = /^(?:his|its|their)$/.test(token?.lower ?? '') || (token?.lower === 'her' && owns)
  const ending = possessive ? (name.endsWith('s') ? '’' : '’s') : ''
  return { start: token?.start ?? 0, end: token?.end ?? 0, text: name + ending }
}

/** "Mr. Kim" and the first "Kim" of a statement become "Kim Jong-un". */
function fullNames(sentence: AnalysedSentence, { tokens: body, cuts, attribution }: Stretch): Edit[] {
  return sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.first >= body.first && name.last <= body.last)
    .filter((name) => !cuts.some((cut) => overlaps(cut, name)))
    .filter(({ first, last }) => !isBeingNamed(sentence, first) && !endsInOwner(sentence.tokens, last))
    .filter(
      (name, index, all) =>
        isShortName(name) &&
        attribution?.includes(name.name) !== true &&
        all.findIndex((other) => other.name === name.name) === index,
    )
    .map((name) => ({ start: startOfShort(sentence, name), end: name.end, text: name.name }))
}

/** "called Kim", "known as Emperor Kim": the name itself is what is told, with the title in front of it. */
function isBeingNamed({ tokens }: AnalysedSentence, first: number): boolean {
  const title = tokens.slice(0, first).findLastIndex(({ text }) => !/^\p{Lu}/u.test(text))
  return /^(?:as|called|named|dubbed|nicknamed|["“])$/.test(tokens[title]?.lower ?? '')
}

/** "Hallam’s said": a firm called by its owner's name is not the owner. */
const endsInOwner = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(tokens[at]?.text ?? '') && isFinite(tokens, at + 1) && tokens[at + 1]?.pos !== 'NOUN'
