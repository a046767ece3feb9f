import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

import { declaredInHtml, decodeText } from '../charset'
import { Unreadable, type ReadText } from '../read-text'
import { textOfBlocks } from './html-text'
import { metadataOf } from './html-metadata'

/** More elements, and deeper ones, than any article page has; Readability's time grows with the square of both. */
const MAX_ELEMENTS = 60_000
const MAX_DEPTH = 256

/** Under this many characters, what Readability took for the article is a menu or a notice. */
const SHORTEST_ARTICLE = 140

/**
 * The article of a web page, as Mozilla's Readability finds it, or the whole page where it finds none. Scripts do not
 * run and nothing is loaded: the page is only parsed.
 */
export function readHtml(bytes: Uint8Array, declared: string | null): ReadText {
  const html = withoutDataUris(decodeText(bytes, declared ?? declaredInHtml(bytes)))
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  if (!isReadable(document.documentElement)) throw new Unreadable('too-heavy')
  const said = metadataOf(document)
  const whole = textOfBlocks(document.body)
  const article = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse()
  const main = article?.content ? textOfHtml(article.content) : ''
  const text = main.length >= SHORTEST_ARTICLE ? main : whole
  if (text.trim() === '') throw new Unreadable('no-article')
  return {
    text,
    title: said.title ?? article?.title ?? null,
    source: said.source ?? article?.siteName ?? null,
    author: said.author ?? article?.byline ?? null,
    publishedOn: said.publishedOn ?? article?.publishedTime ?? null,
    language: said.language ?? article?.lang ?? null,
    leftOut: [],
  }
}

/** Whether a page is small and flat enough to be read; counts no further than it must. */
function isReadable(root: Element): boolean {
  let count = 0
  let level: Element[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (count > MAX_ELEMENTS || depth > MAX_DEPTH) return false
    level = level.flatMap((element) => [...element.children])
  }
  return true
}

const textOfHtml = (html: string): string =>
  textOfBlocks(parseHTML(`<html><body>${html}</body></html>`).document.body)

/** Pictures inside the page: megabytes that hold no text. */
const withoutDataUris = (html: string): string => html.replace(/data:[\w.+-]+\/[\w.+-]+;base64,[\w+/=]+/g, '')
