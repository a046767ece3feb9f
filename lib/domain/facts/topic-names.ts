import type { AnalysedSentence, Analysis } from '../language/analysis'
import { gazetteerKind } from '../language/gazetteer/lookup'
import type { Mention } from '../language/mentions'
import { isName, isPlaceKind } from '../language/mentions'
import { theAt, withThe } from '../language/token'
import { callsEvent, titleEvent, type TitleEvent } from './title-event'

/** What the whole article is about, where it may be called "the city", "the network", "the program". */
export interface TopicNames {
  /** The name of the topic that "the" and a noun mean at a token; null where they may mean anything else. */
  readonly at: (sentence: AnalysedSentence, at: number) => string | null
  /** True for a noun that the title itself has: it means nothing but the topic. */
  readonly owns: (noun: string) => boolean
}

/** The names of an article's topic, as its title and its first sentences give them. */
export function topicNames(analysis: Analysis): TopicNames {
  const place = placeOfTitle(analysis)
  const own = subjectOfTitle(analysis)
  const thing = thingOfTitle(analysis.title)
  const event = titleEvent(analysis.title)
  const owned = new Set([own?.noun, thing?.noun].filter((noun) => noun !== undefined))
  return {
    owns: (noun) => owned.has(noun),
    at: (sentence, at) => {
      const around = { sentence, before: analysis.sentences[sentence.index - 1] }
      const noun = sentence.tokens[at + 1]?.lower ?? ''
      if (thing?.noun === noun) return thing.name
      if (event && eventMeant(event, noun, around)) return event.name
      return (
        (place && placeMeant(place, noun, around)) ?? (own?.noun === noun ? ownMeant(own, at, around) : null)
      )
    },
  }
}

interface Around {
  readonly sentence: AnalysedSentence
  readonly before: AnalysedSentence | undefined
}

/** "Apollo program": a name and the noun that tells what it is, which the article then calls "the program". */
function thingOfTitle(title: string): { noun: string; name: string } | null {
  const [, name, noun] = /^(\p{Lu}[\p{L}\p{N}’'-]+(?: \p{Lu}[\p{L}\p{N}’'-]+)?) (\p{Ll}+)$/u.exec(title) ?? []
  if (name === undefined || noun === undefined || !THINGS.test(noun)) return null
  return { noun, name: `the ${title}` }
}

const THINGS =
  /^(?:program|programme|project|rainforest|forest|festival|dynasty|empire|language|expedition|mission|tunnel|canal|bridge|railway|theatre|theater|museum|league|movement|treaty|agreement)$/

/** "The disaster" under the title "The Great Elm Flood", unless another event is named here or just before. */
const eventMeant = (event: TitleEvent, noun: string, { sentence, before }: Around): boolean =>
  callsEvent(event, noun) &&
  ![...(before?.mentions ?? []), ...sentence.mentions].some(
    (other) => isName(other) && other.kind === 'event' && !event.name.includes(other.name),
  ) &&
  ![...(before?.tokens ?? []), ...sentence.tokens].some(
    ({ lower }, at, all) => callsEvent(event, lower) && /^(?:an?|another)$/.test(all[at - 1]?.lower ?? ''),
  )

interface Place {
  readonly name: string
  readonly isCountry: boolean
}

/** The name in the title of an article on one place: its "the city" is that place. */
function placeOfTitle(analysis: Analysis): Place | null {
  const title = analysis.title.split(',')[0]?.trim() ?? ''
  if (!/^\p{Lu}[\p{L}'’.-]*(?: (?:upon|on|of|de|la|the|\p{Lu}[\p{L}'’.-]*)){0,3}$/u.test(title)) return null
  const names = analysis.sentences
    .flatMap((sentence) => sentence.mentions.filter(isName))
    .filter((name) => name.text === title)
  if (names.length < 2 || !names.every((name) => /^(?:city|place|country|other)$/.test(name.kind)))
    return null
  return { name: title, isCountry: gazetteerKind(title) === 'country' }
}

/** "The city" in an article on a city, "the nation" in one on a country, unless another one is spoken of just before. */
function placeMeant({ name, isCountry }: Place, noun: string, { sentence, before }: Around): string | null {
  if (noun === 'population')
    return isUnplaced(name, sentence) && isUnplaced(name, before) ? `the population of ${name}` : null
  const nouns = isCountry ? OF_COUNTRIES : OF_TOWNS
  if (!nouns.test(noun)) return null
  const spoken = [before, sentence].flatMap((one) => one?.mentions.filter(isName) ?? [])
  const rival = spoken.some((other) => other.kind === (isCountry ? 'country' : 'city') && other.text !== name)
  return rival && !spoken.some((other) => other.text === name) ? null : name
}

const OF_COUNTRIES = /^(?:country|nation|island|archipelago)$/
const OF_TOWNS = /^(?:city|town|village|municipality|island)$/

/** No other place is named in it. */
const isUnplaced = (name: string, sentence: AnalysedSentence | undefined): boolean =>
  (sentence?.mentions ?? []).every((other) => !isPlaceKind(other.kind) || isOf(other, name))

const isOf = (other: Mention, name: string): boolean => isName(other) && other.name === name

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
    const the = theAt(tokens, 0)
    const name = mentions.filter(isName).find(({ first }) => first === the)
    if (!name || !/^(?:organisation|place|other|work|event)$/.test(name.kind) || !isTitle(title, name.text))
      continue
    const noun = nounOf(tokens, name.last)
    if (noun === null || name.text.toLowerCase().includes(noun)) continue
    return {
      noun,
      name: withThe(tokens, name.first, name.name),
      isOrganisation: name.kind === 'organisation',
    }
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

/** The article's own name, where "the network" can mean no other: nothing of the kind is named before it, here or just before. */
function ownMeant(own: Own, at: number, { sentence, before }: Around): string | null {
  const rivals = [...(before?.mentions ?? []), ...sentence.mentions.filter(({ last }) => last <= at)]
    .filter(isName)
    .filter(
      ({ kind, name }) =>
        (kind === 'other' || kind === (own.isOrganisation ? 'organisation' : 'place')) &&
        !own.name.endsWith(name),
    )
  return rivals.length === 0 ? own.name : null
}
