import type { PhraseSlot } from '../../facts/slot'
import { isName } from '../../language/mentions'
import { kindOfNoun } from '../../language/noun-kinds'
import { meansPerson } from '../../language/person-words'
import { singularsOf } from '../../language/plurals'
import { hangsBy } from '../../language/tree'
import type { Lexname } from '../../language/wordnet/lexnames'
import { lexnameOf } from '../../language/wordnet/lexnames'
import type { Parts } from './parts'

/** The class of what a phrase tells of: of its head, or of what that counts or is a share of; null where the word lists do not know it. */
export function classOf(parts: Parts, slot: PhraseSlot): Lexname | null {
  const { tokens } = parts.statement.sentence
  const at = countedIn(parts, slot)
  const head = tokens[at]
  if (!head) return null
  if (isNamedPerson(parts, slot) || isHeadOfBody(parts, slot)) return 'person'
  if (head.pos === 'PROPN' && slot.phrase.plural && at === slot.phrase.head) return 'person'
  if (OF_A_HOUSE.test(head.text)) return 'person'
  if (WHAT.test(head.lemma) || (head.lemma === 'player' && PLAYED.test(tokens[at - 1]?.lower ?? '')))
    return null
  const forms = [head.lemma.toLowerCase(), ...singularsOf(head.lower)]
  const isOfPeople = [head.lower, ...forms].some((form) => BODIES.test(form) || ACTS.test(form))
  return isOfPeople || forms.some(meansPerson) ? 'person' : lexnameOf(head.lower)
}

/** Nouns for people that more often name things: stars, machines, causes. */
const WHAT =
  /^(?:dwarf|giant|model|server|carrier|agent|subject|body|parasite|predator|printer|subsidiary|spirit|affiliate)$/i

/** Members of parliaments and others who are called by their letters. */
const OF_A_HOUSE = /^(?:MPs|MSPs|MEPs|AMs|TDs|CEOs|GPs|PMs)$/

/** What a machine plays: "digital music players". */
const PLAYED =
  /^(?:music|media|video|audio|record|cd|dvd|mp3|disc|disk|tape|cassette|ipod|blu-ray|film|movie)$/

/** Bodies of which one is a member; they are asked for as people are. */
const BODIES =
  /^(?:committee|commission|council|parliament|board|court|cabinet|senate|congress|delegation|jury|government|army|militia|team|squad|choir|staff)$/

/** Others who act as one, and are asked for so. */
const ACTS =
  /^(?:authorities|officials|troops|forces|rebels|guerrillas|builders|police|crew|couple|family|lawmakers|astronauts|settlers|gang|mob|crowd|posse|audience|people)$/

/** What makes somebody a member of a body, or ends that. */
const OF_MEMBERS =
  /^(?:elect|appoint|admit|nominate|recruit|promote|belong|resign|step|stand|retire|withdraw|expel|remove|drop|exclude|dismiss|oust|suspend|join|leave|quit|form|found|create|establish|abolish|dissolve|disband)$/

/** "stepped down from the board", "was elected into the council", "a member of the jury": there the body is no "whom". */
export function isBodyOfMembers(parts: Parts, { phrase }: PhraseSlot, preposition: string | null): boolean {
  const { sentence } = parts.statement
  const noun = sentence.tokens[phrase.head]?.lower ?? ''
  const verb = sentence.syntax?.lemmas[parts.clause.verb.main]?.toLowerCase() ?? ''
  return (
    singularsOf(noun).some((form) => BODIES.test(form)) &&
    (/^(?:of|into|on|in)$/.test(preposition ?? '') || OF_MEMBERS.test(verb))
  )
}

/** Words that only say how many, or what share, of what stands behind their "of" is meant. */
const COUNTS =
  /^(?:number|majority|minority|handful|dozen|score|hundred|thousand|million|billion|group|lot|couple|crowd|percentage|percent|per cent|proportion|share|half|(?:[a-z]+-)?(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth))$/

/** The noun that says what is meant: the head, or what stands behind the "of" of a count or a share ("thousands of | people"). */
function countedIn({ statement }: Parts, { phrase, last }: PhraseSlot): number {
  const { tokens, syntax } = statement.sentence
  const { head } = phrase
  const isCount = singularsOf(tokens[head]?.lower ?? '').some((form) => COUNTS.test(form))
  if (!isCount || !syntax || tokens[head + 1]?.lower !== 'of') return head
  const counted = syntax.heads.findIndex(
    (over, at) => over === head && at > head && at < last && hangsBy(syntax, at, ['nmod']),
  )
  return counted < 0 ? head : counted
}

/** "substitute Ada Byron": nothing but words for what somebody is stands before the name that ends the phrase. */
function isNamedPerson({ statement }: Parts, { first, last }: PhraseSlot): boolean {
  const { tokens, mentions } = statement.sentence
  const name = mentions.find((mention) => isName(mention) && mention.last === last)
  return (
    name?.kind === 'person' &&
    name.first > first &&
    tokens.slice(first, name.first).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) &&
    !/^(?:artifact|communication|location|object)$/.test(lexnameOf(tokens[name.first - 1]?.lower ?? '') ?? '')
  )
}

/** "the head of the Transport Ministry": of a body, it is somebody. */
function isHeadOfBody({ statement }: Parts, { phrase, last }: PhraseSlot): boolean {
  const { tokens, mentions } = statement.sentence
  if (!/^(?:heads?|chairs?)$/.test(tokens[phrase.head]?.lower ?? '')) return false
  if (tokens[phrase.head + 1]?.lower !== 'of') return false
  const behind = tokens.slice(phrase.head + 2, last)
  const isNamed = mentions.some((name) => name.kind === 'organisation' && name.last === last)
  return isNamed || behind.some(({ lower }) => kindOfNoun(lower)?.kind === 'organisation')
}
