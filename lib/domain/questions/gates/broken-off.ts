import type { Statement } from '../../facts/statement'
import { keptAt } from '../../facts/statement'
import { isSaying } from '../../facts/saying'
import { isFinite } from '../../language/phrases'
import { singularsOf } from '../../language/plurals'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { childBy, childrenBy } from '../../language/tree'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { verbBase } from '../../language/wordnet/verbs'

/**
 * The words behind which a statement breaks off, or null: "Ada said", where what she said stands in quotation marks or
 * in front; "not so much in the cost" and "may have won" without their "but"; "the misery that the council" without the council's verb.
 */
export const brokenOff = (statement: Statement): string | null =>
  saysNothing(statement) ??
  stopsBeforeSpeech(statement) ??
  notSoMuch(statement) ??
  norAlone(statement) ??
  hisAlone(statement) ??
  nounForVerb(statement) ??
  concedes(statement) ??
  sideWithoutVerb(statement)

const isQuote = ({ text }: Token): boolean => /^["“”„«]$/u.test(text)

/** Verbs that tell nothing without what is said. */
const NEEDS_WORDS = /^(?:say|state|claim|announce|declare|assert|insist|maintain|tell|add)$/

function saysNothing(statement: Statement): string | null {
  const { sentence, clause, text } = statement
  const { tokens, syntax } = sentence
  if (!clause || clause.verb.passive) return null
  const lemma = (syntax?.lemmas[clause.predicate] ?? '').toLowerCase()
  const isBehindSpeech = /["”]\s*$/u.test(text.slice(Math.max(0, sentence.start - 3), sentence.start))
  if (!NEEDS_WORDS.test(lemma) && !(isBehindSpeech && /^(?:write|reply)$/.test(lemma))) return null
  const shown = keptAt(statement)
  if (shown.some((at) => at < clause.subject.first && isFinite(tokens, at))) return null
  const behind = shown.filter((at) => at >= clause.verb.last).flatMap((at) => tokens[at] ?? [])
  const words = behind.filter(({ pos }) => pos !== 'PUNCT')
  const isWhenOrWhere =
    (lemma === 'say' || isBehindSpeech) &&
    /^(?:ADP|ADV)$/.test(words[0]?.pos ?? '') &&
    !words.some((_, at) => isFinite(words, at)) &&
    !(syntax && childrenBy(syntax, clause.predicate, ['obj', 'ccomp']).some((at) => at > clause.predicate))
  return !behind.some((token) => isQuote(token) || token.text === ':') &&
    (words.length === 0 || isWhenOrWhere)
    ? spaced(tokens.slice(clause.verb.first, clause.verb.last))
    : null
}

/** "and said of the Act": right behind it stand a colon and the words that were said. */
function stopsBeforeSpeech(statement: Statement): string | null {
  const { tokens, syntax } = statement.sentence
  const shown = keptAt(statement)
  const last = shown.at(-1) ?? -1
  const [mark, quote] = tokens.slice(last + 1, last + 3)
  if (!/^[:,]$/.test(mark?.text ?? '') || !quote || !isQuote(quote)) return null
  const verb = shown.findLast((at) => isFinite(tokens, at)) ?? -1
  const lemma = (syntax?.lemmas[verb] ?? '').toLowerCase()
  const hasObject = syntax !== null && childBy(syntax, verb, ['obj']) >= 0
  return isSaying(lemma) && !hasObject ? (tokens[verb]?.text ?? null) : null
}

function notSoMuch(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const shown = keptAt(statement)
  const at = shown.find((index) =>
    ['not', 'so', 'much'].every((word, step) => tokens[index + step]?.lower === word),
  )
  if (at === undefined) return null
  const goesOn = shown.some((index) => index > at && /^(?:but|as)$/.test(tokens[index]?.lower ?? ''))
  return goesOn ? null : spaced(tokens.slice(at, at + 3))
}

/** "Elm nor Oak wished to speak": the "neither" before it was cut off. */
function norAlone(statement: Statement): string | null {
  const words = keptAt(statement).map((at) => statement.sentence.tokens[at]?.lower ?? '')
  const at = words.indexOf('nor')
  return at >= 0 && !words.slice(0, at).some((word) => /^(?:neither|not|no|never|n['’]t|none)$/.test(word))
    ? 'nor'
    : null
}

/** "Karl recorded his in Oslo": his what, the clause before said; "a friend of his" says it, and "Ada sang her song, Karl his". */
function hisAlone(statement: Statement): string | null {
  const shown = keptAt(statement)
  const { tokens } = statement.sentence
  const owned = shown.find((index) => /^(?:his|her|their|its)$/.test(tokens[index]?.lower ?? ''))
  const at = shown.find(
    (index, step) =>
      index === owned &&
      tokens[index]?.lower === 'his' &&
      tokens[index - 1]?.lower !== 'of' &&
      /^(?:ADP|PUNCT)$/.test(tokens[shown[step + 1] ?? -1]?.pos ?? 'PUNCT'),
  )
  return at === undefined ? null : spaced(tokens.slice(at - 1, at + 1))
}

/** "Elm v Oak", "Oslo hopefuls Ada Berg": who plays whom, or a plural that is no verb. */
function nounForVerb({ sentence: { tokens }, clause }: Statement): string | null {
  const verb = tokens[clause?.verb.main ?? -1]?.lower ?? ''
  const isPlural =
    /s$/.test(verb) && verbBase(verb, '') === '' && singularsOf(verb).some((one) => lexnameOf(one) !== null)
  return isPlural || /^vs?\.?$/.test(verb) ? verb : null
}

/** "Oslo may have won both races |, but it was slow": what is only granted would seem to be in doubt without its "but". */
function concedes({ sentence: { tokens }, clause, tokens: { last } }: Statement): string | null {
  const verb = clause?.verb
  const may = tokens[verb?.finite ?? -1]?.lower ?? ''
  if (!verb || !/^(?:may|might)$/.test(may)) return null
  const end = tokens.findIndex(({ text }, at) => at > last && /^[;.]$/.test(text))
  const isSetAgainst = tokens
    .slice(last, end < 0 ? tokens.length : end)
    .some(
      ({ lower }, step) =>
        /^(?:but|yet)$/.test(lower) &&
        (step === 0 || tokens[last + step - 1]?.text === ',') &&
        tokens[last + step + 1]?.lower !== 'for',
    )
  return isSetAgainst ? spaced(tokens.slice(verb.first, verb.last)) : null
}

/** "the misery that the council": behind the word that opens a clause stands its subject, and its verb was cut off. */
function sideWithoutVerb(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const words = keptAt(statement).filter((at) => tokens[at]?.pos !== 'PUNCT')
  const opens = words.findLastIndex((at) => /^(?:that|which|who|whom|where)$/.test(tokens[at]?.lower ?? ''))
  const behind = words.slice(opens + 1)
  const [at = -1, next = -1] = [words[opens], behind[0]]
  const isSubject = /^(?:the|an?|its|his|her|their|he|she|it|they|we)$/.test(tokens[next]?.lower ?? '')
  const hasVerb = behind.some((index) => /^(?:VERB|AUX)$/.test(tokens[index]?.pos ?? ''))
  return opens > 0 && isSubject && !hasVerb ? spaced(tokens.slice(at, next + 2)) : null
}
