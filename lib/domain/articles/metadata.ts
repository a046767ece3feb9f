import { headingText } from './blocks'
import { cleanLine } from './clean'
import { readDate } from './dates'
import { findFurniture } from './furniture'
import { guessLanguage, knownLanguage } from './language'
import { MAX_AUTHOR, MAX_SOURCE, MAX_TITLE } from './limits'
import { titleSpan } from './removal'

/** What a page or a file says about itself, as it says it. */
export interface SaidOfItself {
  readonly title: string | null
  readonly source: string | null
  readonly author: string | null
  readonly publishedOn: string | null
  readonly language: string | null
  readonly url: string | null
  readonly fileName: string | null
}

/** A text that says nothing about itself. */
export const SAYS_NOTHING: SaidOfItself = {
  title: null,
  source: null,
  author: null,
  publishedOn: null,
  language: null,
  url: null,
  fileName: null,
}

/** What is filed with an article, as a form holds it: "" for what is not known. */
export interface Details {
  readonly title: string
  readonly source: string
  readonly author: string
  /** ISO "2024-11-21". */
  readonly publishedOn: string
  /** One of LANGUAGES, unless a form was tampered with. */
  readonly language: string
  readonly url: string
}

/** Details to begin with: what the page says, then what the text shows. A person can change each of them. */
export function proposeDetails(text: string, said: SaidOfItself): Details {
  const shown = shownByText(text)
  const source = cleanLine(said.source ?? shown.source ?? hostOf(said.url))
  const seen = guessLanguage(text)
  return {
    title: proposeTitle({ text, said, shown, source }).slice(0, MAX_TITLE),
    source: source.slice(0, MAX_SOURCE),
    author: authorName(said.author ?? shown.author ?? '').slice(0, MAX_AUTHOR),
    publishedOn: readDate(said.publishedOn ?? '') ?? readDate(shown.publishedOn ?? '') ?? '',
    language: seen === 'und' ? (knownLanguage(said.language) ?? 'und') : seen,
    url: said.url ?? '',
  }
}

const hostOf = (url: string | null): string => (url ? new URL(url).hostname.replace(/^www\./, '') : '')

function proposeTitle(from: { text: string; said: SaidOfItself; shown: Shown; source: string }): string {
  const { text, said, shown, source } = from
  const onPage = said.title ? withoutSiteName(cleanLine(said.title), source) : ''
  return onPage || shown.title || titleFromFile(said.fileName) || openingWords(text)
}

/** "The lion moves house | Nordvik Courier" without the name of the site. */
function withoutSiteName(title: string, source: string): string {
  const match = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/u.exec(title)
  if (!match?.[1] || !match[2]) return title
  const squeeze = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [site, known] = [squeeze(match[2]), squeeze(source)]
  return known !== '' && (known.includes(site) || site.includes(known)) ? match[1] : title
}

interface Shown {
  readonly title: string | null
  readonly source: string | null
  readonly author: string | null
  readonly publishedOn: string | null
}

/** What the lines around the text give away: its heading, its byline, its date, where it appeared first. */
function shownByText(text: string): Shown {
  const lines = findFurniture(text).map(({ start, end }) => text.slice(start, end))
  const heading = titleSpan(text)
  const post = lines.map((line) => /^the post (.+) appeared first on (.+?)\.?$/i.exec(line)).find(Boolean)
  const byline = lines.map((line) => /^by\s+([^|,]+)/i.exec(line)).find(Boolean)
  return {
    title: heading
      ? headingText(text.slice(heading.start, heading.end))
      : (post?.[1]?.replace(/(?<!\.)\.$/, '') ?? null),
    source: post?.[2] ?? null,
    author: byline?.[1] ?? null,
    publishedOn: lines.map(readDate).find((date) => date !== null) ?? null,
  }
}

/** "the-lion_moves house.docx" as a title; null when the name has no words. */
function titleFromFile(fileName: string | null): string | null {
  const words = cleanLine((fileName ?? '').replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[-_+]+/g, ' '))
  if (!/\p{L}{3,}/u.test(words)) return null
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function openingWords(text: string): string {
  const words = cleanLine(text.slice(0, 400)).split(' ')
  return words.length <= 10 ? words.join(' ') : `${words.slice(0, 10).join(' ')} …`
}

/** A byline as a name: without "By", without a link to a profile. */
function authorName(raw: string): string {
  const line = cleanLine(raw).replace(/^by\s+/i, '')
  return /^https?:\/\//i.test(line) ? '' : line
}
