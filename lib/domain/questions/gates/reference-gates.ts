import { isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import { covers, wording } from '../../facts/statement'
import { sortOfWork } from '../../facts/works'
import { unintroducedNoun } from '../unintroduced'
import type { Gate } from './gate'

/** "The trail is well marked", "Due to the closure, …": which trail, which closure, only the sentences before tell. */
export const unintroduced: Gate = {
  name: 'unintroduced',
  check: (candidate, run) => {
    if (candidate.context !== null && !candidate.isLeaning) return null
    const lone = unintroducedNoun(run, candidate.source)
    return lone === null ? null : `“the ${lone.noun}” is named by the sentences before.`
  },
}

/** "The song was written in 1902": which one is not said where the article names two songs. */
export const oneOfTwoWorks: Gate = {
  name: 'one-of-two-works',
  check: ({ source: { statement, detail }, context }, run) => {
    if (detail || context !== null) return null
    const noun = OPENS_WITH_WORK.exec(wording(statement))?.[1]
    const works = run.topics[statement.article]?.works.get(sortOfWork(noun ?? '') ?? '')
    return noun !== undefined && works !== undefined && works.size > 1
      ? `The article names more than one ${noun}.`
      : null
  },
}

/** "The song was", "In May, the film made": the noun of a work with nothing that says which one. */
const OPENS_WITH_WORK =
  /^(?:[^,]+, )?the (\p{Ll}+)(?:,| (?!of |by |that |which |about |from |in |with |called |for |based )(?=\p{Ll}))/iu

/** "Built with three layers, it held …": a pronoun that no name in front of it explains. */
export const pronounSubject: Gate = {
  name: 'pronoun-subject',
  check: ({ source: { statement, detail }, context }) => {
    if (detail || context !== null) return null
    const { tokens, mentions } = statement.sentence
    const comma = tokens.findIndex(({ text }, at) => at >= statement.tokens.first && text === ',')
    const word = tokens[comma + 1]
    if (comma < 0 || !word || !/^(?:it|they|he|she)$/.test(word.lower) || !covers(statement, word))
      return null
    if (statement.edits.some((edit) => covers(edit, word))) return null
    const named = mentions.some(
      (mention) => isName(mention) && mention.first >= statement.tokens.first && mention.last <= comma,
    )
    return named ? null : `“${word.text}” is named by the sentences before.`
  },
}

/** "Which firm said it pays those workers more?": the noun stood in words of the statement that the question leaves out. */
export const leftOutNoun: Gate = {
  name: 'left-out-noun',
  check: ({ source: { statement, detail }, stem, context }) => {
    if (detail || context !== null) return null
    const { tokens } = statement.sentence
    const asked = stem.toLowerCase()
    const found = tokens.find((token, at) => {
      const next = tokens[at + 1]
      if (!/^(?:this|these|those)$/.test(token.lower) || next?.pos !== 'NOUN') return false
      const place = asked.indexOf(` ${token.lower} ${next.lower}`)
      return (
        place >= 0 &&
        !asked.slice(0, place).includes(next.lemma.toLowerCase()) &&
        tokens.slice(0, at).some(({ pos, lemma }) => pos === 'NOUN' && lemma === next.lemma)
      )
    })
    return found ? `What “${found.text}” points to is left out.` : null
  },
}

/** "has a higher income", "is much older": the comparison is what the sentence tells; "smaller islands" names a kind. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const back = /^(?:much|far|slightly|even|significantly)$/.test(tokens[at - 1]?.lower ?? '')
    ? at - 2
    : at - 1
  return (
    /^(?:an?|is|are|was|were|becomes?|became)$/.test(tokens[back]?.lower ?? '') &&
    !NAMES_A_KIND.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`)
  )
}

/** Comparatives that name a kind and compare with nothing. */
const NAMES_A_KIND = /^(?:lower|upper|inner|outer|elder|further|former|latter|other) |^higher education/

/** "The city has a higher income": than what? "It is cooler in the hills": than elsewhere. */
export const comparison: Gate = {
  name: 'comparison',
  check: ({ source: { statement, detail }, stem }) => {
    if (detail || statement.sentence.syntax === null) return null
    const { tokens, syntax } = statement.sentence
    if (/\b(?:than|compared|relative to|even|the \p{Ll}+er\b.*\bthe \p{Ll}+er)\b/u.test(stem)) return null
    const bare = tokens.find(
      (token, at) =>
        covers(statement, token) &&
        syntax.xpos[at] === 'JJR' &&
        /er$/.test(token.lower) &&
        isSaidOf(tokens, at) &&
        !/^(?:in|at|near|around|along|on|towards?)$/.test(tokens[at + 1]?.lower ?? '') &&
        new RegExp(`\\b${token.lower}\\b`, 'iu').test(stem),
    )
    return bare ? `“${bare.text}” compares with something that is not named.` : null
  },
}
