import type { TokenRange } from './mentions'
import type { ReadSentence } from './noun-phrases'
import { childBy, childrenBy, hangsBy } from './tree'
import { isOnlyParticiple, isOnlyPast } from './verbs'

/** When a finite verb tells of. */
export type VerbTense = 'past' | 'present'

/** A finite verb with its auxiliaries and the adverbs between them. */
export interface VerbGroup extends TokenRange {
  /** Index of the finite word. */
  readonly finite: number
  /** Index of the word that carries the meaning; the same as `finite` for a lone verb or a copula. */
  readonly main: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: boolean
  /** Tense of the finite word. */
  readonly tense: VerbTense
}

const FINITE = /^(?:MD|VBD|VBP|VBZ)$/
const ADVERB = /^(?:RB|RBR|RBS|RP|CC|DT|PDT|PRP)$/

/** The verb group of a predicate, or null where it has no finite verb or something else stands inside it. */
export function verbGroupOf(sentence: ReadSentence, predicate: number): VerbGroup | null {
  const { tree } = sentence
  const copula = childBy(tree, predicate, ['cop'])
  if (copula < 0 && !/^VB|^MD/.test(tree.xpos[predicate] ?? '')) return null
  const main = copula < 0 ? predicate : copula
  const verbs = [...childrenBy(tree, predicate, ['aux']).filter((at) => at < main), main]
  return groupOf(sentence, verbs, { predicate, main })
}

interface Verbs {
  readonly predicate: number
  readonly main: number
}

function groupOf(
  sentence: ReadSentence,
  verbs: readonly number[],
  { predicate, main }: Verbs,
): VerbGroup | null {
  const { tree } = sentence
  const [finite = main] = verbs
  const xpos = finiteTag(sentence, finite)
  if (!FINITE.test(xpos) || !isWhole(sentence, verbs)) return null
  return {
    first: finite,
    last: main + 1,
    finite,
    main,
    negated: isNegated(sentence, predicate),
    passive: childrenBy(tree, predicate, ['aux:pass']).length > 0,
    modal: xpos === 'MD',
    tense: xpos === 'VBD' ? 'past' : 'present',
  }
}

/** "Many considered it a prime": a form that may be past or participle is the past where it has a subject and no auxiliary. */
function finiteTag({ tree, tokens }: ReadSentence, finite: number): string {
  const xpos = tree.xpos[finite] ?? ''
  const own =
    xpos === 'VBN' && childBy(tree, finite, ['nsubj']) >= 0 && !isOnlyParticiple(tokens[finite]?.lower ?? '')
  return own && hangsBy(tree, finite, ['root', 'conj', 'ccomp']) ? 'VBD' : xpos
}

/** Only adverbs stand between the words of the group. */
function isWhole({ tree }: ReadSentence, verbs: readonly number[]): boolean {
  const [first = 0, last = 0] = [verbs[0], verbs.at(-1)]
  return Array.from({ length: last - first }, (_, step) => first + step).every(
    (at) => verbs.includes(at) || ADVERB.test(tree.xpos[at] ?? ''),
  )
}

const isNegated = ({ tree, tokens }: ReadSentence, predicate: number): boolean =>
  (tree.children[predicate] ?? []).some(
    (child) =>
      /^(?:not|never|n['’]t|no|neither|nor|hardly|rarely|scarcely)$/.test(tokens[child]?.lower ?? '') &&
      hangsBy(tree, child, ['advmod', 'det', 'cc']),
  )

/** "would have freed bakers and raised prices": what looks like a past tells, as the first verb does, what was not so. */
export const isUnreal = (
  { tree, tokens }: ReadSentence,
  predicate: number,
  { modal, main }: VerbGroup,
): boolean =>
  modal &&
  tree.xpos[main] === 'VBN' &&
  tree.xpos[predicate] === 'VBD' &&
  !isOnlyPast(tokens[predicate]?.lower ?? '')

/** "was built in 1890 and demolished in 1950": the second verb shares the auxiliaries of the first. */
export function sharedGroup(sentence: ReadSentence, predicate: number, before: VerbGroup): VerbGroup | null {
  const { tree } = sentence
  const form = isUnreal(sentence, predicate, before) ? 'VBN' : (tree.xpos[predicate] ?? '')
  const own =
    tree.children[predicate]?.some((child) => hangsBy(tree, child, ['aux', 'cop', 'nsubj'])) ?? false
  const shares = before.main !== before.finite && form === tree.xpos[before.main] && /^VB[NGP]?$/.test(form)
  return shares && !own
    ? {
        ...before,
        last: predicate + 1,
        main: predicate,
        negated: before.negated || isNegated(sentence, predicate),
      }
    : null
}
