import { isName } from '../language/mentions'
import type { NameMention } from '../language/mentions'
import type { Alignment } from './align'
import { isChild, ONCE, rootOf } from './governors'
import { matchesOf } from './matches'
import type { Point, Told } from './points'
import type { Weight } from './weights'

type NamePoint = Extract<Point, { kind: 'name' }>

/** Whom or what each article puts in one place of one deed: "Ida Holm opened the bridge", "it was opened by Vera Lind". */
export type RolePair = readonly [NamePoint, NamePoint]

/**
 * Different names of one kind in the same role on a word that both articles use once, beside another part of its clause
 * that is the same. A name of which the other article knows a word, or one of a list, differs from nothing.
 */
export function differentRoles(alignments: readonly Alignment[], weight: Weight): RolePair[] {
  const ours = wordsOfNames(alignments.map(({ a }) => a))
  const theirs = wordsOfNames(alignments.map(({ b }) => b))
  return alignments.flatMap(({ a, b }) =>
    namesOf(a, theirs).flatMap((one) =>
      namesOf(b, ours)
        .filter((other) => one.at.kind === other.at.kind && fillOneRole(one, other, weight))
        .map((other): RolePair => [one, other]),
    ),
  )
}

/**
 * Persons, cities and countries that the other article does not know. A company or office often has another name, and a
 * place may lie in another.
 */
const namesOf = ({ points }: Told, known: ReadonlySet<string>): NamePoint[] =>
  points.filter(
    (point): point is NamePoint =>
      point.kind === 'name' &&
      /^(?:person|city|country)$/.test(point.at.kind) &&
      wordsOf(point.at).every((word) => !known.has(word)),
  )

const wordsOf = ({ name, text }: NameMention): string[] => `${name} ${text}`.toLowerCase().split(' ')

const wordsOfNames = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(
    [...new Set(told)].flatMap(({ sentence: { mentions } }) => mentions.filter(isName).flatMap(wordsOf)),
  )

/** What hangs on the head beside the names, and is the same, counts from here on. */
const LEAST_PART = 0.5

function fillOneRole(one: NamePoint, other: NamePoint, weight: Weight): boolean {
  const [left, right] = [roleOf(one), roleOf(other)]
  if (!left || !right || left.role !== right.role) return false
  const matches = matchesOf(one.told, other.told, weight)
  const head = matches.find(({ a, b }) => a.first === left.head && b.first === right.head)
  if (!head || Math.min(weight(head.a.keys[0]), weight(head.b.keys[0])) < ONCE) return false
  return matches.some(
    ({ a, b, weight: worth }) =>
      worth >= LEAST_PART && isChild(one.told, head.a, a) && isChild(other.told, head.b, b),
  )
}

interface Role {
  /** The word that the name hangs on. */
  readonly head: number
  /** "agent", "patient", or the relation and its preposition. */
  readonly role: string
}

/** Who does a thing and to whom is one thing whether the clause is active or passive. */
function roleOf({ at, told }: NamePoint): Role | null {
  const { syntax, tokens } = told.sentence
  if (!syntax) return null
  const root = rootOf(at, syntax)
  const head = syntax.heads[root] ?? -1
  const hangsBy = (relation: RegExp) => (child: number) => relation.test(syntax.relations[child] ?? '')
  const children = syntax.children[root] ?? []
  if (head < 0 || children.some(hangsBy(/^(?:conj|cc)/))) return null
  const marker = children.find(hangsBy(/^case/))
  const by = marker === undefined ? '' : (tokens[marker]?.lower ?? '')
  const isPassive = syntax.children[head]?.some(hangsBy(/:pass$/)) ?? false
  const relation = syntax.relations[root] ?? ''
  if (relation === 'nsubj:pass' || relation === 'obj') return { head, role: 'patient' }
  if (relation === 'nsubj' || (by === 'by' && isPassive)) return { head, role: 'agent' }
  return /^(?:obl|nmod)/.test(relation) && by !== '' ? { head, role: by } : null
}
