import { isFirstName } from './gazetteer/first-names'
import { EVENT_WORDS, NAME_PARTICLES, ORGANISATION_WORDS, PLACE_WORDS } from './gazetteer/name-words'
import type { NameKind } from './mentions'
import type { Token } from './token'
import type { ProperName } from './wordnet/proper-names'

/** Heads that make a name one of something that is neither a place nor a body nor something that happens. */
const THINGS =
  /^(?:Treaty|Agreement|Accords?|Pact|Act|Amendment|Constitution|Declaration|Protocol|Programme|Program|Prize|Awards?|Medal|Trophy|Cup|Oscar|Grammy|Emmy|Scholarship|Fellowship|Law|Laws|Bill|Code|Charter|Theory|Theorem|Effect|Syndrome|Disease|Theatre|Theater|Age|Era|Period|Dynasty|Renaissance|Enlightenment|Project|System|Systems|Format|Language|Trail|Pass|Card|Statue|Trophy|Code|Database|Corpus|Scale|Test|Index|Model|Principle|Method|Day|Month|Week|Station|Sign|Class|Studies)$/

/** Heads under which people and buildings stand alike, so that neither is sure: "Art Center". */
const BUILT =
  /(?:Convention|Community|Visitors?|Arts?|Science|Shopping|Medical|Conference|Performing|Information|Sports?|Civic|Trade|Cultural|Town|City) (?:Center|Centre)$/
const BODIES =
  /^(?:House of (?:Representatives|Commons|Lords)|White House|.*(?:National|British|University|State|Royal|Public) Library(?: of|$)|Church of (?!Our|the Holy|St|Saint|San)|.*(?:School|Police) District|.*Supreme Court|.*(?:Catholic|Orthodox|Lutheran|Anglican|Methodist|Baptist|Presbyterian|Episcopal|Reformed|Coptic) Church|County of \p{Lu})/u

/** Words for places that are common surnames: "Marc Lamont Hill". */
export const SURNAMES =
  /^(?:Hill|Lake|Field|Fields|Forest|Wall|Mill|Lane|Street|Gate|Banks|Marsh|Ford|Hall|Post|Church|Rivers|Park|Parks|Guard|Press|Power|Powers|Day|Law|Bridge|Castle|Temple|Fort|Beach|Valley)$/

const LEADING_PLACE = /^(?:Lake|Mount|Mt\.|Cape|Fort|Port|River|Isle|Point|Gulf|Loch|Camp|Highway|Route)$/

/** Whose name with an "of" inside opens the name of a body: "City of Elm | Council". */
const HAS_BODIES = /^(?:City|Town|County|Borough|State|University|Bank|Isle)$/
const BODY_OF =
  /^(?:Council|Orchestra|Hospital|Museum|Library|Police|Choir|Press|School|College|Authority|Corporation|Band)$/

/** The word of a longer name that says what it names: the last one ("Elm Museum", "City of Elm Council"), or the one before "of" ("Museum of Elm"). */
export function headOfName(words: readonly string[]): string {
  const of = words.findIndex((word) => /^(?:of|on)$/.test(word))
  const [before, last] = [words[of - 1] ?? '', words.at(-1) ?? '']
  const isBody = words.length > of + 2 && HAS_BODIES.test(before) && BODY_OF.test(last)
  return of > 0 && !isBody ? before : last
}

/** "Ada van Tower": behind a given name and a small word of family names the last word is one. */
const isFamilyName = (words: readonly Token[]): boolean =>
  words.length === 3 && isFirstName(words[0]?.text ?? '') && NAME_PARTICLES.has(words[1]?.lower ?? '')

/** What the head word of a longer name makes of it: "… University", "Lake …", "Battle of …"; null where it says nothing. */
export function kindByHead(words: readonly Token[]): ProperName | null {
  if (words.length < 2) return null
  if (isFamilyName(words)) return null
  const of = words.findIndex((word) => /^(?:of|on)$/.test(word.lower))
  const head = headOfName(words.map(({ text }) => text))
  const name = head.charAt(0).toUpperCase() + head.slice(1)
  const noun = name.toLowerCase()
  const text = words.map((word) => word.text).join(' ')
  if (BODIES.test(text)) return { kind: 'organisation', noun }
  if (BUILT.test(text)) return { kind: 'place', noun }
  if (SURNAMES.test(name) && of < 0 && words.length <= 3 && isFirstName(words[0]?.text ?? '')) return null
  if (THINGS.test(name) && !/World Cup$/.test(text)) return { kind: 'other', noun }
  const leading = words[0]?.text ?? ''
  if (of < 0 && LEADING_PLACE.test(leading)) return { kind: 'place', noun: leading.toLowerCase() }
  const kind = kindOfHead(name)
  // "Elm Hotel and Tower" is neither of the two alone.
  return kind ? { kind, noun: of < 0 && words.at(-2)?.lower === 'and' ? null : noun } : null
}

function kindOfHead(name: string): NameKind | null {
  if (name === 'Church') return 'place'
  if (ORGANISATION_WORDS.has(name)) return 'organisation'
  if (EVENT_WORDS.has(name)) return 'event'
  return PLACE_WORDS.has(name) ? 'place' : null
}
