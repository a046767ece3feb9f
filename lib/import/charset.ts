const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text that bytes stand for. A byte order mark decides; then UTF-8 where the bytes are valid, then UTF-16 where
 * every other byte is zero, then the encoding that the file or the server `declared`; anything else is windows-1252,
 * which reads every byte. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return decodeAs(marked[0], bytes)
  const utf16 = utf16Order(bytes)
  if (utf16) return decodeAs(utf16, bytes)
  return decodeAs(isUtf8(bytes) ? 'utf-8' : (knownEncoding(declared) ?? 'windows-1252'), bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, fromWindows) : text
}

/**
 * Node 20 decodes windows-1252 as ISO 8859-1, which leaves control characters where quotes and dashes belong.
 * Table: https://encoding.spec.whatwg.org/index-windows-1252.txt, 0x80 to 0x9F; a space where it has none.
 */
const WINDOWS_80_TO_9F = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const fromWindows = (control: string): string => WINDOWS_80_TO_9F[control.charCodeAt(0) - 0x80] ?? control

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Latin text in UTF-16 has a zero in every other byte. */
function utf16Order(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024)
  if (sample.length < 4) return null
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  const enough = sample.length * 0.35
  if (odd > enough && even < odd / 10) return 'utf-16le'
  return even > enough && odd < even / 10 ? 'utf-16be' : null
}

function knownEncoding(label: string | null): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** The encoding that a `Content-Type` names: "text/html; charset=iso-8859-1"; null when it names none. */
export const charsetOf = (contentType: string): string | null =>
  /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? null

/** The encoding that an HTML page declares in its first 2,048 bytes; null when it declares none. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = decodeAs('latin1', bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null
}
