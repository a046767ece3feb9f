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

function rowsOf({ rows, starts }: Weights): { gaps: Uint8Array; counts: Uint8Array } {
  const gaps: number[] = []
  const counts = new Uint8Array(rows.length)
  let last = 0
  for (const [place, row] of rows.entries()) {
    let gap = row - last
    last = row
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
    counts[place] = (starts[place + 1] ?? 0) - (starts[place] ?? 0)
  }
  return { gaps: Uint8Array.from(gaps), counts }
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

/** The weights are views of `bytes`: what needs them for long keeps them in a form of its own. */
function readModel(bytes: Uint8Array, from: number, part: Part): { model: Weights; end: number } {
  const { length, classes = 1, bits = 1, entries = 0 } = part
  const rows = new Int32Array(length)
  const countsFrom = readGaps(bytes, from, rows)
  const classesFrom = countsFrom + length
  const end = classesFrom + 2 * entries
  const model = {
    classes,
    bits,
    rows,
    starts: startsOf(bytes.subarray(countsFrom, classesFrom)),
    classOf: bytes.subarray(classesFrom, classesFrom + entries),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + classesFrom + entries, entries),
  }
  return { model, end }
}

/** Fills `rows` from their gaps and returns where these end. */
function readGaps(bytes: Uint8Array, from: number, rows: Int32Array): number {
  let at = from
  let row = 0
  for (let place = 0; place < rows.length; place++) {
    let byte = bytes[at++] ?? 0
    row += byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0
      row += (byte & 127) << shift
    }
    rows[place] = row
  }
  return at
}

function startsOf(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  let total = 0
  for (let place = 0; place < counts.length; place++) {
    total += counts[place] ?? 0
    starts[place + 1] = total
  }
  return starts
}
