import { lexer, type Token, type Tokens } from 'marked'

import { decodeText } from '../charset'
import { plainText, type ReadText } from '../read-text'

/** The text of a markdown file without its marks; what its front matter says of it comes along. */
export function readMarkdown(bytes: Uint8Array, declared: string | null): ReadText {
  const { body, matter } = splitFrontMatter(decodeText(bytes, declared).replace(/\r\n?/g, '\n'))
  const says = (name: string) =>
    new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'im').exec(matter)?.[1] ?? null
  return {
    ...plainText(blocks(lexer(body)).join('\n\n')),
    title: says('title'),
    author: says('author'),
    publishedOn: says('date'),
    language: says('lang(?:uage)?'),
  }
}

function splitFrontMatter(text: string): { body: string; matter: string } {
  const match = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(text)
  return match ? { body: text.slice(match[0].length), matter: match[1] ?? '' } : { body: text, matter: '' }
}

const blocks = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => blockText(token)).filter((text) => text.trim() !== '')

function blockText(token: Token): string[] {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      return [inline(token.tokens ?? [])]
    case 'text':
      return [token.tokens ? inline(token.tokens) : plain(token.text)]
    case 'blockquote':
      return blocks(token.tokens ?? [])
    case 'list':
      return [(token as Tokens.List).items.map((item) => `• ${blocks(item.tokens).join('\n')}`).join('\n')]
    case 'table':
      return [tableText(token as Tokens.Table)]
    case 'code':
      return [token.text]
    case 'html':
      return [withoutTags(token.text)]
    default:
      return []
  }
}

const inline = (tokens: readonly Token[]): string => tokens.map(inlineText).join('')

function inlineText(token: Token): string {
  if (token.type === 'image' || token.type === 'checkbox') return ''
  if (token.type === 'br') return '\n'
  if (token.type === 'codespan') return token.text
  if (token.type === 'html') return withoutTags(token.text)
  if ('tokens' in token && token.tokens) return inline(token.tokens)
  // A line break in the source is a space in the text.
  return 'text' in token ? plain(String(token.text)).replace(/\n/g, ' ') : ''
}

const tableText = (table: Tokens.Table): string =>
  [table.header, ...table.rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' | ')).join('\n')

const withoutTags = (html: string): string => plain(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' '))

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  amp: '&',
}

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|nbsp|mdash|ndash|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
