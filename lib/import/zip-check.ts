import { inflateRawSync } from 'node:zlib'

import { Unreadable } from './read-text'

/** A Word document of 10 MB never needs more. */
const MAX_ENTRIES = 2_000
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_SIZE = 22
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/**
 * Makes sure that a zip archive is what its directory says, before a library unpacks it: not encrypted, no entry
 * outside the archive's folder, no entries that share bytes, and no more content than the limits, counted while it is
 * unpacked rather than believed. Throws `Unreadable` otherwise. Layout: APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  if (entries.some((entry) => entry.isEncrypted)) throw new Unreadable('locked')
  if (entries.some((entry) => leavesFolder(entry.name))) throw new Unreadable('damaged')
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MAX_UNPACKED_BYTES) {
    throw new Unreadable('unpacks-too-large')
  }
  let previousEnd = 0
  for (const entry of entries.toSorted((left, right) => left.offset - right.offset)) {
    if (entry.offset < previousEnd) throw new Unreadable('damaged')
    previousEnd = checkContent(bytes, view, entry)
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) throw new Unreadable('unpacks-too-large')
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new Unreadable('damaged')
    }
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - 0xffff)
  for (let at = view.byteLength - END_SIZE; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw new Unreadable('damaged')
}

/** Unpacks one entry to see that it keeps to its size; returns where its bytes end. */
function checkContent(bytes: Uint8Array, view: DataView, entry: Entry): number {
  const at = entry.offset
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_ENTRY) throw new Unreadable('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const end = start + entry.packedSize
  if (end > view.byteLength) throw new Unreadable('damaged')
  if (entry.method === DEFLATED) inflateWithin(bytes.subarray(start, end), entry.size)
  else if (entry.method !== STORED || entry.packedSize !== entry.size) throw new Unreadable('damaged')
  return end
}

function inflateWithin(packed: Uint8Array, size: number): void {
  try {
    if (inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).byteLength === size) return
  } catch (error) {
    if (isTooLong(error)) throw new Unreadable('unpacks-too-large')
  }
  throw new Unreadable('damaged')
}

const isTooLong = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const leavesFolder = (name: string): boolean =>
  name.includes('\0') || /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name)
