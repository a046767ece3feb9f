import { asciiAt, joined, viewOf, type CleanImage } from './image'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What a picture is drawn from, and its colours. Text, times, animation and whatever else a file carries is left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** The PNG with the chunks that show it (W3C PNG, third edition, section 11), or null where it is cut off or is none. */
export function cleanPng(bytes: Uint8Array): CleanImage | null {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, SIGNATURE.length)]
  const seen = new Set<string>()
  let at = SIGNATURE.length
  while (!seen.has('IEND')) {
    // Length, name and check sum beside the content.
    const end = at + 12 <= bytes.length ? at + 12 + view.getUint32(at) : Infinity
    if (end > bytes.length) return null
    const name = asciiAt(bytes, at + 4, 4)
    if ((name === 'IHDR') !== (at === SIGNATURE.length)) return null
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end))
    seen.add(name)
    at = end
  }
  const [, header] = kept
  if (!header || header.length !== 25 || !seen.has('IDAT')) return null
  const size = viewOf(header)
  return {
    type: 'image/png',
    width: size.getUint32(8),
    height: size.getUint32(12),
    bytes: joined(kept),
  }
}
