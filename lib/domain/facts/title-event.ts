import { lexnameOf } from '../language/wordnet/lexnames'

/** The one event that an article is about, as its title names it. */
export interface TitleEvent {
  /** As a sentence names it: "the Great Elm Flood". */
  readonly name: string
  /** Its head in small letters: "flood". */
  readonly noun: string
}

const HAPPENINGS = (
  'flood fire earthquake eruption hurricane cyclone typhoon tornado tsunami storm blizzard landslide avalanche famine ' +
  'drought plague pandemic epidemic outbreak massacre explosion bombing collision crash collapse disaster accident riots ' +
  'revolt rebellion uprising mutiny revolution siege battle raid war strike robbery heist'
)
  .split(' ')
  .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
  .join('|')

/** "Great Fire of London", "1906 Elm earthquake". */
const NAMED = new RegExp(
  String.raw`^(?:The )?((?!The )(?:(?:\p{Lu}[\p{L}’'.-]*|\d{4}|and) )+(${HAPPENINGS})(?: (?:of|in|at|on|off|near) (?:the )?[\p{Lu}\d][^,:;–—]*)?)$`,
  'u',
)
const NAMED_AFTER = /^(?:The )?((Battle|Siege|Massacre|Plague) of (?:the )?\p{Lu}[^,:;–—]*)$/u

/** "The Great Elm Flood", "1906 Elm earthquake", "Battle of Elm"; null for a title that names no event ("Ferry disaster"). */
export function titleEvent(title: string): TitleEvent | null {
  const [, name, noun] = NAMED_AFTER.exec(title) ?? NAMED.exec(title) ?? []
  if (name === undefined || noun === undefined) return null
  const [first = ''] = name.split(' ')
  const isName = /^\p{Lu}/u.test(noun) || /^\d/.test(first) || lexnameOf(first.toLowerCase()) === null
  return isName ? { name: `the ${name}`, noun: noun.toLowerCase() } : null
}

/** What each kind of event is also called. */
const CALLED: readonly (readonly [kinds: RegExp, nouns: RegExp])[] = [
  [
    /^(?:flood|fire|earthquake|eruption|hurricane|cyclone|typhoon|tornado|tsunami|landslide|avalanche|famine|explosion|collision|crash|collapse|accident)$/,
    /^(?:disaster|catastrophe|tragedy)$/,
  ],
  [/^(?:collision|crash|explosion|collapse)$/, /^accident$/],
  [/^earthquake$/, /^quake$/],
  [/^(?:explosion|bombing)$/, /^blast$/],
  [/^(?:hurricane|cyclone|typhoon|blizzard)$/, /^storm$/],
  [/^(?:plague|pandemic)$/, /^(?:epidemic|outbreak)$/],
  [/^(?:revolt|rebellion|uprising|mutiny|revolution)$/, /^(?:revolt|rebellion|uprising)$/],
  [/^war$/, /^conflict$/],
]

/** True for a noun that means the event, with "the" in front and nothing behind: its own, or one for its kind. */
export const callsEvent = ({ noun }: TitleEvent, said: string): boolean =>
  said === noun || CALLED.some(([kinds, nouns]) => kinds.test(noun) && nouns.test(said))
