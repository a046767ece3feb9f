import { asciiAt, joined, viewOf, type CleanImage } from './image'

export const isWebp = (bytes: Uint8Array): boolean =>
  asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP'

const HEAD = 12

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The WebP with nothing but its picture (RFC 9649): no EXIF, no XMP, no colour profile. Null where it is cut off, moves,
 * or is none.
 */
export function cleanWebp(bytes: Uint8Array): CleanImage | null {
  const chunks = chunksOf(bytes)
  const picture = chunks?.find(({ name }) => name === 'VP8 ' || name === 'VP8L')
  const size = picture && sizeOf(picture)
  if (!chunks || !picture || !size || chunks.some(({ name }) => name === 'ANIM')) return null
  const alpha = picture.name === 'VP8 ' && chunks.find(({ name }) => name === 'ALPH')
  const kept = alpha ? [extended(size), alpha.whole, picture.whole] : [picture.whole]
  const body = joined(kept)
  const head = bytes.slice(0, HEAD)
  viewOf(head).setUint32(4, body.length + 4, true)
  return { type: 'image/webp', ...size, bytes: joined([head, body]) }
}

interface Chunk {
  readonly name: string
  readonly content: Uint8Array
  /** With its head, and its end filled up to an even length. */
  readonly whole: Uint8Array
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  if (bytes.length < HEAD) return null
  const view = viewOf(bytes)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const chunks: Chunk[] = []
  for (let at = HEAD; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (next > bytes.length) return null
    const content = bytes.subarray(at + 8, at + 8 + length)
    chunks.push({ name: asciiAt(bytes, at, 4), content, whole: bytes.subarray(at, next) })
    at = next
  }
  return chunks
}

/** What the coded picture itself says of its size; 14 bits a side. */
function sizeOf({ name, content }: Chunk): Size | null {
  const view = viewOf(content)
  if (name === 'VP8 ') {
    const isKeyFrame =
      content.length >= 10 && content[3] === 0x9d && content[4] === 0x01 && content[5] === 0x2a
    if (!isKeyFrame) return null
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  }
  if (content.length < 5 || content[0] !== 0x2f) return null
  const bits = view.getUint32(1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

const ALPHA = 0x10

/** The chunk that tells of transparency, and of nothing else. */
function extended({ width, height }: Size): Uint8Array {
  const chunk = new Uint8Array(18)
  chunk.set([...'VP8X'].map((letter) => letter.charCodeAt(0)))
  const view = viewOf(chunk)
  view.setUint32(4, 10, true)
  view.setUint8(8, ALPHA)
  const [wide, high] = [width - 1, height - 1]
  chunk.set([wide & 255, wide >> 8, 0, high & 255, high >> 8, 0], 12)
  return chunk
}
