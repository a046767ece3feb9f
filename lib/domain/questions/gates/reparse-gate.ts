import type { Statement } from '../../facts/statement'
import { wording } from '../../facts/statement'
import { BE } from '../../language/closed-classes'
import type { ReadSentence } from '../../language/noun-phrases'
import { readAlone } from '../../language/read-alone'
import { childrenBy, hangsBy, predicateOf } from '../../language/tree'
import { FINITE_TAG } from '../../language/verbs'
import type { Run } from '../run'
import type { Gate } from './gate'
import { lacksMainVerb } from './main-verb'

const NO_VERB = 'The sentence has no verb of its own here.'

/**
 * The sentence that a question comes to with its answer in place is parsed by itself: what was cut and renamed must still
 * be one clause with one subject that agrees with its verb. Questions are parsed as this sentence, for the parser is
 * trained on statements and misreads every fourth good question.
 */
export const reparse: Gate = {
  name: 're-parse',
  mild: NO_VERB,
  check: ({ source: { statement, detail } }, run) => {
    if (detail) return null
    const read = readTold(statement, run)
    return (
      read &&
      (idleVerb(read) ??
        mainVerb(read) ??
        doubleSubject(read) ??
        lacksSubject(read) ??
        endsWithoutSubject(read) ??
        disagreement(read))
    )
  },
}

/** What each run has parsed already: several questions come to one sentence. */
const parsed = new WeakMap<Run, Map<string, ReadSentence>>()

/** A statement with its sentence's own words is read as that was, any other is parsed anew. */
function readTold(statement: Statement, run: Run): ReadSentence | null {
  const { sentence, text } = statement
  const told = wording(statement)
  if (told === text.slice(sentence.start, sentence.end))
    return sentence.syntax && { ...sentence, tree: sentence.syntax }
  const known = parsed.get(run) ?? new Map<string, ReadSentence>()
  parsed.set(run, known)
  const read = known.get(told) ?? readAlone(told)
  known.set(told, read)
  return read
}

/** What a verb that opens a clause hangs by; "parataxis" stands for too much to tell anything. */
const IN_CLAUSE = ['root', 'aux', 'cop', 'conj', 'advcl', 'acl', 'csubj', 'ccomp', 'parataxis']

/** "Who bats dwell …", "that while the state works, is a policy": a finite verb that is the verb of no clause. */
function idleVerb({ tokens, tree }: ReadSentence): string | null {
  const at = tree.xpos.findIndex((tag, index) => FINITE_TAG.test(tag) && !hangsBy(tree, index, IN_CLAUSE))
  return at < 0 ? null : `“${tokens[at]?.text ?? ''}” is the verb of nothing here.`
}

/** "Ada’s church, built in a form that recalls a boat". */
const mainVerb = (read: ReadSentence): string | null => (lacksMainVerb(read) ? NO_VERB : null)

/** "Networks affiliates approved": two nouns in a row, and each is the subject. */
function doubleSubject(read: ReadSentence): string | null {
  const { tokens, tree } = read
  const at = tokens.findIndex(
    (_, index) =>
      isPlainSubject(read, index) &&
      isPlainSubject(read, index + 1) &&
      tree.heads[index] === tree.heads[index + 1],
  )
  return at < 0
    ? null
    : `“${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}” are two subjects of one verb.`
}

/** A common noun outside of names, dates and numbers that is a subject. */
const isPlainSubject = ({ tree, mentions }: ReadSentence, at: number): boolean =>
  /^NNS?$/.test(tree.xpos[at] ?? '') &&
  hangsBy(tree, at, ['nsubj']) &&
  !mentions.some(({ first, last }) => first <= at && at < last)

/** "In addition to the cold is that it rains", "In the square is a theatre": a form of "be" right behind a preposition's phrase. */
function lacksSubject({ tokens, tree }: ReadSentence): string | null {
  const at = tokens.findIndex(({ lower }) => BE.has(lower))
  if (tree.tags[0] !== 'ADP' || at < 0 || tokens.slice(0, at).some(({ text }) => text === ',')) return null
  const hasSubject =
    tree.tags[at - 1] === 'ADJ' ||
    tokens.some(
      (_, index) =>
        index < at &&
        hangsBy(tree, index, ['nsubj', 'csubj', 'expl']) &&
        childrenBy(tree, index, ['case']).length === 0,
    )
  return hasSubject ? null : `“${tokens[at]?.text ?? ''}” has no subject in front of it.`
}

const OPENS_SIDE = /^(?:while|when|if|although|though|because)$/

/** "that while the state works, is a policy": behind the comma of a side clause stands a verb instead of a subject. */
function endsWithoutSubject({ tokens }: ReadSentence): string | null {
  const opens = tokens.findIndex(({ lower }) => OPENS_SIDE.test(lower))
  const comma = tokens.findIndex(({ text }, at) => at > opens && text === ',')
  const verb = tokens[comma + 1]
  const isAside = tokens.slice(0, opens).some(({ text }) => text === ',')
  return opens < 0 || isAside || !verb || !/^(?:is|are|was|were|has|have|had)$/.test(verb.lower)
    ? null
    : `“${verb.text}” has no subject in front of it.`
}

const SINGULAR_VERB = /^(?:is|was|has|does)$/
const PLURAL_VERB = /^(?:are|were|have|do)$/
const OPENS_SINGULAR = ['a', 'an', 'this', 'that', 'each', 'every', 'another']

/** "The boats was sold", "a boat were sold": a verb right behind a subject that does not agree with it. */
function disagreement(read: ReadSentence): string | null {
  const { tokens, tree } = read
  for (const [at, verb] of tokens.entries()) {
    if (!SINGULAR_VERB.test(verb.lower) && !PLURAL_VERB.test(verb.lower)) continue
    const subject = tokens.findLastIndex(({ pos }, index) => index < at && pos !== 'ADV')
    if (tree.heads[subject] !== predicateOf(tree, at) || !isPlainSubject(read, subject)) continue
    if (childrenBy(tree, subject, ['conj', 'nummod']).length > 0) continue
    const opens = childrenBy(tree, subject, ['det']).map((det) => tokens[det]?.lower ?? '')
    const wrong = SINGULAR_VERB.test(verb.lower)
      ? tree.xpos[subject] === 'NNS'
      : tree.xpos[subject] === 'NN' && opens.some((word) => OPENS_SINGULAR.includes(word))
    if (wrong) return `“${tokens[subject]?.text ?? ''} ${verb.text}” does not agree.`
  }
  return null
}
