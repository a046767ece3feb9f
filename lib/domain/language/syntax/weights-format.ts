import type { Weights } from './linear-model'

/** A file of weights: named texts and named models. */
export interface WeightsFile {
  readonly texts: Readonly<Record<string, string>>
  readonly models: Readonly<Record<string, Weights>>
}

interface Part {
  readonly name: string
  /** Bytes of a text; live rows of a model. */
  readonly length: number
  /** Of a model: its classes, rows as a power of two, and weights. */
  readonly classes?: number
  readonly bits?: number
  readonly entries?: number
}

/**
 * The bytes of a file of weights. A model is four columns: for each row that has weights, how far it is from the row before
 * (seven bits a byte) and how many weights it has; for each weight, its class and its value. Alike bytes lie together, so
 * that they compress well.
 */
export function pack(file: WeightsFile): Uint8Array {
  const parts: Part[] = []
  const columns: Uint8Array[] = []
  for (const [name, text] of Object.entries(file.texts)) {
    const bytes = new TextEncoder().encode(text)
    parts.push({ name, length: bytes.length })
    columns.push(bytes)
  }
  for (const [name, model] of Object.entries(file.models)) {
    const { gaps, counts } = rowsOf(model)
    const { classes, bits } = model
    parts.push({ name, length: counts.length, classes, bits, entries: model.weights.length })
    const values = new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length)
    columns.push(gaps, counts, model.classOf, values)
  }
  const header = new TextEncoder().encode(`${JSON.stringify(parts)}\n`)
  return concatenate([header, ...columns])
}

function rowsOf({ starts }: Weights): { gaps: Uint8Array; counts: Uint8Array } {
  const gaps: number[] = []
  const counts: number[] = []
  let last = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    const count = (starts[row + 1] ?? 0) - (starts[row] ?? 0)
    if (count === 0) continue
    let gap = row - last
    last = row
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
    counts.push(count)
  }
  return { gaps: Uint8Array.from(gaps), counts: Uint8Array.from(counts) }
}

function concatenate(columns: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(columns.reduce((sum, column) => sum + column.length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}

/** Reads what `pack` wrote. */
export function unpack(bytes: Uint8Array): WeightsFile {
  const headerEnd = bytes.indexOf(10)
  const parts = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headerEnd))) as Part[]
  const texts: Record<string, string> = {}
  const models: Record<string, Weights> = {}
  let at = headerEnd + 1
  for (const part of parts) {
    if (part.classes === undefined) {
      texts[part.name] = new TextDecoder().decode(bytes.subarray(at, at + part.length))
      at += part.length
    } else {
      const read = readModel(bytes, at, part)
      models[part.name] = read.model
      at = read.end
    }
  }
  return { texts, models }
}

function readModel(bytes: Uint8Array, from: number, part: Part): { model: Weights; end: number } {
  const { length, classes = 1, bits = 1, entries = 0 } = part
  const rows = new Int32Array(length)
  let at = from
  let row = 0
  for (let index = 0; index < length; index++) {
    let shift = 0
    let byte = 0
    do {
      byte = bytes[at++] ?? 0
      row += (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    rows[index] = row
  }
  const starts = startsOf(rows, bytes.subarray(at, at + length), bits)
  at += length
  const classOf = bytes.slice(at, at + entries)
  const weights = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + at + entries, entries))
  return { model: { classes, bits, starts, classOf, weights }, end: at + 2 * entries }
}

function startsOf(rows: Int32Array, counts: Uint8Array, bits: number): Int32Array {
  const starts = new Int32Array(2 ** bits + 1)
  let filled = 0
  let total = 0
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0
    starts.fill(total, filled, row + 1)
    filled = row + 1
    total += counts[index] ?? 0
  }
  starts.fill(total, filled)
  return starts
}
