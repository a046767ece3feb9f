import fc from 'fast-check'

import { joined, MAX_IMAGE_BYTES, viewOf } from '@/lib/domain/images/image'
import { readImage } from '@/lib/domain/images/read-image'

import { IMAGES } from '../support/images'

const EACH = Object.entries(IMAGES)
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function clean(bytes: Uint8Array) {
  const read = readImage(bytes)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

test.each(EACH)('of a %s nothing is kept but what shows it', (name, file) => {
  expect(textOf(file)).toContain('canary')
  const { bytes, type, width, height } = clean(file)
  expect(textOf(bytes)).not.toContain('canary')
  expect(bytes.length).toBeLessThan(file.length)
  expect(type).toBe(`image/${{ lossless: 'webp', progressive: 'jpeg' }[name] ?? name}`)
  // A camera that was held upright: the picture stands, though its pixels lie.
  expect([width, height]).toEqual(name === 'jpeg' ? [4, 6] : [6, 4])
})

test.each(EACH)('a clean %s is left as it is', (_, file) => {
  const once = clean(file)
  expect(clean(once.bytes)).toEqual(once)
})

test.each(EACH)('what hides behind the end of a %s goes', (_, file) => {
  const { bytes } = clean(file)
  expect(clean(joined([bytes, ascii('<script>alert(1)</script>')])).bytes).toEqual(bytes)
})

test.each(EACH)('a %s that is cut off anywhere is none, or complete without what was cut', (_, file) => {
  fc.assert(
    fc.property(fc.nat(file.length - 1), (length) => {
      const read = readImage(file.subarray(0, length))
      if (read.ok) expect(read.value.bytes).toEqual(clean(file).bytes)
      else expect(read.error.code).toBe('not-an-image')
    }),
  )
})

test.each(EACH)(
  'whatever becomes of the bytes of a %s, it is read to an end, and stays clean or is none',
  (_, file) => {
    const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.integer({ min: 0, max: 255 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = file.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        const read = readImage(bytes)
        if (read.ok) expect(clean(read.value.bytes)).toEqual(read.value)
      }),
    )
  },
)

test('a drawing with script in it, a page, a moving picture and nothing at all are no images', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const moving = IMAGES.webp.slice()
  moving.set(ascii('ANIM'), textOf(moving).indexOf('EXIF'))
  const none = [ascii(svg), ascii('<!doctype html><p>hi'), ascii('GIF89a\u0006\0\u0004\0'), moving, ascii('')]
  for (const bytes of none) expect(readImage(bytes)).toEqual({ ok: false, error: { code: 'not-an-image' } })
})

test('what is too large to send, or too many pixels to decode, is told apart', () => {
  expect(readImage(new Uint8Array(MAX_IMAGE_BYTES + 1))).toMatchObject({ error: { code: 'too-large' } })
  const sized = (width: number, height: number) => {
    const bytes = clean(IMAGES.png).bytes.slice()
    viewOf(bytes).setUint32(16, width)
    viewOf(bytes).setUint32(20, height)
    return readImage(bytes)
  }
  expect(sized(4097, 1)).toMatchObject({ error: { code: 'too-many-pixels' } })
  expect(sized(4000, 3001)).toMatchObject({ error: { code: 'too-many-pixels' } })
  expect(sized(4000, 3000)).toMatchObject({ ok: true, value: { width: 4000, height: 3000 } })
  expect(sized(0, 3000)).toMatchObject({ error: { code: 'not-an-image' } })
})
