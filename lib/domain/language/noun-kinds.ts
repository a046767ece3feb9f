import { meansPerson } from './person-words'
import { singularsOf } from './plurals'
import type { ProperName } from './wordnet/proper-names'
import { lexnameOf } from './wordnet/lexnames'
import { wordSet } from '../shared/text'

const CITIES = wordSet('city capital metropolis town')
const PLACES = wordSet(
  'village hamlet municipality suburb port island archipelago region district county province state territory colony river ' +
    'stream lake sea bay gulf strait canal waterfall mountain hill peak volcano valley canyon plateau desert forest peninsula ' +
    'cape reef beach park garden zoo building mansion palace castle fort fortress church cathedral abbey monastery temple mosque ' +
    'synagogue chapel shrine museum gallery stadium arena bridge tower lighthouse dam tunnel station airport road street avenue ' +
    'square monument memorial cemetery neighbourhood neighborhood borough parish settlement commune oblast canton planet moon ' +
    'star galaxy constellation continent',
)
const BODIES = wordSet(
  'company firm corporation manufacturer publisher retailer airline bank organization organisation agency charity foundation ' +
    'association federation committee council party band orchestra choir team club newspaper broadcaster university college school ' +
    'institute startup conglomerate label studio union brewery carmaker automaker ministry department regulator',
)
const EVENTS = wordSet(
  'war battle festival conference tournament competition championship election earthquake hurricane storm revolution rebellion massacre siege exhibition ceremony',
)
const WORKS = wordSet(
  'book novel novella poem play opera symphony song album film movie documentary sitcom musical ballet painting sculpture fresco manuscript single essay memoir',
)

/** Nouns (in small letters) for whoever does a trade that are more often said of firms than of people. */
export const FIRM_AGENTS =
  /^(?:brewer|distiller|insurer|reinsurer|lender|supplier|exporter|importer|operator|distributor|shipbuilder|housebuilder|bookmaker|(?:drug|chip|plane|toy|steel|phone|truck|computer|aircraft|software|tyre)maker)$/

/** What kind of name a thing has that a text calls by this noun: a "river" is a place, a "novelist" a person. */
export function kindOfNoun(noun: string): ProperName | null {
  for (const form of singularsOf(noun.toLowerCase())) {
    if (CITIES.has(form)) return { kind: 'city', noun: form }
    if (form === 'country' || form === 'nation') return { kind: 'country', noun: form }
    if (PLACES.has(form)) return { kind: 'place', noun: form }
    if (BODIES.has(form)) return { kind: 'organisation', noun: form }
    if (EVENTS.has(form)) return { kind: 'event', noun: form }
    if (WORKS.has(form)) return { kind: 'work', noun: form }
    if (meansPerson(form)) return { kind: 'person', noun: null }
    if (lexnameOf(form) === 'animal') return { kind: 'other', noun: form }
  }
  return null
}
