import type { Token } from './token'
import type { Parsed } from './parsed'
import { isOnlyPast, isPastForm } from './verbs'

/**
 * "Elm, stripped of two players such as Berg, | paired …": right behind its subject and a comma, a past form with a preposition is a
 * participle where a comma alone parts it from a second verb; that one is the verb of the sentence.
 */
export function withSideParticiples(tokens: readonly Token[], parsed: Parsed): Parsed {
  const { heads, relations, xpos } = parsed
  const participle = heads.indexOf(-1)
  const subject = heads.findIndex((head, at) => head === participle && relations[at] === 'nsubj')
  const verb = heads.findIndex(
    (head, at) =>
      head === participle &&
      relations[at] === 'conj' &&
      /^VB[DZ]$/.test(xpos[at] ?? '') &&
      tokens[at - 1]?.text === ',',
  )
  const word = tokens[participle]?.lower ?? ''
  const isSetOff =
    subject >= 0 &&
    tokens[participle - 1]?.text === ',' &&
    xpos[participle + 1] === 'IN' &&
    isPastForm(word) &&
    !isOnlyPast(word) &&
    !tokens.slice(0, participle - 1).some(({ text }) => text === ',')
  const isAlone = !heads.some(
    (head, at) =>
      (head === verb && /^(?:cc$|nsubj|expl|mark)/.test(relations[at] ?? '')) ||
      (head === participle && /^(?:aux|obj)/.test(relations[at] ?? '')),
  )
  if (verb < 0 || !isSetOff || !isAlone) return parsed
  const headOf = (head: number, at: number): number => {
    if (at === verb) return -1
    if (at === participle) return subject
    return head === participle && (at === subject || at > verb) ? verb : head
  }
  return {
    ...parsed,
    heads: heads.map(headOf),
    relations: relations.map((relation, at) => (at === verb ? 'root' : at === participle ? 'acl' : relation)),
    xpos: xpos.with(participle, 'VBN'),
  }
}
