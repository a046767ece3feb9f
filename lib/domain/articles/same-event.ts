/** What two articles are likened by. */
interface Headline {
  readonly title: string
  /** ISO date. */
  readonly publishedOn: string | null
}

const FUNCTION_WORDS = new Set(
  'about after again against also been before being between both could does done down during each even from gets have here into its just like made make many more most much over says said some still such than that their them then there these they this those through under until very want were what when where which while will with would your'.split(
    ' ',
  ),
)

const DAYS_APART = 4

/**
 * Whether two articles look as if they were on the same event: three telling words in common in their titles, or two
 * when they came out within four days. A proposal for a button, never a fact.
 */
export function seemsSameEvent(one: Headline, other: Headline): boolean {
  const words = tellingWords(one.title)
  const shared = [...tellingWords(other.title)].filter((word) => words.has(word)).length
  return shared >= 3 || (shared === 2 && areClose(one.publishedOn, other.publishedOn))
}

function tellingWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.replace(/s$/, '')))
}

function areClose(one: string | null, other: string | null): boolean {
  if (!one || !other) return false
  return Math.abs(Date.parse(one) - Date.parse(other)) <= DAYS_APART * 86_400_000
}
