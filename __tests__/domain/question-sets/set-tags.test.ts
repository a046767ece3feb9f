import fc from 'fast-check'

import { holdsTag, isFound, MAX_TAG, MAX_TAGS, tagsOf, withTag } from '@/lib/domain/question-sets/set-tags'

test('a tag is tidied, kept once whatever its capitals, and short', () => {
  expect(withTag([], '  Year   8 ')).toEqual({ ok: true, value: ['Year 8'] })
  expect(withTag(['Year 8'], 'year 8')).toEqual({ ok: true, value: ['Year 8'] })
  expect(withTag([], ' \0 ')).toMatchObject({ error: { code: 'tag-missing' } })
  expect(withTag([], 'a'.repeat(MAX_TAG + 1))).toMatchObject({ error: { code: 'tag-long' } })
  const full = Array.from({ length: MAX_TAGS }, (_, index) => `tag ${index}`)
  expect(withTag(full, 'one more')).toMatchObject({ error: { code: 'tags-full' } })
  expect(withTag(full, 'TAG 1')).toEqual({ ok: true, value: full })
})

test('whatever is typed, a set never has a tag twice, an empty one, or too many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 15 }), (typed) => {
      const tags = typed.reduce<readonly string[]>((before, text) => {
        const after = withTag(before, text)
        if (after.ok) expect(holdsTag(after.value, text.replace(/[\s\0]+/gu, ' ').trim())).toBe(true)
        return after.ok ? after.value : before
      }, [])
      expect(tags.length).toBeLessThanOrEqual(MAX_TAGS)
      expect(tagsOf([{ tags }])).toHaveLength(tags.length)
      expect(tags.every((tag) => tag.trim() !== '' && tag.length <= MAX_TAG)).toBe(true)
    }),
  )
})

test('all tags are listed once, by the alphabet, each as it is written most', () => {
  const sets = [{ tags: ['Year 8', 'light'] }, { tags: ['year 8'] }, { tags: ['Year 8', 'Austria'] }]
  expect(tagsOf(sets)).toEqual([
    { tag: 'Austria', count: 1 },
    { tag: 'light', count: 1 },
    { tag: 'Year 8', count: 3 },
  ])
})

test('a search finds each word in title, tags, article titles and sources', () => {
  const set = {
    title: 'The Skarholm light',
    tags: ['Year 8'],
    articles: [{ title: 'A keeper leaves', source: 'Nordvik Courier' }],
  }
  for (const query of ['', 'LIGHT', 'year 8', 'keeper skarholm', 'courier'])
    expect(isFound(set, query)).toBe(true)
  for (const query of ['dark', 'light dark', 'year 9']) expect(isFound(set, query)).toBe(false)
})
