import { isFinite } from '../language/phrases'
import { isPluralNoun } from '../language/inflection'
import { nounPhraseOf } from '../language/noun-phrases'
import type { TokenRange } from '../language/mentions'
import { termOf } from '../language/terms'
import { isContent } from '../language/token'
import { definitionIn } from './definitions'
import { evidence } from './evidence'
import type { FoundFact, Told } from './found-fact'
import { isLoose } from './found-fact'
import { certaintyOf } from './hedges'
import type { LooseWord } from './loose-words'
import { looseWords } from './loose-words'
import { looseInDefinition } from './meaning-words'
import type { Naming } from './namings'
import { indefinite, namingsIn } from './namings'
import type { Relation, TermRelation } from './relations/relation'
import type { Slot } from './slot'
import type { Edit, Statement } from './statement'
import { isShown, opensName, overlaps, shownWords, spanOf, unCapitalised, wording } from './statement'
import type { Topic } from './topic'

/** What a sentence says that words mean, and what things in it are called: of each the wording that needs least around it. */
export function termFacts(told: readonly Told[], topic: Topic): FoundFact[] {
  const [any] = told
  if (!any) return []
  const { sentence } = any.statement
  const best = [...told.toSorted((a, b) => Number(isLoose(a)) - Number(isLoose(b))), wholeOf(any)]
  const named = namingsIn(sentence).flatMap((naming) => firstOf(best, (one) => namedFact(one, naming, topic)))
  return [...firstOf(best, (one) => definedFact(one, topic)), ...named]
}

/** The sentence as it stands, for what no sure clause of it tells. */
function wholeOf(told: Told): Told {
  const { statement } = told
  const { sentence } = statement
  const marks = sentence.tokens.at(-1)?.pos === 'PUNCT' ? 1 : 0
  const range = { first: 0, last: sentence.tokens.length - marks }
  return {
    ...told,
    statement: {
      ...stretch(statement, range),
      edits: [],
      clause: null,
      prefix: '',
      attribution: null,
      certainty: certaintyOf(sentence.tokens, 'stated'),
      framed: 'stated',
    },
  }
}

function firstOf(told: readonly Told[], factOf: (one: Told) => FoundFact | null): FoundFact[] {
  for (const one of told) {
    const fact = factOf(one)
    if (fact) return [fact]
  }
  return []
}

/** "Erosion is the process by which …": the term is asked for by its meaning. */
function definedFact(told: Told, topic: Topic): FoundFact | null {
  const { statement } = told
  const found = definitionIn(statement)
  if (!found) return null
  const { sentence } = statement
  const term = termOf(sentence.tokens, found.term)
  const text = unCapitalised(term.text, opensName(sentence, found.term.first))
  const meaning = wording(stretch(statement, found.meaning)).replace(/\.$/, '')
  const of = unCapitalised(meaning, opensName(sentence, found.meaning.first)).replace(
    ANY,
    (_, next: string) => `${/[aeio]/.test(next) ? 'an' : 'a'} ${next}`,
  )
  const fact = factOf(
    told,
    { kind: 'definition', of, as: '', isPlural: false },
    {
      statement,
      slot: { ...term, text, name: text },
      loose: looseInDefinition(statement, found.meaning, topic),
    },
  )
  return fact.loose.length > 0 && content(stretch(statement, found.meaning)) < ENOUGH_BY_ITSELF ? null : fact
}

/** Fewest nouns, verbs and adjectives of a meaning that points to something told before ("changes to the text"). */
const ENOUGH_BY_ITSELF = 3

const content = (statement: Statement): number =>
  shownWords(statement).filter(([token]) => isContent(token)).length

/** "any device that …" means a device. */
const ANY = /^any (\p{Ll})/u

/** The statement from one of its tokens to another. */
const stretch = (statement: Statement, range: TokenRange): Statement => ({
  ...statement,
  ...spanOf(statement, range),
  tokens: range,
})

/** Fewest nouns, verbs and adjectives that tell which thing is named, and fewest of them beside its own phrase. */
const ENOUGH = 4
const ENOUGH_BESIDE = 2

/** "… through tiny pores known as stomata": the name is asked for by the statement without it. */
function namedFact(told: Told, naming: Naming, topic: Topic): FoundFact | null {
  const statement = withoutName(told.statement, naming)
  if (!statement || !isWhole(statement) || !hasVerb(statement)) return null
  const { tokens } = statement.sentence
  const noun = tokens[naming.noun]
  if (!noun || !saysEnough(statement, naming)) return null
  const isPlural = isPluralNoun(noun.lower)
  const relation = {
    kind: 'naming' as const,
    of: wording(statement).replace(/\.$/, ''),
    as: `${naming.isPast ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is'} ${isPlural ? 'these' : 'this'} ${noun.lower}`,
    isPlural,
  }
  return factOf(told, relation, {
    statement,
    slot: termOf(tokens, naming.name),
    loose: looseWords(statement, topic),
  })
}

/** "Tiny shrimps called epischura help to keep it clear": a name that took the verb leaves none. */
const hasVerb = (statement: Statement): boolean =>
  statement.sentence.tokens.some(
    (token, first) => isFinite(statement.sentence.tokens, first) && isShown(statement, { ...token, first }),
  )

/** The statement without the words that name something in it; null where it does not tell of that thing. */
function withoutName(statement: Statement, naming: Naming): Statement | null {
  const { tokens } = statement.sentence
  const noun = tokens[naming.noun]
  const anchor = naming.ofClause ? tokens[naming.words.first - 1] : noun
  if (
    !noun ||
    !anchor ||
    !isShown(statement, { ...anchor, first: naming.ofClause ? naming.words.first - 1 : naming.noun })
  )
    return null
  const start = tokens[naming.words.first - 1]?.end ?? 0
  const dropped: Edit = { start, end: tokens[naming.words.last - 1]?.end ?? start, text: '' }
  const the = tokens[naming.article ?? -1]
  const edits = [
    ...(dropped.start < statement.end ? [dropped] : []),
    ...(the ? [{ start: the.start, end: the.end, text: indefinite(tokens, naming) }] : []),
  ]
  return {
    ...statement,
    edits: [...statement.edits.filter((edit) => !edits.some((other) => overlaps(edit, other))), ...edits],
  }
}

/** A sure clause, or the whole sentence from its capital to its stop. */
function isWhole({ clause, sentence, text, start, end }: Statement): boolean {
  if (clause) return /^(?:main|joined)$/.test(clause.kind)
  const said = text.slice(sentence.start, sentence.end).trim()
  return (
    start === sentence.start &&
    sentence.end - end <= 2 &&
    /^\p{Lu}.*\p{L}\.$/su.test(said) &&
    !/[:;?!“”"()]/.test(said) &&
    sentence.tokens.some((_, at) => isFinite(sentence.tokens, at))
  )
}

function saysEnough(statement: Statement, { noun, ofClause }: Naming): boolean {
  const { sentence } = statement
  const own = sentence.syntax ? nounPhraseOf({ ...sentence, tree: sentence.syntax }, noun).core : null
  const content = shownWords(statement).filter(([token]) => isContent(token))
  const beside = content.filter(([, at]) => ofClause || !own || at < own.first || at > noun)
  return beside.length >= ENOUGH_BESIDE && content.length >= ENOUGH
}

interface Made {
  readonly statement: Statement
  readonly slot: Slot
  readonly loose: readonly LooseWord[]
}

function factOf(
  told: Told,
  relation: Omit<Relation<TermRelation>, 'uses'>,
  { statement, slot, loose }: Made,
): FoundFact {
  const { text, article, sentence, attribution } = statement
  const id = `a${article + 1}-${relation.kind}-${slot.start}-${slot.end}`
  return {
    ...told,
    statement,
    fact: {
      id,
      kind: relation.kind === 'definition' ? 'definition' : 'name',
      statement: wording(told.statement),
      attribution,
      certainty: statement.certainty,
      marks: [evidence(text, article, slot)],
      evidence: [evidence(text, article, sentence)],
    },
    key: id,
    slot,
    detail: { type: 'relation', ...relation, uses: 0 },
    loose,
  }
}
