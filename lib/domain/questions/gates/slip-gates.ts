import type { Statement } from '../../facts/statement'
import { shownMentions, shownWords } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { QuantityMention } from '../../language/mentions'
import { isPluralNoun } from '../../language/inflection'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { childrenBy, hangsBy } from '../../language/tree'
import { opensUnmarked } from '../../language/unmarked-sentences'
import { doubledVerb } from './doubled-verbs'
import { statementGate } from './gate'
import { lostApostrophe } from './lost-apostrophes'

/** "each political parties", "a 30 day visa", "Percent of students rose", "the town had 900 in 1902": a noun and its number. */
export const nounNumber = statementGate('noun-number', (statement) => {
  const found =
    pluralBehindOne(statement) ?? unitBeforeNoun(statement) ?? bareMeasure(statement) ?? ofNothing(statement)
  return found === null ? null : `“${found}” is a slip of the source.`
})

const ONE = /^(?:an?|each|every|another|one)$/

/** "a series meetings", "each old houses": nothing between that counts, and no noun behind that it would belong to. */
function pluralBehindOne(statement: Statement): string | null {
  const { tokens, syntax, mentions } = statement.sentence
  if (!syntax) return null
  for (const [word, at] of shownWords(statement)) {
    const noun = syntax.heads[at] ?? -1
    if (!ONE.test(word.lower) || noun < at || !hangsBy(syntax, at, ['det', 'nummod'])) continue
    if (syntax.xpos[noun] !== 'NNS' || !isPluralNoun(tokens[noun]?.lower ?? '')) continue
    const between = tokens.slice(at + 1, noun)
    const counts = between.some(({ pos, lower }) => pos === 'NUM' || /^(?:few|and|or|of)$/.test(lower))
    const leans = /^['’]s?$/.test(tokens[noun + 1]?.text ?? '') || /^NN/.test(syntax.xpos[noun + 1] ?? '')
    const named = mentions.some((name) => isName(name) && name.first <= noun && noun < name.last)
    if (!counts && !leans && !named) return spaced(tokens.slice(at, noun + 1))
  }
  return null
}

const UNIT =
  /^(?:year|day|month|week|hour|minute|mile|foot|storey|story|met(?:er|re)|kilomet(?:er|re)|inch|acre|seat|room|page|episode)$/

/** "a 30 day visa" for "a 30-day visa"; "2000 year old" is often written so. */
function unitBeforeNoun(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const found = shownQuantities(statement).find(
    ({ kind, value, number }) =>
      kind === 'quantity' &&
      value !== 1 &&
      UNIT.test(tokens[number.last]?.lower ?? '') &&
      tokens[number.last + 1]?.lower !== 'old' &&
      !/^(?:an?|the|this|his|her|its|their)$/.test(tokens[number.first - 1]?.lower ?? ''),
  )
  return found ? spaced(tokens.slice(found.number.first, found.number.last + 2)) : null
}

/** "Percent of pupils in Oslo rose": a share or a number that no word picks out. */
function bareMeasure(statement: Statement): string | null {
  const [[first] = [], [second] = []] = shownWords(statement)
  return first && second?.lower === 'of' && BARE_MEASURE.test(first.lower) ? `${first.text} of` : null
}

const BARE_MEASURE = /^(?:percent|percentage|number|majority|amount|total|rate|range|variety|proportion)$/

/** "The area had 900 in the census": nine hundred what? */
function ofNothing(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const found = shownQuantities(statement).find(
    ({ kind, first, number }) =>
      kind === 'quantity' &&
      /^(?:has|have|had)$/.test(tokens[first - 1]?.lower ?? '') &&
      tokens[number.last]?.lower !== 'of' &&
      (tokens[number.last] === undefined || /^(?:ADP|PUNCT)$/.test(tokens[number.last]?.pos ?? '')),
  )
  return found ? spaced(tokens.slice(found.first - 1, found.number.last)) : null
}

const shownQuantities = (statement: Statement): QuantityMention[] =>
  shownMentions(statement).filter((mention) => isQuantity(mention))

/** "a deal 18 March 2008", "a lawyer Edwin Hallam", "from 1984 and 1991", "a £ 25 for a room": a small word or a comma is missing. */
export const missingWord = statementGate('missing-word', (statement) => {
  const found =
    bareDate(statement) ??
    bareName(statement) ??
    looseYear(statement) ??
    halfRange(statement) ??
    gluedYear(statement) ??
    oneSum(statement)
  return found === null ? null : `A word or a mark is missing at “${found}”.`
})

/** "approved a deal 18 March 2008": no "on", no comma, no bracket. */
function bareDate(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const found = shownMentions(statement).find(
    (date) =>
      isDate(date) &&
      /^(?:day|month-day)$/.test(date.grain) &&
      date.first > statement.tokens.first &&
      tokens[date.first - 1]?.pos === 'NOUN' &&
      !/^(?:NOUN|PROPN)$/.test(tokens[date.last]?.pos ?? ''),
  )
  return found ? spaced(tokens.slice(found.first - 1, found.last)) : null
}

/** "married a Polish lawyer Tadeusz Lis": a person's name in apposition to "a …" stands behind a comma. */
function bareName(statement: Statement): string | null {
  const { tokens } = statement.sentence
  for (const name of shownMentions(statement)) {
    if (!isName(name) || name.kind !== 'person' || tokens[name.first - 1]?.pos !== 'NOUN') continue
    const opens = tokens.findLastIndex(({ pos }, at) => at < name.first && !/^(?:NOUN|ADJ|PROPN)$/.test(pos))
    if (/^an?$/.test(tokens[opens]?.lower ?? '')) return spaced(tokens.slice(opens, name.last))
  }
  return null
}

/** "in May 1902saying that": the space behind a year is missing, and no date is read; "the 1900s" and "2000m" have none. */
const gluedYear = (statement: Statement): string | null =>
  shownWords(statement).find(([{ text }]) => /^(?:1[5-9]|20)\d\d\p{Ll}{3,}$/u.test(text))?.[0].text ?? null

/** "known as Mt. Kenia, 1862": a year at the end that hangs on a name by nothing but a comma. */
function looseYear(statement: Statement): string | null {
  const { tokens, mentions } = statement.sentence
  const found = shownMentions(statement).find(
    (date) =>
      isDate(date) &&
      date.grain === 'year' &&
      date.last >= statement.tokens.last &&
      tokens[date.first - 1]?.text === ',' &&
      mentions.some((name) => isName(name) && name.kind !== 'event' && name.last === date.first - 1) &&
      !/^(?:day|eve)$/.test(tokens[date.first - 2]?.lower ?? ''),
  )
  return found ? spaced(tokens.slice(found.first - 2, found.last)) : null
}

/** "from 1984 and 1991", "between First Street to Oak Street". */
function halfRange(statement: Statement): string | null {
  const words = shownWords(statement).map(([token]) => token)
  const at = words.findIndex(
    ({ lower }, index) =>
      (lower === 'from' &&
        isYear(words[index + 1]) &&
        words[index + 2]?.lower === 'and' &&
        isYear(words[index + 3])) ||
      (lower === 'between' && joins(words.slice(index + 1)) === 'to'),
  )
  return at < 0 ? null : spaced(words.slice(at, at + 4))
}

const isYear = (token: Token | undefined): boolean => /^\d{4}$/.test(token?.text ?? '')

/** The first word behind "between" that could join its two ends. */
const joins = (words: readonly Token[]): string | null =>
  words.find(({ lower, pos }) => /^(?:and|to|or)$/.test(lower) || /^(?:VERB|AUX|PUNCT)$/.test(pos))?.lower ??
  null

/** "is a £ 25 for a room": a sum behind "a" describes a noun. */
function oneSum(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const found = shownQuantities(statement).find(
    ({ kind, number }) =>
      kind === 'money' &&
      /^an?$/.test(tokens[number.first - 2]?.lower ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[number.last]?.pos ?? ''),
  )
  return found ? spaced(tokens.slice(found.number.first - 2, found.number.last)) : null
}

/** "Ada, known as the Bold ruled Elm", "it have": marks of a text that nobody has read over. */
export const unreadSource = statementGate('unread-source', (statement) => {
  const found =
    lostApostrophe(statement) ??
    openAside(statement) ??
    wrongPerson(statement.sentence.tokens) ??
    wrongArticle(statement) ??
    missingStop(statement) ??
    touchingNames(statement) ??
    doubledVerb(statement)
  return found === null ? null : `The source has a slip at “${found}”.`
})

/** One comma between the subject and its verb, before a participle that describes no noun behind it: the aside that it opens never ends. */
function openAside(statement: Statement): string | null {
  const { clause, sentence } = statement
  const { tokens, mentions, syntax } = sentence
  if (!clause || !syntax) return null
  const commas = shownWords(statement).filter(
    ([{ text }, at]) =>
      text === ',' &&
      at >= clause.head.last &&
      at < clause.verb.first &&
      !mentions.some(({ first, last }) => first <= at && at < last),
  )
  const at = commas[0]?.[1] ?? -1
  if (commas.length !== 1) return null
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  return /^VB[NG]$/.test(syntax.xpos[next] ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[next + 1]?.pos ?? '') &&
    childrenBy(syntax, next, ['nsubj']).length === 0
    ? spaced(tokens.slice(at, next + 1))
    : null
}

/** "… of the workforce A small part lives on aid": two sentences with nothing between them. */
function missingStop({ sentence: { tokens, mentions }, tokens: { first, last } }: Statement): string | null {
  const at = tokens.findIndex(
    (_, index) => index > first && index < last && opensUnmarked(tokens, mentions, index),
  )
  return at < 0 ? null : spaced(tokens.slice(at - 1, at + 1))
}

/** "the ranks of Captain (CPT) First Mate (FM)": a comma is missing behind the brackets between two names. */
function touchingNames({
  sentence: { tokens, mentions },
  tokens: { first, last },
}: Statement): string | null {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > first + 2 &&
      index + 1 < last &&
      text === ')' &&
      tokens[index - 2]?.text === '(' &&
      /^\p{Lu}{2,}$/u.test(tokens[index - 1]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[index - 3]?.text ?? '') &&
      tokens[index + 2]?.pos !== 'NOUN' &&
      mentions.some((name) => isName(name) && name.first === index + 1 && name.last - name.first > 1),
  )
  return at < 0 ? null : spaced(tokens.slice(at - 3, at + 2))
}

/** "an voluntary", "a old": letters that never open with the other sound. */
function wrongArticle(statement: Statement): string | null {
  const words = shownWords(statement)
  const at = words.findIndex(([{ lower }], index) => {
    const next = words[index + 1]?.[0].text ?? ''
    return (
      (lower === 'an' && /^[bcdfgjkpqtvwxyz]\p{Ll}+/u.test(next)) ||
      (lower === 'a' && /^(?:[ai]\p{Ll}{2,}|e(?!u|w)\p{Ll}{2,}|o(?!n[ec]|u)\p{Ll}{2,})/u.test(next))
    )
  })
  return at < 0 ? null : spaced(words.slice(at, at + 2).map(([token]) => token))
}

/** Words in front of a pronoun that change what stands behind it: "if it were", "did they have". */
const CHANGES =
  /^(?:if|though|as|than|that|which|what|and|or|nor|of|for|to|by|with|from|like|is|are|was|were|do|does|did|has|have|had|let|make|makes|made|help|see|saw|hear|heard|wish|suggested|could|would|should|will|can|may|might|must|shall)$/

/** "it have", "they was". */
function wrongPerson(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ lower }, index) => {
    const next = tokens[index + 1]?.lower ?? ''
    if (CHANGES.test(tokens[index - 1]?.lower ?? '')) return false
    return (
      (/^(?:it|he|she)$/.test(lower) && /^(?:have|do|are|were)$/.test(next)) ||
      (/^(?:they|we)$/.test(lower) && /^(?:has|is|was|does)$/.test(next))
    )
  })
  return at < 0 ? null : spaced(tokens.slice(at, at + 2))
}
