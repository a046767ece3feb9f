import type { Span } from '../articles/span'
import type { QuantityMention } from '../language/mentions'
import { isName, isQuantity } from '../language/mentions'
import { descriptionsOf } from './descriptions'
import { evidence } from './evidence'
import type { Fact, FactKind } from './fact'
import type { FoundFact, Told } from './found-fact'
import { isLoose, NOTHING_BEFORE } from './found-fact'
import type { Quotation } from './quotations'
import { quotationOf, quotedByPronoun } from './quotations'
import { toFact } from './slot-facts'
import type { Statement } from './statement'
import { shownMentions } from './statement'
import type { Voice } from './voices'
import { isWholeQuotation } from './whole-quotation'

/** What a sentence says in passing that people and things are. */
export function describedFacts(told: Told): FoundFact[] {
  const { statement } = told
  return descriptionsOf(statement.sentence).map((description) => {
    const { name, words, ofPerson, behind } = description
    const said = (behind ? '' : 'the ') + statement.text.slice(words.start, words.end)
    const fact = ownFact(statement, words, {
      kind: ofPerson ? 'role' : 'definition',
      said: `The article describes ${name.name} as ${said}.`,
    })
    return {
      ...told,
      fact,
      key: fact.id,
      slot: name,
      detail: { type: 'description', ...description },
      loose: [],
      before: NOTHING_BEFORE,
    }
  })
}

/** Which named source an article relies on: compared between articles, never asked. */
export function sourceFacts({ statement, loose, before, title }: Told): FoundFact[] {
  const { attribution, sentence } = statement
  const name =
    attribution === null
      ? undefined
      : sentence.mentions
          .filter(isName)
          .find(({ kind, text }) => /^(?:other|organisation)$/.test(kind) && attribution.endsWith(text))
  if (!name) return []
  const fact = ownFact(statement, name, {
    kind: 'event',
    said: `The article names ${name.text} as a source.`,
  })
  return [
    {
      statement,
      loose,
      before,
      title,
      fact: { ...fact, id: `${fact.id}-source` },
      key: `${fact.id}-source`,
      slot: name,
      detail: { type: 'source' },
    },
  ]
}

/** Who is quoted with which words. `voice` is who has spoken before: "…," he said. */
export function quotedFacts(told: Told, voice: Voice | null): FoundFact[] {
  const { sentence } = told.statement
  const quotation = quotationOf(sentence)
  if (quotation) return [factOfQuotation(told, quotation, sentence)]
  const unnamed = voice && quotedByPronoun(sentence)
  if (!unnamed || (voice.speaker.sex !== null && voice.speaker.sex !== unnamed.sex)) return []
  const whole = { start: voice.told.statement.sentence.start, end: sentence.end }
  const spoken = { speaker: voice.speaker, words: unnamed.words, said: true }
  return [factOfQuotation(voice.told, { ...spoken, whole: isWholeQuotation(sentence, unnamed.words) }, whole)]
}

/** `told` is the sentence that names the speaker, `whole` all that shows who says it. */
function factOfQuotation(told: Told, quotation: Quotation, whole: Span): FoundFact {
  const { statement } = told
  const { speaker, words, said } = quotation
  const quoted = statement.text.slice(words.start, words.end)
  const the =
    speaker.kind === 'person' || statement.sentence.tokens[speaker.first - 1]?.lower !== 'the' ? '' : 'The '
  const fact = ownFact(statement, words, {
    kind: 'quotation',
    said: said
      ? `${the}${speaker.name} said: “${quoted}.”`
      : `${the}${speaker.name} used the words “${quoted}”.`,
  })
  return {
    ...told,
    fact: { ...fact, evidence: [evidence(statement.text, statement.article, whole)] },
    key: fact.id,
    slot: speaker,
    detail: { type: 'quotation', ...quotation },
    loose: [],
    before: NOTHING_BEFORE,
  }
}

function ownFact(statement: Statement, words: Span, { kind, said }: { kind: FactKind; said: string }): Fact {
  const { text, article, sentence } = statement
  return {
    id: `a${article + 1}-${kind}-${words.start}-${words.end}`,
    kind,
    statement: said,
    attribution: statement.attribution,
    certainty: 'stated',
    marks: [evidence(text, article, words)],
    evidence: [evidence(text, article, sentence)],
  }
}

/** Three or more counted things in one list: the list as a whole, and each thing in a statement of its own. */
export function listFacts(told: readonly Told[]): FoundFact[] {
  const wording =
    told.find((candidate) => countedList(candidate) !== null && !isLoose(candidate)) ??
    told.find((candidate) => countedList(candidate) !== null)
  const items = wording && countedList(wording)
  const [slot] = items ?? []
  const fact = wording && items ? toFact(wording, items) : null
  if (!wording || !items || !slot || !fact) return []
  const whole: FoundFact = {
    ...wording,
    fact: { ...fact, kind: 'list', id: `${fact.id}-list` },
    key: `${fact.id}-list`,
    slot,
    detail: { type: 'list', items },
  }
  return [whole, ...items.flatMap((item) => itemFact(wording, items, item))]
}

function countedList({ statement }: Told): readonly QuantityMention[] | null {
  const shown = shownMentions(statement)
  const lists = statement.sentence.lists.map((list) =>
    list.filter(isQuantity).filter((item) => shown.includes(item)),
  )
  return lists.find((items) => items.length >= 3) ?? null
}

/** "The shipment includes 40 mandarin ducks": only where the list closes the clause right behind its verb. */
function itemFact(told: Told, items: readonly QuantityMention[], item: QuantityMention): FoundFact[] {
  const { statement } = told
  const { clause, sentence } = statement
  const first = items[0]
  if (!clause || !first || first.first !== clause.rest.first) return []
  const next = sentence.tokens.findIndex(
    (token, index) =>
      index >= item.last && (/^(?:,|and|or|;)$/.test(token.lower) || index >= statement.tokens.last),
  )
  const last = next < 0 ? statement.tokens.last : next
  const end = sentence.tokens[last - 1]?.end ?? item.end
  const alone: Statement = {
    ...statement,
    end,
    tokens: { first: statement.tokens.first, last },
    edits: [
      ...statement.edits,
      ...(item.start > first.start ? [{ start: first.start, end: item.start, text: '' }] : []),
    ],
    clause: { ...clause, last, rest: { first: item.first, last } },
  }
  const fact = toFact({ ...told, statement: alone }, [item])
  return fact
    ? [
        {
          ...told,
          statement: alone,
          fact: { ...fact, id: `${fact.id}-item` },
          key: `${fact.id}-item`,
          slot: item,
          detail: null,
        },
      ]
    : []
}
