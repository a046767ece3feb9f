import { isPluralNoun } from '../language/inflection'
import type { Token } from '../language/token'
import { hangsBy } from '../language/tree'
import { COMPARATIVES, MEASURED, MEASURES } from './opposite-words'
import { headOf, isPredicate, lowerAt, one, tokenAt } from './turned'
import type { Place, Turned } from './turned'

/** "more expensive", "fewer members", "higher wages": compared with something, not "no more" and "more or less". */
export function compared(place: Place): Turned | null {
  const { at, syntax } = place
  const word = lowerAt(place, at)
  const head = headOf(place)
  if (!/^(?:JJR|RBR)$/.test(syntax.xpos[at] ?? '') || !head) return null
  if (/^(?:no|any|once|the|or|and|not|even|much)$/.test(lowerAt(place, at - 1))) return null
  if (/^(?:or|and|than)$/.test(lowerAt(place, at + 1))) return null
  if (/^(?:more|less|fewer)$/.test(word)) return moreOrLess(place, head)
  const measure = hangsBy(syntax, at, ['amod']) ? MEASURES.test(head.lower) : isPredicate(place)
  return measure && syntax.xpos[at] === 'JJR' ? one(place, COMPARATIVES.get(word)) : null
}

function moreOrLess(place: Place, head: Token): Turned | null {
  const { at, syntax } = place
  const word = lowerAt(place, at)
  const isOfNoun = hangsBy(syntax, at, ['amod'])
  if (!isOfNoun && !(hangsBy(syntax, at, ['advmod']) && /^(?:ADJ|ADV)$/.test(head.pos))) return null
  if (isOfNoun && /^(?:DET|PRON|PART)$/.test(tokenAt(place, at - 1)?.pos ?? '')) return null
  if (word === 'less' || word === 'fewer') return one(place, 'more')
  return one(place, isOfNoun && isPluralNoun(head.lower) ? 'fewer' : 'less')
}

/** "low wages", "a positive effect". */
export function measured(place: Place): Turned | null {
  const { at, syntax } = place
  const turned = MEASURED.get(lowerAt(place, at))
  const head = headOf(place)
  if (turned === undefined || !head || !hangsBy(syntax, at, ['amod']) || syntax.heads[at] !== at + 1)
    return null
  return MEASURES.test(head.lower) ? one(place, turned) : null
}

/** "Most towns", "most of the towns", "the vast majority of": how many of them. */
export function share(place: Place): Turned | null {
  const { at, syntax } = place
  const next = tokenAt(place, at + 1)
  const word = lowerAt(place, at)
  if (/^(?:vast|great|large|overwhelming)$/.test(word) && next?.lower === 'majority')
    return lowerAt(place, at - 1) === 'the' ? { first: at - 1, last: at + 2, text: 'a small minority' } : null
  if (word !== 'most' || syntax.xpos[at] === 'RBS') return null
  if (/^(?:the|at|of|with|by|for)$/.test(lowerAt(place, at - 1))) return null
  const noun = next?.lower === 'of' ? tokenAt(place, at + 3) : next
  return noun?.pos === 'NOUN' && isPluralNoun(noun.lower) ? one(place, 'few') : null
}

const SUPERLATIVES =
  /^(?:largest|biggest|highest|oldest|longest|smallest|lowest|tallest|deepest|busiest|richest|wealthiest|heaviest|fastest|shortest)$/

/** "the largest city": a false statement has it second, which is as easily believed. */
export function superlative(place: Place): Turned | null {
  const { at, statement, syntax } = place
  const word = lowerAt(place, at)
  const most =
    word === 'most' &&
    syntax.xpos[at] === 'RBS' &&
    /^(?:common|popular|populous|spoken|used)$/.test(lowerAt(place, at + 1))
  if (!(most || SUPERLATIVES.test(word)) || !isTheOne(place)) return null
  const behind = statement.sentence.tokens.slice(at, statement.tokens.last)
  if (behind.some(({ lower }) => /^(?:after|behind|except|outside|besides|beyond)$/.test(lower))) return null
  const head = headOf(place)
  return head && isPluralNoun(head.lower) ? null : one(place, `second ${word}`)
}

/** "the largest", "Kenya's largest", but not "one of the largest". */
function isTheOne(place: Place): boolean {
  const { at } = place
  if (!/^(?:the|its|his|her|their|['’]s?)$/.test(lowerAt(place, at - 1))) return false
  return !/^(?:of|among|amongst|at|since)$/.test(lowerAt(place, at - 2))
}
