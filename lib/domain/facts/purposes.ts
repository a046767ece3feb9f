import type { Clause } from '../language/clauses'
import { BE, HAVE } from '../language/closed-classes'
import type { Token } from '../language/token'
import { lowerLine } from '../language/token'
import type { Tree } from '../language/tree'
import type { Statement } from './statement'

/**
 * Index where the words of a purpose start whose "to" stands at `at` ("in" of "in order to stop it"); null for every other
 * infinitive: what somebody wants, is asked or is able to do, and what a noun announces ("a plan to go").
 */
export function isPurpose(statement: Statement, at: number): number | null {
  const { clause, sentence } = statement
  const { tokens, syntax } = sentence
  if (!clause || !syntax || tokens[at]?.lower !== 'to' || !isInfinitive(syntax, at)) return null
  const marked = markBefore(tokens, at)
  if (marked > 0) return at - marked
  const front = clause.front
  if (front && at < front.last) return at === front.first ? at : null
  return isSureBehind(statement, { clause, syntax }, at) ? at : null
}

/** "to stop", "to further stop". */
const isInfinitive = ({ xpos }: Tree, at: number): boolean =>
  xpos[at + 1] === 'VB' || (/^RB/.test(xpos[at + 1] ?? '') && xpos[at + 2] === 'VB')

/** Words of the mark in front of a "to": 2 for "in order", 3 for "in an effort"; 0 where there is none. */
function markBefore(tokens: readonly Token[], at: number): number {
  const words = lowerLine(tokens.slice(Math.max(0, at - 3), at))
  return /(?:^| )in order$|(?:^| )so as$/.test(words)
    ? 2
    : /^in an? (?:effort|attempt|bid)$/.test(words)
      ? 3
      : 0
}

/** Below these an infinitive may hang on a noun before it; there is none to hang on behind a verb without an object. */
const SURE = 0.55
const SURE_ALONE = 0.25

function isSureBehind(
  { sentence: { tokens } }: Statement,
  { clause, syntax }: { readonly clause: Clause; readonly syntax: Tree },
  at: number,
): boolean {
  const verb = syntax.heads[at] ?? -1
  const { main, last, modal, passive } = clause.verb
  const lemma = lemmaAt(syntax, main)
  const own = syntax.heads[verb] === clause.predicate && /^(?:advcl|xcomp)/.test(syntax.relations[verb] ?? '')
  if (!own || at < last || main !== clause.predicate || WANTS.test(lemma)) return false
  if (lemma === 'use' && at === last && !passive) return false
  if (modal || BE.has(tokens[main]?.lower ?? '') || HAVE.has(tokens[main]?.lower ?? '')) return false
  if (/^(?:on|ahead|out|longer|enough|too)$/.test(tokens[at - 1]?.lower ?? '') && lemma !== 'set')
    return false
  if ([verb, at + 1].some((word) => RESULTS.test(lemmaAt(syntax, word))) && !LEAVES.test(lemma)) return false
  const noun = syntax.xpos[at - 1]?.startsWith('NN') === true
  if (noun && ANNOUNCES.test(lemmaAt(syntax, at - 1))) return false
  if (MAKES.test(lemma)) return true
  const advcl = /^advcl/.test(syntax.relations[verb] ?? '')
  const least = clause.objects.length === 0 && !clause.verb.passive ? SURE_ALONE : SURE
  return advcl && (syntax.confidence[verb] ?? 0) >= least && !hasPersonObject(clause, at)
}

const lemmaAt = (tree: Tree, at: number): string => (tree.lemmas[at] ?? '').toLowerCase()

/** "asked the town | to pay": an object right before the infinitive may be who is to do it. */
const hasPersonObject = (clause: Clause, at: number): boolean =>
  clause.objects.some(({ last, mention }) => last === at && mention !== null)

/** Verbs of making, using and placing: the infinitive behind them tells what for, in the active and in the passive. */
const MAKES =
  /^(?:found|establish|create|build|form|construct|design|introduce|use|install|launch|develop|erect|commission|organi[sz]e|convene|modify|implement|set|employ|utili[sz]e|deploy|adopt|enact|pass|add|dig|demolish|rebuild|renovate|redesign|convert|expand|extend|close|open|invent)$/

/** Verbs whose infinitive is what is wanted, said, begun, allowed or done, and not what for. */
const WANTS =
  /^(?:ask|tell|order|instruct|advise|urge|invite|encourage|persuade|convince|force|compel|oblige|allow|permit|enable|require|request|expect|believe|think|know|say|report|consider|find|suppose|allege|understand|estimate|claim|want|like|love|prefer|need|try|attempt|begin|start|continue|cease|fail|manage|seek|plan|intend|hope|aim|agree|refuse|decline|decide|choose|elect|select|appoint|nominate|name|approach|tend|seem|appear|happen|prove|come|get|help|cause|lead|prompt|train|teach|prepare|warn|remind|direct|command|motivate|inspire|induce|authori[sz]e|license|entitle|sentence|take|be|have|grow|rise|turn|learn|promise|threaten|offer|vow|pledge|swear|struggle|strive|serve|act|live|survive|deserve|wait|push|press|vote|rank|spend|cost|make|give|keep|hold|assign|task|challenge|call|mean|show|announce|recommend|suggest|propose|argue|see|hear|regard|deem|judge|feel)$/

/** What comes of something rather than what it is done for: "rose to become". */
const RESULTS =
  /^(?:be|have|become|find|see|discover|realise|realize|learn|reach|date|end|die|remain|total|equal|form|create)$/
const LEAVES = /^(?:leave|quit|resign|retire|depart)$/

/** Nouns that announce what somebody will, can or may do. */
const ANNOUNCES =
  /^(?:plan|right|attempt|effort|decision|ability|opportunity|chance|way|power|authority|permission|contract|bid|offer|agreement|desire|need|intention|tendency|proposal|request|order|refusal|willingness|wish|campaign|pressure|struggle|freedom|capacity|failure|duty|obligation|deal|time|reason|bill|law|rule|incentive|place|person|man|woman|people|team|one|first|last|discussion|vote|motion|option|promise|threat|pledge|invitation|choice|ambition|drive|move|step|movement|tool|technique|funding|money|fund)$/
