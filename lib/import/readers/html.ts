import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

import { declaredInHtml, decodeText } from '../charset'
import { Unreadable, type ReadText } from '../read-text'
import { textOfBlocks } from './html-text'
import { metadataOf } from './html-metadata'

/** More elements than any article page has; Readability's time grows with them. */
const MAX_ELEMENTS = 60_000

/** Under this many characters, what Readability took for the article is a menu or a notice. */
const SHORTEST_ARTICLE = 140

/**
 * The article of a web page, as Mozilla's Readability finds it, or the whole page where it finds none. Scripts do not
 * run and nothing is loaded: the page is only parsed.
 */
export function readHtml(bytes: Uint8Array, declared: string | null): ReadText {
  const html = withoutDataUris(decodeText(bytes, declared ?? declaredInHtml(bytes)))
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) throw new Unreadable('too-heavy')
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

const textOfHtml = (html: string): string =>
  textOfBlocks(parseHTML(`<html><body>${html}</body></html>`).document.body)

/** Pictures inside the page: megabytes that hold no text. */
const withoutDataUris = (html: string): string => html.replace(/data:[\w.+-]+\/[\w.+-]+;base64,[\w+/=]+/g, '')
