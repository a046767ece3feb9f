import type { AnalysedSentence } from './analysis'
import { isWellKnownGiven, sexOfGiven } from './gazetteer/first-names'
import type { Mention, NameMention } from './mentions'
import { isName, isPlaceKind } from './mentions'
import type { Vote } from './name-evidence'
import { toldNoPlace, votesFor } from './name-evidence'
import { kindByHead } from './name-heads'
import { canNamePerson } from './person-forms'
import { workAt } from './titles'
import type { Token } from './token'
import type { ProperName } from './wordnet/proper-names'

const ENOUGH = 3

/**
 * The same sentences with names typed by all that the article says of them: what one place makes certain holds for the
 * same name everywhere. Names that are called two kinds of thing, or none, stay "other".
 */
export function typeNames(sentences: readonly AnalysedSentence[]): AnalysedSentence[] {
  const votes = decide(collect(sentences))
  const namesakes = namesakesOfPlaces(sentences)
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.map((mention) =>
      typed(asNamesake(mention, namesakes), sentence.tokens, votes),
    ),
  }))
}

type Sentences = readonly AnalysedSentence[]
type Namesakes = ReadonlyMap<NameMention, ProperName>

/**
 * What is not the place that it is called after: each mention that is told to be a beast or a work, and all of such a name
 * that the article uses for no place as well.
 */
function namesakesOfPlaces(sentences: Sentences): Namesakes {
  const byName = new Map<string, ProperName>()
  const byMention = new Map<NameMention, ProperName>()
  const places = new Set<string>()
  const names = sentences.flatMap(({ tokens, mentions }) =>
    mentions.filter(isName).flatMap((name) => (isPlaceKind(name.kind) ? [{ tokens, name }] : [])),
  )
  for (const { tokens, name } of names) {
    const told = toldNoPlace(tokens, name)
    if (told) {
      byName.set(name.text, told)
      byMention.set(name, told)
    } else if (/^(?:in|to|from|near|across|throughout)$/.test(tokens[name.first - 1]?.lower ?? ''))
      places.add(name.text)
  }
  for (const { name } of names) {
    const called = places.has(name.text) ? undefined : byName.get(name.text)
    if (called) byMention.set(name, called)
  }
  return byMention
}

const asNamesake = (mention: Mention, namesakes: Namesakes): Mention => {
  const told = isName(mention) ? namesakes.get(mention) : undefined
  return isName(mention) && told ? { ...mention, ...told } : mention
}

/** What all votes for one name come to. */
interface Decision {
  readonly kind: ProperName | null
  /** The weight of what speaks for anything but a person. */
  readonly againstPerson: number
}

type Decisions = ReadonlyMap<string, Decision>

const decide = (votes: ReadonlyMap<string, readonly Vote[]>): Decisions =>
  new Map(
    [...votes].map(([text, found]) => {
      const against = found.filter(({ kind }) => kind !== 'person')
      return [
        text,
        { kind: best(found), againstPerson: against.reduce((sum, { weight }) => sum + weight, 0) },
      ]
    }),
  )

function collect(sentences: readonly AnalysedSentence[]): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>()
  const add = (text: string, found: readonly Vote[]): void => {
    const known = votes.get(text)
    if (known) known.push(...found)
    else votes.set(text, [...found])
  }
  for (const { tokens, mentions } of sentences) {
    for (const name of mentions.filter(isName)) {
      if (name.kind === 'other' && name.noun === null) add(name.text, votesFor(tokens, name))
      else add(name.text, [{ kind: name.kind, noun: name.noun, weight: ENOUGH }])
      const short = shortBehind(tokens, name)
      if (short !== null && name.kind !== 'other')
        add(short, [{ kind: name.kind, noun: name.noun, weight: 2 * ENOUGH }])
    }
  }
  return votes
}

/** "the European Space Agency (ESA)": the short form in brackets is of the same kind. */
function shortBehind(tokens: readonly Token[], name: NameMention): string | null {
  const [open, short, close] = [0, 1, 2].map((step) => tokens[name.last + step]?.text ?? '')
  if (open !== '(' || close !== ')' || !short || !/^\p{Lu}[\p{Lu}\p{Ll}.]*\p{Lu}\.?$/u.test(short))
    return null
  const initials = tokens
    .slice(name.first, name.last)
    .map((token) => token.text.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
  return initials[0] === short.charAt(0) && initials.length >= 2 ? short : null
}

function typed(mention: Mention, tokens: readonly Token[], decisions: Decisions): Mention {
  if (!isName(mention)) return mention
  const region = mention.kind === 'city' ? tokens[mention.last]?.text : undefined
  if (region && /^(?:region|province|oblast|district|county|state|area|peninsula)$/.test(region))
    return { ...mention, kind: 'place', noun: region }
  const work = /^(?:place|event|organisation)$/.test(mention.kind) ? workAt(tokens, mention) : null
  if (work?.noun) return { ...mention, kind: 'work', noun: work.noun }
  if (mention.kind !== 'other' || mention.noun !== null) return mention
  const decision = decisions.get(mention.text)
  const found = decision?.kind ?? byForm(mention, tokens, decision) ?? byInitials(mention, decisions)
  if (!found || (found.kind === 'person' && !canNamePerson(tokens.slice(mention.first, mention.last))))
    return mention
  const sex = found.kind === 'person' ? sexOfGiven(mention.text.split(' ')[0] ?? '') : null
  return { ...mention, kind: found.kind, noun: found.noun, sex: mention.sex ?? sex }
}

/** The kind that most speaks for, when it is enough and nothing much speaks against it. */
function best(votes: readonly Vote[]): ProperName | null {
  const sums = new Map<string, number>()
  for (const { kind, weight } of votes) {
    const broad = kind === 'city' || kind === 'country' ? 'place' : kind
    sums.set(broad, (sums.get(broad) ?? 0) + weight)
  }
  const [first, second] = [...sums].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] < ENOUGH || first[0] === 'other' || (second && second[1] * 2 > first[1])) return null
  const fine = votes
    .filter(
      ({ kind }) => kind === first[0] || (first[0] === 'place' && (kind === 'city' || kind === 'country')),
    )
    .toSorted((a, b) => Number(b.noun !== null) - Number(a.noun !== null) || b.weight - a.weight)
  return fine[0] ?? null
}

/** A given name alone names a person, unless anything in the article speaks against it. */
function byForm(
  name: NameMention,
  tokens: readonly Token[],
  decision: Decision | undefined,
): ProperName | null {
  if (name.last - name.first !== 1 || /^(?:the|an?|['’]s?)$/.test(tokens[name.first - 1]?.lower ?? ''))
    return null
  if (tokens[name.last]?.pos === 'NOUN') return null
  if (!isWellKnownGiven(name.text)) return null
  if ((decision?.againstPerson ?? 0) >= 1.5 || kindByHead(tokens.slice(name.first, name.last + 1)))
    return null
  return { kind: 'person', noun: null }
}

/** "AB Nair": initials without stops before a word that names a person by all that the article says of it. */
function byInitials({ text }: NameMention, decisions: Decisions): ProperName | null {
  const surname = /^\p{Lu}{1,2} (\p{Lu}\p{Ll}+)$/u.exec(text)?.[1]
  const kind = decisions.get(surname ?? '')?.kind ?? null
  return kind?.kind === 'person' ? kind : null
}
