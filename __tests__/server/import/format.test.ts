import { declaredInHtml, decodeText } from '@/lib/import/charset'
import { formatOfAnswer, formatOfFile } from '@/lib/import/format'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const TEXT = 'Der Löwe – “Leo” – schläft.'
const LATIN = bytes('Der L\xf6we \x96 \x93Leo\x94 \x96 schl\xe4ft.', 'latin1')

test.each([
  ['UTF-8', bytes(TEXT), null],
  ['UTF-8 with a mark', bytes(`\uFEFF${TEXT}`), null],
  ['UTF-8 that says it is something else', bytes(TEXT), 'iso-8859-1'],
  ['windows-1252', LATIN, null],
  ['windows-1252 that says ISO 8859-1, as the web does', LATIN, 'iso-8859-1'],
  ['windows-1252 that says an encoding nobody knows', LATIN, 'x-nobody'],
  ['UTF-16 with a mark', bytes(`\uFEFF${TEXT}`, 'utf16le'), null],
  ['UTF-16 without one', bytes(TEXT, 'utf16le'), null],
  ['UTF-16 the other way round', new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16()), null],
])('%s is read', (_, encoded, declared) => {
  expect(decodeText(encoded, declared)).toBe(TEXT)
})

test('a declared encoding is taken where the bytes are not UTF-8', () => {
  expect(decodeText(new Uint8Array([0x83, 0x89, 0x83, 0x43, 0x83, 0x49, 0x83, 0x93]), 'shift_jis')).toBe(
    'ライオン',
  )
})

test('bytes that are no text at all come out as something, not as an error', () => {
  expect(typeof decodeText(new Uint8Array([0xff, 0xfe, 0x00]))).toBe('string')
  expect(typeof decodeText(new Uint8Array([0x80, 0x81, 0xc0]))).toBe('string')
})

test.each([
  ['<meta charset="iso-8859-1">', 'iso-8859-1'],
  ['<META http-equiv=Content-Type content="text/html; charset=shift_jis">', 'shift_jis'],
  ['<p>charset=utf-8</p>', null],
])('%s declares %s', (html, charset) => {
  expect(declaredInHtml(bytes(html))).toBe(charset)
})

test.each([
  ['story.txt', bytes('The lion slept.'), 'text'],
  ['Story.MD', bytes('# The lion'), 'markdown'],
  ['story.htm', bytes('<p>'), 'html'],
  ['story.docx', bytes('PK\x03\x04', 'latin1'), 'docx'],
  ['story.pdf', bytes('%PDF-1.7'), 'pdf'],
  ['story.txt', new Uint8Array(), 'empty'],
  ['story', bytes('x'), 'unknown-format'],
  ['story.exe', bytes('MZ'), 'unknown-format'],
  ['story.txt', bytes('PK\x03\x04', 'latin1'), 'wrong-content'],
  ['story.pdf', bytes('The lion'), 'wrong-content'],
  ['story.docx', bytes('%PDF-1.7'), 'wrong-content'],
  ['story.docx', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'old-word'],
  ['story.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'old-word'],
  ['a\u202Etxt.exe', bytes('MZ'), 'unknown-format'],
])('the file %s is read as, or refused because: %#', (name, content, expected) => {
  const choice = formatOfFile(name, content)
  expect(choice.format ?? choice.code).toBe(expected)
})

test.each([
  ['text/html; charset=utf-8', bytes('<p>'), 'html'],
  ['TEXT/PLAIN', bytes('a'), 'text'],
  ['application/pdf', bytes('<p>not a PDF</p>'), 'wrong-content'],
  ['image/svg+xml', bytes('<svg>'), 'unknown-format'],
  ['text/html', new Uint8Array(), 'empty'],
])('an answer of type %s', (type, content, expected) => {
  const choice = formatOfAnswer(type, content)
  expect(choice.format ?? choice.code).toBe(expected)
})
