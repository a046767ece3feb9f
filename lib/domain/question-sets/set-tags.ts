import { ok, refuse, type Result } from '../shared/result'
import { folded, onOneLine } from '../shared/text'

/** The longest tag, in UTF-16 code units, and the most of one set: a tag is a short word, and a few are enough. */
export const MAX_TAG = 30
export const MAX_TAGS = 8

/** Why a tag is not added: it says nothing, it is too long, or the set has no room for it. */
export type TagRefusal = 'tag-missing' | 'tag-long' | 'tags-full'

/** The tags with `text` among them, tidied; one that differs in capitals only is there already. */
export function withTag(
  tags: readonly string[],
  text: string,
): Result<readonly string[], { code: TagRefusal }> {
  const tag = onOneLine(text)
  if (tag === '') return refuse('tag-missing')
  if (tag.length > MAX_TAG) return refuse('tag-long')
  if (tags.some((other) => folded(other) === folded(tag))) return ok(tags)
  return tags.length >= MAX_TAGS ? refuse('tags-full') : ok([...tags, tag])
}

/** Whether `tags` hold `tag`, whatever its capitals. */
export const holdsTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((other) => folded(other) === folded(onOneLine(tag)))

/** The tags with `tag` written as `text`, in its place; where they hold that too, one of the two is left. */
export function withTagRenamed(
  tags: readonly string[],
  tag: string,
  text: string,
): Result<readonly string[], { code: TagRefusal }> {
  const fresh = withTag([], text)
  if (!fresh.ok) return fresh
  const isHeld = holdsTag(without(tags, tag), text)
  return ok(tags.flatMap((other) => (folded(other) !== folded(tag) ? other : isHeld ? [] : fresh.value)))
}

/** The tags but for `tag`, whatever its capitals. */
export const without = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((other) => folded(other) !== folded(tag))

/** All tags of several sets, each once as it is written most, in the order of the alphabet, with how many sets hold it. */
export function tagsOf(
  sets: readonly { readonly tags: readonly string[] }[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, Map<string, number>>()
  for (const tag of sets.flatMap(({ tags }) => tags)) {
    const spellings = counts.get(folded(tag)) ?? new Map<string, number>()
    counts.set(folded(tag), spellings.set(tag, (spellings.get(tag) ?? 0) + 1))
  }
  return [...counts.values()]
    .map((spellings) => {
      const [most] = [...spellings].toSorted(([, one], [, other]) => other - one)
      return { tag: most?.[0] ?? '', count: [...spellings.values()].reduce((sum, count) => sum + count, 0) }
    })
    .toSorted((one, other) => one.tag.localeCompare(other.tag, 'en'))
}

/** As much of a set as a search looks at. */
interface Findable {
  readonly title: string
  readonly tags: readonly string[]
  readonly articles: readonly { readonly title: string; readonly source: string | null }[]
}

/** Whether each word of `query` stands in the set's title, in one of its tags, or in an article's title or source. */
export function isFound({ title, tags, articles }: Findable, query: string): boolean {
  const told = [title, ...tags, ...articles.flatMap((article) => [article.title, article.source ?? ''])]
  const words = folded(query).split(/\s+/u).filter(Boolean)
  const text = folded(told.join('\n'))
  return words.every((word) => text.includes(word))
}
