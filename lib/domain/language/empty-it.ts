import type { Token } from './token'

/** Verbs whose "it" is the weather, the time or nothing at all. */
const ALWAYS =
  /^(?:took|takes|take|seems|appears|seemed|appeared|rained|rains|snows|snowed|turned|turns|follows|followed|happened|happens|costs?)$/

/** What is thought, said or decided: "it was hoped that", "it was decided to". */
const THOUGHT =
  /^(?:said|thought|believed|hoped|decided|agreed|known|argued|estimated|reported|suggested|feared|rumou?red|assumed|expected|found|shown|noted|planned|possible|important|necessary|likely)$/

/** How one gets somewhere: "it is a short walk from the harbour to see …". */
const WAY = /^(?:trip|walk|drive|ride|hike|climb|journey|flight|stroll|swim|sail|run|way)$/

/** "(It is) no wonder we are late": words behind a form of "be" that tell how a fact strikes one. */
export const isNoWonder = ([no, wonder]: readonly Token[]): boolean =>
  /^(?:no|little|small)$/.test(no?.lower ?? '') &&
  /^(?:wonder|surprise|secret|coincidence|accident|mystery|shame|pity)$/.test(wonder?.lower ?? '')

/**
 * "It is clear that", "It took a year to", "It was Kim who": an "it" at token `at` that stands for nothing named before.
 * "It was built to …", "it is a fort that …" do stand for something.
 */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 12)
  const verb = rest.findIndex(
    ({ lower, pos }) =>
      pos !== 'ADV' && !/^(?:may|might|would|could|can|will|should|must|has|have|had|not)$/.test(lower),
  )
  const word = rest[verb]?.lower ?? ''
  if (ALWAYS.test(word) || isWeather(tokens, at)) return true
  if (!/^(?:is|was|be|been)$/.test(word)) return false
  const said = rest.slice(verb + 1)
  if (isNoWonder(said)) return true
  const joint = said.findIndex(({ lower }) =>
    /^(?:that|to|who|whom|whether|if|when|because|for)$/.test(lower),
  )
  const between = said.slice(0, Math.max(0, joint))
  const join = said[joint]?.lower ?? ''
  if (joint < 0)
    return (
      /^(?:believed|thought|said|hoped|feared|reported|claimed)$/.test(said[0]?.lower ?? '') &&
      isNominative(said[1])
    )
  if (/^(?:who|whom|whether)$/.test(join)) return true
  if (between.some(({ lower }) => THOUGHT.test(lower))) return true
  if (between.length === 0) return join !== 'to'
  const last = between.at(-1)
  if (/^(?:when|because|if|for)$/.test(join))
    return between.every(({ pos }) => pos === 'ADV' || pos === 'ADJ')
  if (join === 'that') return last?.pos !== 'NOUN' || !/^(?:an?|one)$/.test(between[0]?.lower ?? '')
  const head = between[Math.max(0, between.findIndex(({ pos }) => pos === 'ADP') - 1)]
  if (/^an?$/.test(between[0]?.lower ?? '') && WAY.test(head?.lower ?? '')) return true
  return (
    between.every(({ pos }) => /^(?:ADJ|ADV|DET)$/.test(pos)) ||
    /^(?:pleasure|duty|mistake|job|task|time|idea|tradition|custom)$/.test(last?.lower ?? '')
  )
}

/** "It became dark", "it is getting cold", "it was late": an "it" at token `at` that is the weather or the hour. */
export function isWeather(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at + 1, at + 6)
  const adjective = said.findIndex(({ pos }) => pos === 'ADJ')
  return (
    adjective > 0 &&
    said.slice(0, adjective).every(({ lower }) => GETS.test(lower)) &&
    OF_WEATHER.test(said[adjective]?.lower ?? '')
  )
}

const GETS =
  /^(?:is|was|gets?|got|getting|becomes?|became|grows?|grew|becoming|growing|too|very|so|still|already|quite)$/
const OF_WEATHER =
  /^(?:dark|darker|light|lighter|late|later|early|cold|colder|cool|cooler|warm|warmer|hot|hotter|foggy|windy|rainy|stormy|sunny|misty|humid|icy)$/

/** "It was believed they would win": what is believed opens with its subject. */
const isNominative = (token: Token | undefined): boolean =>
  /^(?:they|he|she|we|I|the|this|these|its|his|her|their)$/i.test(token?.lower ?? '')
