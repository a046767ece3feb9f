import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

import { pack, unpack, type WeightsFile } from '@/lib/domain/language/syntax/weights-format'

/** Writes a file of weights and tells how many bytes it has. */
export function writeWeights(folder: string, name: string, file: WeightsFile): number {
  const bytes = brotliCompressSync(pack(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(path.join(folder, `${name}.br`), bytes)
  return bytes.length
}

export const readWeights = (folder: string, name: string): WeightsFile =>
  unpack(brotliDecompressSync(readFileSync(path.join(folder, `${name}.br`))))
