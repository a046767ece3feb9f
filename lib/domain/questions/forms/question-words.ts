import { TERRITORIES } from '../../language/gazetteer/countries'
import { isListedCity, knownName } from '../../language/gazetteer/lookup'
import type { AnalysedSentence } from '../../language/analysis'
import { headOfName } from '../../language/name-heads'
import type { NameMention } from '../../language/mentions'
import { FIRM_AGENTS } from '../../language/noun-kinds'
import { isThingNoun } from '../../language/thing-words'
import { wellKnownNoun } from '../distractors/well-known-names'

/** Head words of names that make a good "Which …". */
const TYPES =
  /^(?:river|lake|sea|ocean|bay|gulf|canal|island|islands|peninsula|cape|coast|beach|mountain|mountains|valley|desert|forest|park|square|street|bridge|tower|castle|palace|fort|cathedral|church|abbey|temple|mosque|museum|gallery|library|theatre|theater|stadium|arena|airport|station|harbour|harbor|port|zoo|aquarium|cemetery|monument|prison|market|dam|glacier|volcano|reef|province|county|district|region|city|town|village|kingdom|empire|republic|university|college|school|academy|institute|agency|ministry|department|council|commission|committee|court|parliament|party|union|association|society|foundation|company|corporation|bank|hospital|orchestra|club|army|navy|war|battle|siege|revolution|treaty|agreement|conference|festival|election|expedition|prize|award|act|treaty|reserve|legion|state|continent|language|trail|turnpike|highway|railway|newspaper|magazine|journal|hall|hotel|library|theory|gorge|waterfall|plateau)$/

/** Kinds of names of which a class can be told. */
const OF_A_CLASS = /^(?:organisation|place|event|work|other)$/

/** What a class is called in a question, where its own noun would read oddly; "" where it makes no question. */
const CALLED: Readonly<Record<string, string>> = {
  mountains: 'mountain range',
  range: 'mountain range',
  islands: 'group of islands',
  isle: 'island',
  mount: 'mountain',
  centre: '',
  center: '',
  fort: '',
  port: '',
  camp: '',
  group: '',
  people: '',
  unit: '',
  character: '',
  line: '',
  house: '',
}

/** "country", "city", "zoo": the noun that asks for a name of this kind; null where none is sure. */
export function typeNoun(name: NameMention): string | null {
  if (TERRITORIES.has(name.name)) return null
  if (name.kind === 'city') return cityNoun(name)
  if (name.kind === 'country') return name.kind
  if (!OF_A_CLASS.test(name.kind) || TYPES.test(name.text.toLowerCase())) return null
  if (/ (?:in|at|on) /.test(name.text) && name.kind === 'place') return null
  const noun = headNoun(name.text) ?? listedNoun(name) ?? wellKnownNoun(name.text)
  return noun === null ? null : (CALLED[noun] ?? noun) || null
}

/** "city" for one of the lists, "town" for what the article calls so; what only WordNet knows may be either. */
function cityNoun({ noun, name }: NameMention): string {
  if (noun !== null && noun !== 'city') return noun
  return noun === 'city' && knownName(name)?.kind === 'city' && !isListedCity(name) ? TOWN_OR_CITY : 'city'
}

/** What asks for a place that may be a town as well as a city. */
export const TOWN_OR_CITY = 'town or city'

/** Words by which a sentence tells of clubs and their people. */
const OF_CLUBS =
  /^(?:clubs?|coach|manager|striker|midfielder|defender|goalkeeper|winger|skipper|transfer|loan|league|squad|signing|fixture)$/

/** "a return to Leeds" of a manager: where clubs are spoken of, the name of a city may be a club's, unless something is in it. */
const isPerhapsClub = ({ tokens }: Pick<AnalysedSentence, 'tokens'>, name: NameMention): boolean =>
  name.kind === 'city' &&
  !/^(?:in|near|around|outside)$/.test(tokens[name.first - 1]?.lower ?? '') &&
  tokens.some(({ lower }) => OF_CLUBS.test(lower))

/** "a win at Elm Road": grounds and stations are called after roads and bridges, and one is on these and not at them. */
const isPerhapsGround = ({ tokens }: Pick<AnalysedSentence, 'tokens'>, name: NameMention): boolean =>
  name.kind === 'place' &&
  /(?:Road|Bridge|Lane|Street|Avenue)$/.test(name.text) &&
  (tokens[name.first - 1]?.lower === 'at' || tokens.some(({ lower }) => OF_CLUBS.test(lower)))

/** What asks for a name in its sentence behind "which"; null where none is sure, or where the name may be that of a club or its ground. */
export const typeNounIn = (sentence: Pick<AnalysedSentence, 'tokens'>, name: NameMention): string | null =>
  isPerhapsClub(sentence, name) || isPerhapsGround(sentence, name) ? null : typeNoun(name)

/** Words for places that stand before the name itself. */
const LEADING = /^(?:lake|cape|fort|port|river|mount|gulf|hotel|camp)$/

/** "Elm Museum", "Museum of Elm", "Lake Elm": the word of the name itself that says what it names. */
function headNoun(text: string): string | null {
  const words = text.split(' ')
  if (words.some((word) => /^(?:in|at|on|for)$/.test(word))) return null
  const head = headOfName(words).toLowerCase()
  if (TYPES.test(head)) return head
  const first = words[0]?.toLowerCase() ?? ''
  return LEADING.test(first) && words.length > 1 ? first : null
}

/** What the article or the lists call the thing: "trail", "novel". */
const listedNoun = ({ noun }: NameMention): string | null =>
  noun !== null && isClassNoun(noun) ? noun : null

/** True for what one is in and not at: who studied "at Suffolk" did not study at a county. */
export const isArea = (noun: string | null): boolean =>
  /^(?:county|country|state|province|region|continent|republic|kingdom|district)$/.test(noun ?? '')

/** True for a noun that says what kind of thing a name names: "river", "novel". */
export const isClassNoun = (noun: string): boolean =>
  isThingNoun(noun) || TYPES.test(noun) || FIRM_AGENTS.test(noun)
