/** What images come as. Nothing that can carry script: no SVG. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
export type ImageType = (typeof IMAGE_TYPES)[number]

/** The largest file that is taken, in bytes, and the longest side and most pixels that a phone decodes without harm. */
export const MAX_IMAGE_BYTES = 2 * 1024 * 1024
export const MAX_IMAGE_SIDE = 4096
export const MAX_IMAGE_PIXELS = 12_000_000

/** An image as a question shows it. */
export interface QuestionImage {
  /** SHA-256 of its bytes, hex: its name wherever it is used. */
  readonly hash: string
  /** In pixels, as it is shown. */
  readonly width: number
  readonly height: number
  /** What it says to whoever cannot see it; empty for one that says nothing and is passed over. */
  readonly alt: string
}

/** Where a browser gets the image of this name, if it may. */
export const imageAddress = (hash: string): string => `/api/images/${hash}`

/** An image that was read and cleaned: nothing is left in it but what is needed to show it. */
export interface CleanImage {
  readonly type: ImageType
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Puts pieces of a file one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The bytes from `at` as ASCII. */
export const asciiAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** A view of the bytes as numbers. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
