import type { Format } from '@/lib/import/read-text'
import { runReader } from '@/lib/import/run-reader'

import { pdfOf } from '../../support/pdf'
import { docxEntries, paragraph, zipOf } from '../../support/zip'

// Each reading starts a process.
jest.setTimeout(60_000)

async function read(format: Format, bytes: Uint8Array | string) {
  const result = await runReader({ bytes: Buffer.from(bytes), format, declared: null })
  return result.ok ? result.value : result.error.code
}

test('a web page gives its article without menus, with what it says of itself', async () => {
  const story = 'The lion of the town zoo moved on Monday to a larger house with a pool of its own. '.repeat(
    4,
  )
  const page = `<!doctype html><html lang="en-GB"><head><title>The lion moves | Nordvik Courier</title>
    <meta property="og:site_name" content="Nordvik Courier">
    <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"The lion moves house","author":[{"name":"Ingrid Sole"},{"name":"Ola Berg"}],"datePublished":"2026-03-13T06:00:00Z","publisher":{"name":"Nordvik Courier"}}]}</script>
    <script>document.body.innerHTML = 'gone'</script></head>
    <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>The lion moves house</h1>
    <p>${story}</p><ul><li>one lion</li><li>two bears</li></ul><p onclick="alert(1)">It cost 4 million.<br>So said the mayor.</p></article>
    <footer>All rights reserved</footer></body></html>`
  const article = await read('html', page)
  expect(article).toMatchObject({
    title: 'The lion moves house',
    source: 'Nordvik Courier',
    author: 'Ingrid Sole, Ola Berg',
    publishedOn: '2026-03-13T06:00:00Z',
    language: 'en-GB',
  })
  const text = typeof article === 'string' ? '' : article.text
  expect(text).toContain('• one lion\n\n• two bears\n\nIt cost 4 million.\n\nSo said the mayor.')
  expect(text).not.toMatch(/Sport|innerHTML|alert/)
})

test('a page without an article is read whole, and an empty one is refused', async () => {
  expect(await read('html', '<p>The lion is 11.</p>')).toMatchObject({ text: 'The lion is 11.' })
  expect(await read('html', '<html><body><script>let a</script></body></html>')).toBe('no-article')
})

test('a page nested twenty thousand deep is refused at once', async () => {
  const answer = await read('html', `${'<div>'.repeat(20_000)}The lion slept.`)
  expect(answer).toBe('too-heavy')
})

test('markdown gives its words, and its front matter what it says', async () => {
  const text = `---\ntitle: "The lion moves house"\nauthor: Ingrid Sole\ndate: 2026-03-13\n---\n# The lion *moves*\n\nIt is [eleven](https://example.org) years old &amp; well.\nIt eats.\n\n- meat\n- [x] fish\n\n![a lion](lion.png)\n\n> Lions sleep.\n\n<script>alert(1)</script>\n`
  expect(await read('markdown', text)).toMatchObject({
    title: 'The lion moves house',
    author: 'Ingrid Sole',
    publishedOn: '2026-03-13',
    text: expect.stringContaining(
      'The lion moves\n\nIt is eleven years old & well. It eats.\n\n• meat\n• fish\n\nLions sleep.',
    ),
  })
})

test('a Word document gives its paragraphs, without what was struck out', async () => {
  const struck =
    '<w:p><w:r><w:t>It is </w:t></w:r><w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins><w:r><w:t>eleven</w:t></w:r></w:ins></w:p>'
  const file = zipOf(docxEntries(paragraph('The lion slept.') + struck))
  expect(await read('docx', file)).toMatchObject({ text: 'The lion slept.\n\nIt is eleven\n\n' })
})

test.each([
  ['truncated', zipOf(docxEntries(paragraph('x'))).subarray(0, 200), 'damaged'],
  ['no Word document', zipOf([{ name: 'a.txt', content: 'a' }]), 'damaged'],
  ['encrypted', zipOf([{ name: 'word/document.xml', content: 'a', isEncrypted: true }]), 'locked'],
  ['leaving its folder', zipOf([...docxEntries(''), { name: '../../etc/passwd', content: 'a' }]), 'damaged'],
  [
    'a bomb that hides its size',
    zipOf([...docxEntries(''), { name: 'bomb', content: Buffer.alloc(30_000_000), claimedSize: 10 }]),
    'unpacks-too-large',
  ],
  [
    'a bomb that tells it',
    zipOf([
      ...docxEntries(''),
      ...['a', 'b', 'c', 'd'].map((name) => ({ name, content: Buffer.alloc(30_000_000) })),
    ]),
    'unpacks-too-large',
  ],
  [
    'more entries than a document has',
    zipOf(Array.from({ length: 2_001 }, (_, index) => ({ name: `f${index}`, content: '' }))),
    'unpacks-too-large',
  ],
])('a Word file that is %s is refused', async (_, file, code) => {
  expect(await read('docx', file)).toBe(code)
})

test('a Word document that defines entities upon entities is refused or read without them', async () => {
  const laughs = `<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
  const entries = docxEntries(paragraph('&b;')).map((entry) => ({
    ...entry,
    content: entry.content.toString().replace('<w:document', `${laughs}<w:document`),
  }))
  const answer = await read('docx', zipOf(entries))
  expect(JSON.stringify(answer)).not.toContain('haha')
})

test('a PDF gives its paragraphs: lines joined, words mended, page numbers and headers left out and named', async () => {
  const page = (number: number, lines: string[]) => [
    { text: 'Nordvik Courier', y: 800, size: 9 },
    ...lines.map((text, index) => ({ text, y: 740 - index * 14 })),
    { text: `Page ${number}`, y: 40, size: 9 },
  ]
  const file = pdfOf([
    page(1, [
      'The lion of the town zoo moved on Monday to a larger house, the coun-',
      'cil said, and a crowd of two hundred people came to see it settle in its',
      'new home.',
      'It will be shown to visitors from the first of May, when the house and',
    ]),
    page(2, ['the pool are ready, and the old house will be kept for two brown bears.']),
    page(3, ['The work cost 4 million crowns.']),
  ])
  const read1 = await read('pdf', file)
  expect(read1).toMatchObject({
    text: [
      'The lion of the town zoo moved on Monday to a larger house, the council said, and a crowd of two hundred people came to see it settle in its new home.',
      'It will be shown to visitors from the first of May, when the house and the pool are ready, and the old house will be kept for two brown bears.',
      'The work cost 4 million crowns.',
    ].join('\n\n'),
    leftOut: ['Nordvik Courier', 'Page 1', 'Page 2', 'Page 3'],
  })
})

test('a PDF without text, a broken one and one that is too long say so', async () => {
  expect(await read('pdf', pdfOf([[]]))).toBe('no-text-in-pdf')
  expect(await read('pdf', '%PDF-1.4\nnothing')).toBe('damaged')
  expect(await read('pdf', pdfOf(Array.from({ length: 301 }, () => [{ text: 'a', y: 700 }])))).toBe(
    'too-many-pages',
  )
})

test('a reader that takes too long is stopped', async () => {
  const result = await runReader(
    { bytes: Buffer.from('x'), format: 'text', declared: null },
    { seconds: 0.01, megabytes: 512 },
  )
  expect(result).toEqual({ ok: false, error: { code: 'took-too-long' } })
})

test('a reader that takes too much memory is stopped', async () => {
  const result = await runReader(
    { bytes: Buffer.alloc(9_000_000, '<p>a</p>'), format: 'html', declared: null },
    { seconds: 60, megabytes: 128 },
  )
  expect(result).toEqual({ ok: false, error: { code: 'too-heavy' } })
})

test('many readings at once take turns, and more than wait are told so', async () => {
  const readings = await Promise.all(Array.from({ length: 22 }, () => read('text', 'The lion slept.')))
  expect(readings.filter((reading) => reading === 'busy')).toHaveLength(4)
  expect(readings.filter((reading) => typeof reading !== 'string')).toHaveLength(18)
})
