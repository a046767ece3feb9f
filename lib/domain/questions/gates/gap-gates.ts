import { isCause, isPhrase } from '../../facts/slot'
import type { PhraseSlot, Slot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { NameMention } from '../../language/mentions'
import { kindOfNoun } from '../../language/noun-kinds'
import { meansPerson } from '../../language/person-words'
import { isFinite } from '../../language/phrases'
import { singularsOf } from '../../language/plurals'
import type { Token } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { GAP, NAME_ONE } from '../kinds'
import type { Gate } from './gate'
import { contentBeside } from './shown'
import { isInSetPhrase, isTelling, tearsName } from './telling-phrase'
import { tearsClause } from './verb-in-gap'

const OTHER_WORDS = 'Other words would fit this gap.'

/**
 * A gap for a common noun phrase stays where the phrase says which thing is meant, so that a reader of the article knows
 * it: not one word of a longer turn or name, and not a noun that any other could stand for.
 */
export const phraseGap: Gate = {
  name: 'phrase-gap',
  mild: OTHER_WORDS,
  check: ({ source: { slot, statement }, stem }) => {
    if (!isPhrase(slot) || !stem.includes(GAP)) return null
    if (isInSetPhrase(statement, slot) || tearsName(statement, slot) || tearsClause(statement, slot))
      return 'The gap tears what belongs together.'
    if (isRenaming(statement, slot)) return 'It calls somebody known by another name.'
    return isTelling(statement, slot) || isTerm(slot, statement.text) ? null : OTHER_WORDS
  },
}

/** "The Danish baker | sold", "the rescue team | found", "in | the Danish camp": who or what is told of already, by what they are, where no name in it says who. */
const isRenaming = ({ sentence }: Statement, { first, last, phrase, role }: PhraseSlot): boolean => {
  const head = sentence.tokens[phrase.head]?.lower ?? ''
  if (phrase.definiteness !== 'definite' || phrase.plural) return false
  const names = sentence.mentions
    .filter(isName)
    .filter((name) => name.kind !== 'nationality' && name.first >= first && name.last <= last)
  const isSomebody = meansPerson(head) || kindOfNoun(head)?.kind === 'organisation' || WATCHERS.test(head)
  const isOfLand = last - first === 2 && /^\p{Lu}/u.test(sentence.tokens[first]?.text ?? '')
  if (isOfLand && PLACES.test(head)) return names.length === 0
  return role === 'subject' && ((isSomebody && names.length === 0) || (isOfLand && isFirm(names, head)))
}

/** "the Cuban | camp": a place that has a name of its own. */
const PLACES = /^(?:camp|base|capital|prison|resort|stadium|venue)$/

/** "the UK | operator": a firm, told of by its country. */
const isFirm = (names: readonly NameMention[], head: string): boolean =>
  names.every(({ kind }) => kind === 'country') &&
  /^(?:airline|bank|brewer|broadcaster|carrier|company|firm|giant|lender|maker|manufacturer|operator|retailer)$/.test(
    head,
  )

/** Who is called so acts for a body. */
const WATCHERS = /^(?:watchdog|giant|team|side|outfit|duo|trio|pair|newcomer)$/

/** How often an article says a technical term that a reader knows by name afterwards. */
const A_TERM = 2

/** A noun with what specifies it, said more than once in these very words. */
const isTerm = ({ text }: PhraseSlot, article: string): boolean =>
  / /.test(text) && !/['’]s? | of | in | on | for /.test(text) && timesSaid(text, article) >= A_TERM

/** How often a text holds a phrase, its last word in the singular or the plural. */
export function timesSaid(phrase: string, text: string): number {
  const forms = singularsOf(phrase.toLowerCase()).map((form) => form.replaceAll(/[^\p{L}\p{N}\s-]/gu, '.'))
  return text.match(new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?:e?s)?(?!\\p{L})`, 'giu'))?.length ?? 0
}

/** Verbs that hold of many subjects at once: what leads to something is seldom the only thing that does. */
const HOLDS_OF_MANY =
  /^(?:affect|allow|cause|comprise|continue|contribute|drive|enable|encourage|follow|guarantee|have|help|improve|include|influence|intersect|involve|lead|need|occur|produce|provide|reflect|remain|represent|require|result|tend)$/

/** "What leads to growth?", "What requires patience?": more than one thing does, by the article or by common knowledge, unless much more is told of it. */
export const generalPredicate: Gate = {
  name: 'general-predicate',
  check: ({ source: { slot, statement } }) => {
    if (!isPhrase(slot) || slot.role !== 'subject' || !statement.clause) return null
    const { passive, main } = statement.clause.verb
    const verb = statement.sentence.tokens[main]
    const isSpecific = slot.text.includes(' ') && contentBeside(statement, slot) > MUCH
    return verb && !passive && !isSpecific && HOLDS_OF_MANY.test(verb.lemma.toLowerCase())
      ? `Many things “${verb.lower}” the same.`
      : null
  },
}

/** Content words with which a clause tells enough to be true of one thing only. */
const MUCH = 5

/** "the Act", "the Centre", "Earth": a capital does not make a word a name that could be asked for. */
export const ordinaryName: Gate = {
  name: 'ordinary-name',
  check: ({ source: { slot, statement, detail } }) => {
    if (detail || !isName(slot) || slot.text.includes(' ')) return null
    if (EVERYBODYS.test(slot.text)) return 'Everybody would fill this in.'
    const opening = statement.sentence.tokens[slot.first - 1]
    return isOrdinaryCapital(slot, opening) ? 'The answer is an ordinary word with a capital.' : null
  },
}

/** "There" behind a dash looks like a name. */
const EVERYBODYS = /^(?:Earth|Moon|Sun|God|There)$/

const isOrdinaryCapital = ({ kind, text }: NameMention, opening: Token | undefined): boolean =>
  /^(?:other|organisation|place|term|work)$/.test(kind) &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  (opening === undefined || opening.lower === 'the' || opening.pos === 'NUM') &&
  isWordFor(kind, lexnameOf(text.toLowerCase()))

/** "the Commission" is an ordinary organisation, "the Pentagon" (a shape) and "Apple" (a plant) are not. */
const isWordFor = (kind: string, lexname: string | null): boolean =>
  lexname !== null && (kind !== 'organisation' || /^(?:group|act|communication|person|state)$/.test(lexname))

/** Words behind which one of several things is named. */
const NAMES_AN_EXAMPLE =
  /\b(?:for example|for instance|e\.g\.|especially|particularly),?(?: (?:in|at|of|by|from|the|to|with))*$/i

/** "for example, in Oslo", "especially in Oslo": what is named as an example is not the only right answer. */
export const exampleOnly: Gate = {
  name: 'example-only',
  check: ({ source: { slot, statement, detail }, form }) => {
    if (detail || form === 'true-false' || isQuantity(slot) || isDate(slot)) return null
    const before = statement.text.slice(statement.sentence.start, slot.start).trimEnd()
    return NAMES_AN_EXAMPLE.test(before) ? 'It is named as an example: others are right as well.' : null
  },
}

/** Words of an answer that one has to type; the small ones inside names do not count. */
const MOST_WORDS = 5

/** What has to be typed is short. */
export const tooLongToType: Gate = {
  name: 'too-long-to-type',
  check: (candidate) => {
    if (candidate.form !== 'cloze' && candidate.form !== 'short-answer') return null
    if (candidate.stem.endsWith(NAME_ONE)) return null
    if (isCause(candidate.source.slot)) return null
    const words = candidate.key
      .split(/\s+/)
      .filter((word) => !/^(?:of|the|and|for|in|de|a|an|&)$/i.test(word))
    return words.length > MOST_WORDS ? 'The answer is too long to be typed.' : null
  },
}

const GLUED = new RegExp(
  String.raw`\b(?:anti|pro|non|pre|ex|multi|semi|inter|pan|neo|ultra|mid|e) ${GAP}|[\p{L}\p{N}°._/–-]${GAP}|${GAP}[\p{L}\p{N}°/–-]|${GAP}\.\p{L}`,
  'u',
)
const POSSESSIVE = new RegExp(`${GAP}['’]s`)

/** "Tsar _____ the Great", "Guardians: The _____": half of a name stays beside the gap. */
const TORN_NAME = new RegExp(
  String.raw`${GAP} the \p{Lu}\p{Ll}|[^.?!]\s(?:The|A) ${GAP}|\p{Ll}\s(?:On|In|At|From|Under|Over|Into|Behind|Beyond|Across|Through|Against|Around|Before|After|Between|Inside|Without|Of|To)(?: the| an?)? ${GAP}`,
  'u',
)

/** "was a _____ candidate": nothing shows that a number or a date is wanted. */
const DESCRIBING = new RegExp(String.raw`\b(?:is|was|are|were|been|as) an? ${GAP} \p{Ll}`, 'u')

/** "last _____": may want a day, a month or a year. */
const COUNTED = new RegExp(String.raw`\b(?:last|next|this) ${GAP}`, 'iu')

/** "Velmar | 2005 is in the shops": a year right behind a name, in front of the verb, belongs to the name. */
const isYearOfName = (slot: Slot, { sentence: { tokens } }: Statement): boolean =>
  isDate(slot) &&
  slot.grain === 'year' &&
  slot.last - slot.first === 1 &&
  isFinite(tokens, slot.last) &&
  tokens[slot.first - 1]?.pos === 'PROPN'

/** "mid-_____", "24°_____": a gap that is glued to what is left of its word. */
export const gluedGap: Gate = {
  name: 'glued-gap',
  check: ({ stem, source: { slot, statement } }) =>
    GLUED.test(stem) ||
    (isDate(slot) && COUNTED.test(stem)) ||
    TORN_NAME.test(stem) ||
    isYearOfName(slot, statement) ||
    ((isQuantity(slot) || isDate(slot)) && (POSSESSIVE.test(stem) || DESCRIBING.test(stem)))
      ? 'The gap is part of a word.'
      : null,
}
