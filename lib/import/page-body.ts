import { Transform, Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

import { FetchRefused } from './fetch-refusal'

const MAX_WIRE_BYTES = 5 * 1024 * 1024
const MAX_UNPACKED_BYTES = 10 * 1024 * 1024

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The body of an answer, unpacked. Throws `FetchRefused` once more than 5 MB came in or more than 10 MB came out. */
export async function readPageBody(
  body: Readable,
  encoding: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase()
  const isPlain = name === 'identity' || name === ''
  const unpack = isPlain ? null : UNPACKERS[name]
  // A list of encodings is only ever sent to multiply a bomb.
  if (unpack === undefined) throw new FetchRefused('wrong-type')
  const chunks: Buffer[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const steps = [atMost(MAX_WIRE_BYTES), ...(unpack ? [unpack()] : []), atMost(MAX_UNPACKED_BYTES)]
  await pipeline([body, ...steps, sink], { signal })
  return Buffer.concat(chunks)
}

function atMost(limit: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) done(new FetchRefused('page-too-large'))
      else done(null, chunk)
    },
  })
}
