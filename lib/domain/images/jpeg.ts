import { asciiAt, joined, viewOf, type CleanImage } from './image'

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

const END = 0xd9
const SCAN = 0xda
const JFIF = 0xe0
const EXIF = 0xe1
const ADOBE = 0xee

/** Tables of quantisation and of codes, and how often a decoder starts afresh. */
const TABLES = new Set([0xdb, 0xc4, 0xdd])

/** Frames that browsers decode: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])

const START = Uint8Array.of(0xff, 0xd8)

/** What was read of a JPEG so far. */
interface Reading {
  readonly kept: Uint8Array[]
  size: { readonly width: number; readonly height: number } | null
  /** The EXIF orientation, 1 to 8: how a camera was held. */
  orientation: number
  hasScan: boolean
}

/**
 * The JPEG with the segments that show it (ITU-T T.81, annex B): place, time, camera and previews are left out, and so is
 * whatever follows its end. Which way up it is shown stays. Null where it is cut off or is none.
 */
export function cleanJpeg(bytes: Uint8Array): CleanImage | null {
  const reading: Reading = { kept: [], size: null, orientation: 1, hasScan: false }
  let at = 2
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return null
    if (marker === END) return finished(reading)
    const end = at + 4 <= bytes.length ? at + 2 + viewOf(bytes).getUint16(at + 2) : Infinity
    if (end > bytes.length || end < at + 4) return null
    const until = marker === SCAN ? endOfScan(bytes, end) : end
    if (until === null || !keep(reading, marker, bytes.subarray(at, until))) return null
    at = until
  }
}

/** Keeps a segment if it is needed; false where no browser would read on. */
function keep(reading: Reading, marker: number, segment: Uint8Array): boolean {
  if (FRAMES.has(marker)) {
    if (reading.size || segment.length < 10) return false
    const view = viewOf(segment)
    reading.size = { height: view.getUint16(5), width: view.getUint16(7) }
  } else if (marker === SCAN) {
    if (!reading.size) return false
    reading.hasScan = true
  } else if (marker === EXIF) {
    reading.orientation = orientationIn(segment) ?? reading.orientation
    return true
  } else if (marker === JFIF) {
    if (asciiAt(segment, 4, 5) === 'JFIF\0' && segment.length >= 18)
      reading.kept.push(withoutThumbnail(segment))
    return true
  } else if (marker !== ADOBE && !TABLES.has(marker)) {
    // Further segments of applications, and comments, are left out; other codings are not for browsers.
    return (marker > JFIF && marker < 0xf0) || marker === 0xfe
  }
  reading.kept.push(segment)
  return true
}

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const head = segment.slice(0, 18)
  head.set([0, 16], 2)
  head.set([0, 0], 16)
  return head
}

/** Where the coded picture ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return null
}

function finished({ kept, size, orientation, hasScan }: Reading): CleanImage | null {
  if (!size || !hasScan) return null
  const isTurned = orientation > 4
  return {
    type: 'image/jpeg',
    width: isTurned ? size.height : size.width,
    height: isTurned ? size.width : size.height,
    bytes: joined([
      START,
      ...(orientation === 1 ? [] : [orientationSegment(orientation)]),
      ...kept,
      Uint8Array.of(0xff, END),
    ]),
  }
}

const ORIENTATION = 0x0112
const SHORT = 3

/** The orientation in an EXIF segment (CIPA DC-008, 4.6), or null where there is none. */
function orientationIn(segment: Uint8Array): number | null {
  const start = 10
  if (asciiAt(segment, 4, 6) !== 'Exif\0\0' || segment.length < start + 8) return null
  const view = viewOf(segment)
  const isLittle = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, isLittle)
  if (directory + 2 > segment.length) return null
  const count = view.getUint16(directory, isLittle)
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + 12 * index
    if (entry + 12 > segment.length) return null
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue
    const value = view.getUint16(entry + 2, isLittle) === SHORT ? view.getUint16(entry + 8, isLittle) : 0
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An EXIF segment that says nothing but the orientation. */
function orientationSegment(orientation: number): Uint8Array {
  const exif = [...'Exif\0\0MM\0*'].map((letter) => letter.charCodeAt(0))
  const entry = [1, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.of(0xff, EXIF, 0, 34, ...exif, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0)
}
