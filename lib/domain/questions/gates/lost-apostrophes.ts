import type { Statement } from '../../facts/statement'
import { countryNamed } from '../../language/gazetteer/countries'
import { knownName } from '../../language/gazetteer/lookup'
import { isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'

/** A word of a statement that has lost its apostrophe, "Weve" or the "Spains" of "Spains new king", or one too many; null where none has. */
export function lostApostrophe(statement: Statement): string | null {
  const { sentence, tokens } = statement
  const short = sentence.tokens
    .slice(tokens.first, tokens.last)
    .find(({ text, lower }) => SHORTENED.test(lower) && text !== text.toUpperCase())
  return short?.text ?? lostOwner(statement) ?? ownerWithArticle(statement)
}

/** "we’ve", "don’t" and their like without the mark; never what is a word of its own ("were", "well", "its", "wont"). */
const SHORTENED =
  /^(?:(?:we|they|you|i|who|should|could|would)ve|(?:they|you)re|(?:they|you|it)ll|(?:do|does|did|is|was|are|were|has|have|had|could|would|should)nt|shes|theres|whats)$/

/** "Rio de Janeiros | beaches": whether a name is that of a known place with an "s", right before what it owns. */
export const isLostOwner = (name: string, after: Token | undefined): boolean =>
  /\p{Ll}s$/u.test(name) &&
  /^(?:NOUN|ADJ|X)$/.test(after?.pos ?? '') &&
  knownName(name) === null &&
  isPlace(name.slice(0, -1))

function lostOwner({ sentence: { tokens, mentions }, tokens: told }: Statement): string | null {
  const name = mentions
    .filter(isName)
    .filter(({ first, last }) => first >= told.first && last <= told.last)
    .find(({ text, last }) => isLostOwner(text, tokens[last]))
  return name?.text ?? null
}

const isPlace = (text: string): boolean =>
  countryNamed(text) !== null || /^(?:city|country|place)$/.test(knownName(text)?.kind ?? '')

/** "the London’s best": a city or somebody with both "the" and an owner’s mark. */
function ownerWithArticle({ sentence: { tokens, mentions }, tokens: told }: Statement): string | null {
  const name = mentions
    .filter(isName)
    .find(
      ({ kind, first, last, text }) =>
        first > told.first &&
        last < told.last &&
        /^(?:city|person)$/.test(kind) &&
        text !== text.toUpperCase() &&
        tokens[first - 1]?.text === 'the' &&
        /^['’]s$/.test(tokens[last]?.text ?? ''),
    )
  return name ? spaced(tokens.slice(name.first - 1, name.last + 1)) : null
}
