import type { PhraseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { spanOf } from '../../facts/statement'
import type { Clause } from '../../language/clauses'
import { BE, DO, HAVE, MODALS } from '../../language/closed-classes'
import { finiteVerb, thirdPerson } from '../../language/inflection'
import type { TokenRange } from '../../language/mentions'
import { isDate, isName } from '../../language/mentions'
import type { Oblique } from '../../language/noun-phrases'
import type { Token } from '../../language/token'
import { isTimeUnit } from '../../language/units'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { isVerbBase } from '../../language/wordnet/verbs'
import { isSeat, isTied } from '../general-truth'
import type { Asked } from './asked'
import { askedWithout, inside } from './asked'
import type { Parts } from './parts'
import { asQuestion, frontOf, isPlainBe, isPluralSubject, lower, words } from './parts'
import { classOf, isBodyOfMembers } from './phrase-class'
import { isPaperThatSays, isSpeakingBody } from './speaking-subjects'

/** "What did …?", "Who …?", "Where …?": a noun phrase is asked for by what it does in its clause; causes are asked for in why.ts. */
export function askForPhrase(parts: Parts, slot: PhraseSlot): Asked | null {
  const { tokens } = parts.statement.sentence
  const said = tokens.slice(slot.phrase.first, slot.phrase.last)
  if (
    said.some(
      ({ pos, text }) => (/^(?:NUM|PRON|PUNCT)$/.test(pos) && text !== '-') || /^\p{Sc}?\d/u.test(text),
    )
  )
    return null
  if (keyOfPhrase(parts, slot).split(' ').length > MOST_WORDS) return null
  const asked = askInRole(parts, slot)
  if (asked === null || classOf(parts, slot) === 'person') return asked
  const length = asked.stem.split(' ').length
  const fewest = isTied(parts.statement, slot) ? FEWEST_WHERE_TIED : FEWEST_WORDS
  return length >= fewest && length <= MOST_STEM_WORDS ? asked : null
}

/**
 * Words of a question for a thing: with fewer it has many answers, with more nobody holds in mind what is asked.
 * Of 149 rated ones, 45 % between these were signed and 22 % of the others.
 */
const FEWEST_WORDS = 9
/** Words of "Where is bile stored?". */
const FEWEST_WHERE_TIED = 4
const MOST_STEM_WORDS = 17

function askInRole(parts: Parts, slot: PhraseSlot): Asked | null {
  switch (slot.role) {
    case 'subject':
      return askSubject(parts, slot)
    case 'object':
      return askObject(parts, slot)
    case 'complement':
      return askComplement(parts, slot)
    case 'oblique':
      return askOblique(parts, slot)
    case 'modifier':
      return null
  }
}

/** "Electricity remains …" -> "What remains …?"; a plural only where the verb does not show it. */
function askSubject(parts: Parts, slot: PhraseSlot): Asked | null {
  const { statement, clause, rest } = parts
  if (clause.subject.first !== slot.phrase.core.first || clause.subject.last > slot.phrase.last) return null
  const finite = statement.sentence.tokens[clause.verb.finite]?.lower ?? ''
  if (DO.has(finite) && clause.verb.main !== clause.verb.finite) return null
  if (BE.has(finite) && statement.sentence.tokens[rest.first]?.lower === 'to') return null
  if (isPlainBe(parts) && opensWithName(parts)) return null
  if (clause.kind === 'adverbial' || clause.verb.modal || saysLittle(parts)) return null
  const verb =
    slot.phrase.plural && !isManySaidOf(clause)
      ? forOne(statement.sentence.tokens, clause.verb.finite)
      : finite
  const acts = isTeam(parts, slot)
  if (
    verb === null ||
    (!slot.phrase.plural && !acts && isOfMany(statement.sentence.tokens[clause.verb.finite]))
  )
    return null
  const isWho = acts || classOf(parts, slot) === 'person' || isSpeakingBody(parts, slot)
  const ask = isWho ? 'who' : 'what'
  if (!isWho && isMinded(parts)) return null
  if (!isWho && isPaperThatSays(parts, classOf(parts, slot))) return null
  if (pointsBack(parts, slot) || (ask === 'what' && (isSaid(parts, slot) || isByname(parts, slot))))
    return null
  const adverbs = words(statement, { first: clause.verb.first, last: clause.verb.finite })
  const said = words(statement, { first: clause.verb.finite + 1, last: rest.last })
  return {
    stem: asQuestion(statement, `${frontOf(parts, [])}${ask} ${adverbs} ${verb} ${said}`),
    key: keyOfPhrase(parts, slot),
  }
}

/** "Harbour research is looking at salt": whatever hopes or looks at something is somebody, whom no "what" asks for. */
const isMinded = ({ statement, clause }: Parts): boolean =>
  /^(?:looking|hoping|hopes?|hoped|planning|trying|wants?|wanted|intends?|believes?|thinks?|considering)$/.test(
    statement.sentence.tokens[clause.verb.main]?.lower ?? '',
  )

/** "Elm were eight points behind", "Elm have won": a verb for many behind one name tells of a team. */
const isTeam = ({ statement, clause }: Parts, { phrase }: PhraseSlot): boolean =>
  statement.sentence.tokens[phrase.head]?.pos === 'PROPN' &&
  !phrase.plural &&
  /^(?:are|were|have)$/.test(statement.sentence.tokens[clause.verb.finite]?.lower ?? '')

/** Verbs that many subjects share ("includes bread"), and what is said of something by its own word ("is a tax by which"). */
const SHARED =
  /^(?:include|comprise|represent|cover|occur|take|play|come|state|own|contain|consist|constitute|become|remain)$/

function saysLittle({ statement, clause, rest }: Parts): boolean {
  const { tokens, syntax } = statement.sentence
  const { finite, main, first } = clause.verb
  const lemma = (syntax?.lemmas[main] ?? tokens[main]?.lower ?? '').toLowerCase()
  if (!clause.verb.passive && SHARED.test(lemma)) return true
  if (tokens.slice(first, finite).some(({ lower }) => /^(?:still|consequently|therefore|thus)$/.test(lower)))
    return true
  const owns = main === finite && HAVE.has(tokens[main]?.lower ?? '')
  const behind = tokens.slice(rest.first, rest.last)
  return owns || behind.some(({ lower }, at) => lower === 'which' && behind[at - 1]?.pos === 'ADP')
}

/** "What is dearer than their rivals?": asked for as one, the subject is spoken of as many. */
const pointsBack = ({ statement: { sentence }, rest }: Parts, { phrase }: PhraseSlot): boolean =>
  phrase.plural &&
  sentence.tokens
    .slice(rest.first, rest.last)
    .some(({ lower }) => /^(?:they|them|their|themselves)$/.test(lower))

/** "A rumour spread that …": whoever asks what spread asks for the word alone, for what it says stands in the question. */
const isSaid = (parts: Parts, slot: PhraseSlot): boolean =>
  classOf(parts, slot) === 'communication' &&
  parts.statement.sentence.tokens[parts.clause.verb.last]?.lower === 'that'

/** "Cash mules", "loan sharks": beasts of no beast's business are people. */
const isByname = (parts: Parts, slot: PhraseSlot): boolean =>
  classOf(parts, slot) === 'animal' &&
  /^(?:possession|communication|cognition|act|process)$/.test(
    lexnameOf(parts.statement.sentence.tokens[slot.phrase.head - 1]?.lower ?? '') ?? '',
  )

/** "The towns served are Elm, Oak and Ash": asked for, the list of names would seem to be what is to be explained. */
const opensWithName = ({ statement, rest }: Parts): boolean =>
  statement.sentence.mentions.some((mention) => isName(mention) && mention.first === rest.first)

/** Words of the longest answer: with what hangs on its noun ("differences in limb orientation"), without its article. */
const MOST_WORDS = 5

const keyOfPhrase = ({ statement }: Parts, { first, phrase }: PhraseSlot): string =>
  lower(statement, { first, last: phrase.last })

/** "The staff claim": a verb for many behind a noun for one. */
const isOfMany = (verb: Token | undefined): boolean =>
  verb !== undefined && !MODALS.has(verb.lower) && finiteVerb(verb, true)?.tense === 'present-plural'

/** "Reserved matters are subjects that …": a plural behind "are" keeps it plural. */
const isManySaidOf = ({ complement, subjectPhrase }: Clause): boolean =>
  complement?.phrase?.plural === true && subjectPhrase?.plural === true

/** The finite verb of a plural subject as "who" and "what" take it: "face" -> "faces"; null where it is not sure. */
function forOne(tokens: readonly Token[], finite: number): string | null {
  const token = tokens[finite]
  if (!token) return null
  const irregular = { are: 'is', were: 'was', have: 'has', do: 'does' }[token.lower]
  if (irregular !== undefined) return irregular
  if (MODALS.has(token.lower)) return token.lower
  const verb = finiteVerb(token, true)
  if (verb?.tense === 'past') return token.lower
  return verb?.tense === 'present-plural' ? thirdPerson(verb.base) : null
}

/** Verbs that say little themselves: with a bare noun behind them they make one idea ("take part"). */
const LIGHT =
  /^(?:take|took|takes|taken|make|made|makes|have|has|had|play|played|plays|give|gave|gives|do|did|does|pay|paid|pays|get|got|gets|include|includes|included|contain|contains|involve|involves|feature|features)$/

function askObject(parts: Parts, slot: PhraseSlot): Asked | null {
  const { statement, clause, rest } = parts
  if (!inside(slot.phrase, rest) || clause.objects.length > 1) return null
  const between = statement.sentence.tokens.slice(rest.first, slot.phrase.first)
  if (between.some(({ lower, pos }) => lower === 'to' || pos === 'VERB')) return null
  if (LIGHT.test(statement.sentence.tokens[clause.verb.main]?.lower ?? '')) return null
  if (goesOn(parts, slot)) return null
  const isWhom = classOf(parts, slot) === 'person' && !isBodyOfMembers(parts, slot, null)
  const lead = isWhom ? 'whom' : 'what'
  return askedWithout(parts, [spanOf(statement, slot.phrase)], { lead, key: keyOfPhrase(parts, slot) })
}

/** What may follow an object that is whole: a time, a place, somebody, the end. */
const BEHIND_OBJECT = /^(?:in|at|by|from|during|after|before|until|since|near|under|upon|through|throughout)$/

/** "surface stays | of over 3 days", "pogo oscillation, | a problem": the object goes on behind its noun. */
function goesOn({ statement, rest }: Parts, { phrase }: PhraseSlot): boolean {
  const next = statement.sentence.tokens[phrase.last]
  const ends = next === undefined || phrase.last >= rest.last
  return (
    !ends &&
    !BEHIND_OBJECT.test(next.lower) &&
    (!/^(?:ADV|NUM)$/.test(next.pos) || next.lower === 'so') &&
    !isBeforeDate(statement, phrase.last)
  )
}

const isBeforeDate = ({ sentence }: Statement, at: number): boolean =>
  sentence.mentions.some((mention) => isDate(mention) && mention.first === at)

/** "The school is a boarding school" -> "What is the school?": only where the answer says all. */
function askComplement(parts: Parts, slot: PhraseSlot): Asked | null {
  const { statement, clause, rest } = parts
  const copula = BE.has(statement.sentence.tokens[clause.verb.main]?.lower ?? '')
  if (!copula || !inside(slot.phrase, rest) || slot.phrase.last < rest.last) return null
  if (isPluralSubject(parts) !== slot.phrase.plural || slot.text.split(' ').length < 2) return null
  return askedWithout(parts, [spanOf(statement, slot.phrase)], {
    lead: 'what',
    key: keyOfPhrase(parts, slot),
  })
}

function askOblique(parts: Parts, slot: PhraseSlot): Asked | null {
  const { statement, clause, rest } = parts
  const oblique = clause.obliques.find((other) => other.phrase === slot.phrase || holds(other, slot))
  if (!oblique?.preposition || !inside(oblique, rest)) return null
  if (oblique.kind === 'time' || said(parts, slot).some((word) => isTimeUnit(word))) return null
  if (oblique.kind === 'cause' || isPerhapsVerb(parts, oblique, slot)) return null
  const place = oblique.kind === 'place' && /^(?:in|at|on|near|under|inside)$/.test(oblique.preposition)
  const more = statement.sentence.tokens.slice(oblique.last, rest.last).some(({ text }) => text === ';')
  if (place && more) return null
  if (isTied(statement, slot) && !isSeat(statement, slot)) return stranded(parts, oblique, slot)
  if (isSeat(statement, slot) || (place && /^(?:location|artifact|object)$/.test(classOf(parts, slot) ?? '')))
    return askedWithout(parts, [spanOf(statement, oblique)], { lead: 'where', key: keyOfPhrase(parts, slot) })
  return stranded(parts, oblique, slot)
}

/** "vowed to campaign for peace": a bare word behind "to" that may be a verb is no thing. */
const isPerhapsVerb = ({ statement }: Parts, { preposition }: Oblique, { phrase }: PhraseSlot): boolean =>
  preposition === 'to' &&
  phrase.core.first === phrase.head &&
  isVerbBase(statement.sentence.tokens[phrase.head]?.lower ?? '')

/** "for thousands of years" tells how long, not what for. */
const said = ({ statement }: Parts, { phrase }: PhraseSlot): string[] =>
  statement.sentence.tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower)

const holds = (oblique: Oblique, slot: PhraseSlot): boolean => inside(slot.phrase, oblique)

const STRANDS = /^(?:by|of|with|into|for|to|on|about|against)$/

/** "What is it needed for | by the crew?": two prepositions in a row are read as one. */
const PILES = /^(?:by|with|for|from|as|against|about)$/

/** "was destroyed by a fire" -> "What was … destroyed by?": right behind the verb, or at the end. */
function stranded(parts: Parts, oblique: Oblique, slot: PhraseSlot): Asked | null {
  const { preposition } = oblique
  const closes = oblique.last >= parts.rest.last && /^(?:by|of|with|into)$/.test(preposition ?? '')
  const tied =
    (oblique.first === parts.rest.first && preposition !== 'by') || closes || isTied(parts.statement, slot)
  if (parts.statement.sentence.syntax?.xpos[oblique.last] === 'TO') return null
  if (PILES.test(parts.statement.sentence.tokens[oblique.last]?.lower ?? '')) return null
  if (hasComma(parts, oblique) || parts.clause.verb.negated || isBehindPhrase(parts, oblique)) return null
  const strands = preposition !== null && (STRANDS.test(preposition) || isTied(parts.statement, slot))
  if (!strands || !tied) return null
  const isWho = classOf(parts, slot) === 'person' && !isBodyOfMembers(parts, slot, preposition)
  const lead = isWho ? 'who' : 'what'
  return askedWithout(parts, [spanOf(parts.statement, slot.phrase)], { lead, key: keyOfPhrase(parts, slot) })
}

/** "left after a quarrel | with the crew": what stands behind another phrase may belong to that one. */
const isBehindPhrase = ({ statement, rest }: Parts, { first }: TokenRange): boolean => {
  const between = statement.sentence.tokens.slice(rest.first, first)
  return between.at(-1)?.pos === 'NOUN' && between.some(({ pos }) => pos === 'ADP')
}

/** "is growing, especially with": a preposition cannot be left behind a comma. */
const hasComma = ({ statement, rest }: Parts, { first, last }: TokenRange): boolean =>
  statement.sentence.tokens.slice(Math.min(rest.first, first), last + 1).some(({ text }) => text === ',')
