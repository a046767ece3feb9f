import { HAS_DONE } from './closed-classes'
import type { Parsed } from './parsed'
import { childOf } from './parsed'
import { isFinite } from './phrases'
import { withJoinedClauses, withSecondSubjects } from './second-subjects'
import { withSideParticiples } from './side-participles'
import type { Token } from './token'
import { irregularPastBase } from './verbs'

/** A parsed sentence with the arcs set right that plain words around them show to be wrong. */
export const repaired = (tokens: readonly Token[], parsed: Parsed): Parsed =>
  REPAIRS.reduce((tree, repair) => {
    const changed = repair(tokens, tree)
    return changed.heads !== tree.heads && hasCircle(changed.heads) ? tree : changed
  }, parsed)

/** Some word hangs on what hangs on it, so that no tree is left. */
const hasCircle = (heads: readonly number[]): boolean =>
  heads.some((_, start) => {
    let at = start
    for (let step = 0; at >= 0 && step <= heads.length; step++) at = heads[at] ?? -1
    return at >= 0
  })

/** A sentence that was hung on its full stop hangs on the word that was nearest to it: a mark governs nothing. */
const withRootWord = (tokens: readonly Token[], parsed: Parsed): Parsed => {
  const mark = parsed.heads.indexOf(-1)
  if (tokens[mark]?.pos !== 'PUNCT') return parsed
  const root = parsed.heads.findLastIndex((head, at) => head === mark && tokens[at]?.pos !== 'PUNCT')
  const headOf = (head: number, at: number): number =>
    at === root ? -1 : at === mark || head === mark ? root : head
  const relationOf = (relation: string, at: number): string =>
    at === root ? 'root' : at === mark ? 'punct' : relation
  return root < 0
    ? parsed
    : { ...parsed, heads: parsed.heads.map(headOf), relations: parsed.relations.map(relationOf) }
}

/** "And the mayor of Elm said …": what opens a sentence joins the whole of it to the one before, and no noun. */
const withOpening = (tokens: readonly Token[], parsed: Parsed): Parsed => {
  const root = parsed.heads.indexOf(-1)
  return tokens[0]?.pos === 'CCONJ' && parsed.relations[0] === 'cc' && root > 0
    ? { ...parsed, heads: parsed.heads.with(0, root) }
    : parsed
}

/** "…, because it rained": what opens so is a clause inside another, never one beside it. */
const withReasons = (tokens: readonly Token[], parsed: Parsed): Parsed => {
  const reasons = new Set(
    tokens.flatMap(({ lower }, at) =>
      /^(?:because|since)$/.test(lower) && parsed.relations[at] === 'mark' ? [parsed.heads[at]] : [],
    ),
  )
  return {
    ...parsed,
    relations: parsed.relations.map((relation, at) =>
      reasons.has(at) && /^(?:conj|ccomp|parataxis)$/.test(relation) ? 'advcl' : relation,
    ),
  }
}

/** "Rebuilt" can be no base form and no present. */
const withPasts = (tokens: readonly Token[], parsed: Parsed): Parsed => ({
  ...parsed,
  xpos: parsed.xpos.map((tag, at) =>
    /^VBP?$/.test(tag) && isOnlyPastForm(tokens[at]?.lower ?? '') ? 'VBD' : tag,
  ),
})

const isOnlyPastForm = (word: string): boolean => {
  const base = irregularPastBase(word)
  return base !== null && base !== word && !/^(?:found|saw|left|felt|lay|fell|ground|bound|wound)$/.test(word)
}

/** "sold the hall|, built by Elm,": a participle behind a comma without an "and" is no second verb; it tells of the noun before. */
function withParticiples(tokens: readonly Token[], parsed: Parsed): Parsed {
  const loose = tokens.flatMap((token, at) => (isLooseParticiple(tokens, parsed, at) ? [at] : []))
  return loose.length === 0
    ? parsed
    : {
        ...parsed,
        relations: parsed.relations.map((relation, at) => (loose.includes(at) ? 'acl' : relation)),
        heads: parsed.heads.map((head, at) => (loose.includes(at) ? at - 2 : head)),
      }
}

function isLooseParticiple(tokens: readonly Token[], parsed: Parsed, at: number): boolean {
  const { relations, xpos, heads } = parsed
  const [noun, comma] = tokens.slice(Math.max(0, at - 2), at)
  return (
    relations[at] === 'conj' &&
    xpos[at] === 'VBN' &&
    comma?.text === ',' &&
    /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') &&
    /^(?:by|in|from|as|for|at|on|after)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^VB[DZP]$/.test(xpos[heads[at] ?? -1] ?? '') &&
    childOf(parsed, at, /^(?:cc|aux|nsubj)/) < 0
  )
}

/**
 * "shared by Berg, who built it, and Elm, who flew it": a clause that "who" opens behind a comma tells of the noun before, and
 * the noun behind a second comma and "and" is joined to that noun, not to the verb between.
 */
function withRelatives(tokens: readonly Token[], parsed: Parsed): Parsed {
  const { heads, relations, tags } = parsed
  const nouns = new Map(
    tokens.flatMap(({ lower }, who): [number, number][] => {
      const verb = heads[who] ?? -1
      const isLoose = /^(?:parataxis|conj)$/.test(relations[verb] ?? '') && (heads[verb] ?? -1) < who - 1
      const opens =
        lower === 'who' && relations[who]?.startsWith('nsubj') === true && tokens[who - 1]?.text === ','
      return isLoose && opens && verb > who && /^(?:NOUN|PROPN)$/.test(tags[who - 2] ?? '')
        ? [[verb, who - 2]]
        : []
    }),
  )
  const joinedTo = (at: number): number | null => {
    const verb = heads[at] ?? -1
    const and = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'and')
    const isNoun = relations[at] === 'conj' && /^(?:NOUN|PROPN)$/.test(tags[at] ?? '')
    return isNoun && and > verb && tokens[and - 1]?.text === ',' ? (nouns.get(verb) ?? null) : null
  }
  return nouns.size === 0
    ? parsed
    : {
        ...parsed,
        heads: heads.map((head, at) => nouns.get(at) ?? joinedTo(at) ?? head),
        relations: relations.map((relation, at) => (nouns.has(at) ? 'acl:relcl' : relation)),
      }
}

/** "built a crew | that, for two years, sailed": right behind a noun, "that" or "who" is the subject of a clause that tells which is meant. */
function withRestrictions(tokens: readonly Token[], parsed: Parsed): Parsed {
  const { heads, relations, tags } = parsed
  const nouns = new Map(
    tokens.flatMap(({ lower }, at): [number, number][] => {
      const verb = heads[at] ?? -1
      const isBeside = /^(?:conj|parataxis)$/.test(relations[verb] ?? '') && (heads[verb] ?? -1) < at - 1
      const isSubject = /^(?:nsubj|mark)/.test(relations[at] ?? '') && /^(?:that|who)$/.test(lower)
      const other = heads.some(
        (head, child) => head === verb && child !== at && /^(?:nsubj|cc|expl)/.test(relations[child] ?? ''),
      )
      return isBeside && isSubject && !other && verb > at && /^(?:NOUN|PROPN)$/.test(tags[at - 1] ?? '')
        ? [[verb, at - 1]]
        : []
    }),
  )
  return nouns.size === 0
    ? parsed
    : {
        ...parsed,
        heads: heads.map((head, at) => nouns.get(at) ?? head),
        relations: relations.map((relation, at) =>
          nouns.has(at)
            ? 'acl:relcl'
            : relation === 'mark' && nouns.has(heads[at] ?? -1)
              ? 'nsubj'
              : relation,
        ),
      }
}

/** "to challenge “the fares” | they charge": right behind a noun in quotation marks, a pronoun and its verb, which nothing joins, tell which is meant. */
function withQuotedNouns(tokens: readonly Token[], parsed: Parsed): Parsed {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:he|she|it|they|we|you|i)$/.test(lower) &&
      /^["”]$/.test(tokens[index - 1]?.text ?? '') &&
      /^(?:NOUN|PROPN)$/.test(parsed.tags[index - 2] ?? '') &&
      parsed.relations[index] === 'nsubj',
  )
  const verb = parsed.heads[at] ?? -1
  const isJoined = childOf(parsed, verb, /^cc$/) >= 0 || parsed.relations[verb] !== 'conj'
  if (at < 0 || verb < at || isJoined || !isFinite(tokens, at + 1)) return parsed
  return {
    ...parsed,
    heads: parsed.heads.with(verb, at - 2),
    relations: parsed.relations.with(verb, 'acl:relcl'),
  }
}

/** "quarrelled about bread | as the debate about his boats grew into a strike": behind "as" and a noun stands that noun's verb, which nothing joins to the one before. */
function withAsClauses(tokens: readonly Token[], parsed: Parsed): Parsed {
  const { heads, relations, xpos } = parsed
  const as = tokens.findIndex(({ lower }, at) => lower === 'as' && relations[at] === 'case')
  const subject = heads[as] ?? -1
  const verb = xpos.findIndex((tag, at) => at > subject && /^VB[DZP]$/.test(tag))
  const between = tokens.slice(as + 1, verb)
  const isUnjoined =
    as > 0 &&
    subject > as &&
    relations[verb] === 'conj' &&
    (heads[verb] ?? as) < as &&
    childOf(parsed, verb, /^(?:cc|aux|mark)/) < 0
  if (
    !isUnjoined ||
    between.some(({ pos, lower }) => /^(?:PUNCT|CCONJ|SCONJ)$/.test(pos) || /^wh|^that$/.test(lower))
  )
    return parsed
  const isStray = (at: number): boolean => {
    const head = heads[at] ?? -1
    return at > as && at < verb && at !== subject && (head < as || head >= verb)
  }
  return {
    ...parsed,
    heads: heads.map((head, at) => (at === as || at === subject ? verb : isStray(at) ? subject : head)),
    relations: relations.map((relation, at) =>
      at === as ? 'mark' : at === subject ? 'nsubj' : at === verb ? 'advcl' : isStray(at) ? 'nmod' : relation,
    ),
  }
}

/** "A won a prize, while the mayor, B, said …": where the whole was hung on the verb behind "while", that verb hangs on the first clause. */
function withContrasts(tokens: readonly Token[], parsed: Parsed): Parsed {
  const { heads, relations } = parsed
  const root = heads.indexOf(-1)
  const mark = tokens.findIndex(
    ({ lower }, at) => at < root && /^(?:while|whilst|whereas)$/.test(lower) && tokens[at - 1]?.text === ',',
  )
  const main = heads.findIndex(
    (head, at) => head === root && at < mark && /^(?:ccomp|advcl|parataxis)$/.test(relations[at] ?? ''),
  )
  const isClause = tokens.slice(0, mark).some((_, at) => isFinite(tokens, at))
  if (mark < 0 || main < 0 || !isClause) return parsed
  const subject = heads.findIndex(
    (head, at) =>
      at > mark &&
      at < root &&
      (head < mark || head === root) &&
      /^(?:NOUN|PROPN|PRON)$/.test(parsed.tags[at] ?? ''),
  )
  const headOf = (head: number, at: number): number => {
    if (at === main) return -1
    if (at === root) return main
    if (at === mark || at === subject) return root
    return at < mark && head >= mark ? main : head
  }
  const relationOf = (relation: string, at: number): string => {
    if (at === main) return 'root'
    if (at === root) return 'advcl'
    return at === mark ? 'mark' : at === subject ? 'nsubj' : relation
  }
  return { ...parsed, heads: heads.map(headOf), relations: relations.map(relationOf) }
}

/** "allows boat owners, and in some cases bakers, | to make voyages": what is allowed is no second verb beside the one that allows it. */
const withHadDone = (tokens: readonly Token[], parsed: Parsed): Parsed => ({
  ...parsed,
  relations: parsed.relations.map((relation, at) => {
    const verb = parsed.heads[at] ?? -1
    const isAllowed = tokens[at - 1]?.lower === 'to' && HAS_DONE.test(tokens[verb]?.lower ?? '')
    return isAllowed && relation === 'conj' && isFinite(tokens, verb) ? 'xcomp' : relation
  }),
})

const REPAIRS = [
  withRootWord,
  withPasts,
  withOpening,
  withReasons,
  withParticiples,
  withSideParticiples,
  withRelatives,
  withRestrictions,
  withQuotedNouns,
  withHadDone,
  withAsClauses,
  withContrasts,
  withSecondSubjects,
  withJoinedClauses,
]
