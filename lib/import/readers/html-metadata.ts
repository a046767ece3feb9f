import { z } from 'zod'

/** What a page says of itself in its head. */
interface PageMetadata {
  readonly title: string | null
  readonly source: string | null
  readonly author: string | null
  readonly publishedOn: string | null
  readonly language: string | null
}

/** Title, site, author, date and language as the page's structured data, meta tags and `lang` give them. */
export function metadataOf(document: Document): PageMetadata {
  const data = articleData(document)
  const meta = (...names: string[]) => names.map((name) => metaContent(document, name)).find(Boolean) ?? null
  return {
    title: data?.headline ?? meta('og:title', 'twitter:title', 'dc.title'),
    source: data?.publisher?.name ?? meta('og:site_name', 'application-name'),
    author: namesOf(data?.author) ?? meta('author', 'article:author', 'dc.creator', 'parsely-author'),
    publishedOn:
      data?.datePublished ??
      meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date', 'pubdate') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    language: data?.inLanguage ?? document.documentElement.getAttribute('lang') ?? meta('og:locale'),
  }
}

function metaContent(document: Document, name: string): string | null {
  const tags = [...document.querySelectorAll('meta')]
  const tag = tags.find((each) =>
    ['property', 'name', 'itemprop'].some((key) => each.getAttribute(key)?.toLowerCase() === name),
  )
  return tag?.getAttribute('content')?.trim() || null
}

const named = z.object({ name: z.string() })
const author = z.union([z.string(), named, z.array(z.union([z.string(), named]))])

/** The few properties of schema.org's Article that we read; anything of another shape counts as absent. */
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: z.string().optional().catch(undefined),
  author: author.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
})
type ArticleData = z.infer<typeof articleSchema>

function articleData(document: Document): ArticleData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)
  const candidates = scripts.flatMap((script) => thingsIn(parseJson(script.textContent ?? '')))
  for (const candidate of candidates) {
    const parsed = articleSchema.safeParse(candidate)
    if (parsed.success && parsed.data['@type'].some((type) => /Article$|^BlogPosting$|^Report$/.test(type))) {
      return parsed.data
    }
  }
  return null
}

/** The things of a JSON-LD document: itself, each of a list, each of its graph. */
function thingsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.slice(0, 100)
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(json)
  return graph.success ? graph.data['@graph'].slice(0, 100) : [json]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 500_000))
  } catch {
    return null
  }
}

function namesOf(authors: ArticleData['author']): string | null {
  const names = [authors ?? []].flat().map((each) => (typeof each === 'string' ? each : each.name))
  return names.filter((name) => !/^https?:/i.test(name)).join(', ') || null
}
