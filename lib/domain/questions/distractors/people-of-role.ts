import type { FoundFact } from '../../facts/found-fact'
import type { NameMention } from '../../language/mentions'
import { isName } from '../../language/mentions'
import { isPersonNoun } from '../../language/person-words'
import { groupedSets } from '../../shared/group'

/** The people of the articles by what the articles say they are: "president", "architect". */
export function peopleOfRole(facts: readonly FoundFact[]): ReadonlyMap<string, readonly string[]> {
  const inRoles = facts.flatMap((fact) => [...titled(fact), ...described(fact)])
  return groupedSets(inRoles.map(({ name, role }) => [role, name.name]))
}

interface InRole {
  readonly name: NameMention
  readonly role: string
}

/** "President Ada Byron", "the architect Ada Byron". */
const titled = ({ statement: { sentence } }: FoundFact): InRole[] =>
  sentence.mentions
    .filter(isName)
    .filter(({ kind }) => kind === 'person')
    .flatMap((name) => {
      const role = sentence.tokens[name.first - 1]?.lower ?? ''
      return isPersonNoun(role) ? [{ name, role }] : []
    })

/** "Ada Byron, an architect from Elm,", "Ada Byron was an architect". */
function described({ detail, statement: { clause, sentence, text } }: FoundFact): InRole[] {
  if (detail?.type === 'description' && detail.ofPerson) {
    const role = roleIn(text.slice(detail.words.start, detail.words.end))
    return role === null ? [] : [{ name: detail.name, role }]
  }
  const head = clause?.complement?.phrase?.head
  const role = head === undefined ? '' : (sentence.tokens[head]?.lower ?? '')
  const name = sentence.mentions.filter(isName).find(({ last }) => last === clause?.head.last)
  return name?.kind === 'person' && isPersonNoun(role) ? [{ name, role }] : []
}

/** "an American architect from Elm" -> "architect": the last noun for a person before what hangs on it. */
const roleIn = (words: string): string | null =>
  (words.split(/,| (?:of|from|in|at|for|who|and|to) /)[0] ?? '')
    .toLowerCase()
    .split(' ')
    .findLast(isPersonNoun) ?? null
