import { isFirstName } from './gazetteer/first-names'
import { knownName } from './gazetteer/lookup'
import type { Token } from './token'
import { lexnameOf } from './wordnet/lexnames'
import { isFamousSurname } from './wordnet/proper-names'

const SMALL =
  /^(?:out|up|down|gone|lost|found|born|made|seven|two|three|four|five|six|eight|nine|ten|one|last|first|second|best|great|good|little|big|long|high|new|old|young|black|white|red|blue|green|golden|silver|wild|dark|free|dead|living|all|no|not|my|our|your)$/

/** True for a word that also has a meaning without its capital ("Elevator"), and is no known name. */
export const isOrdinary = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  !isFirstName(token.text) &&
  knownName(token.text) === null &&
  (SMALL.test(token.lower) || (lexnameOf(token.lower) !== null && !isFamousSurname(token.text)))

/** Adjectives that open the names of bodies, acts and books, and which no ending tells. */
const SHORT_ADJECTIVE =
  /^(?:Further|Higher|Open|Old|New|Fine|Free|Modern|Digital|Applied|Collected|Selected)$/

/** True for an adjective with a capital that is no known name: "Coastal", "Further". */
export const isCapitalAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (SHORT_ADJECTIVE.test(token.text) || /^\p{Lu}\p{Ll}{2,}(?:al|ic|ive|ous|ary|ern|ish)$/u.test(token.text)) &&
  !isFirstName(token.text) &&
  knownName(token.text) === null
