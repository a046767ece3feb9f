import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive: its path, and its text as UTF-8. */
export interface ZipFile {
  readonly name: string
  readonly text: string
}

const LOCAL = 0x04034b50
const DIRECTORY = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8 (bit 11). */
const FLAGS = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day that a zip archive can tell: the same files give the same bytes. */
const DATE = 0x21

/** A zip archive of some files, deflated. Layout: APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16; no zip64. */
export function writeZip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const path = Buffer.from(name)
    const about = words([
      ...[[VERSION], [FLAGS], [DEFLATED], [0], [DATE]].map(([value = 0]) => [value, 2] as const),
      ...[crc32(content), packed.length, content.length].map((value) => [value, 4] as const),
      [path.length, 2],
      [0, 2],
    ])
    const place = words([...[0, 0, 0].map((value) => [value, 2] as const), [0, 4], [offset, 4]])
    const body = Buffer.concat([words([[LOCAL, 4]]), about, path, packed])
    directory.push(
      words([
        [DIRECTORY, 4],
        [VERSION, 2],
      ]),
      about,
      place,
      path,
    )
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const end = words([
    [END, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  ])
  return Buffer.concat([...bodies, list, end])
}

/** Whole numbers in a row, each in so many bytes, the least significant first. */
function words(values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
