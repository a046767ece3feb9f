import mammoth from 'mammoth'

import { plainText, Unreadable, type ReadText } from '../read-text'
import { checkZip } from '../zip-check'

/** The paragraphs of a Word document, tracked deletions left out. Its macros and pictures are never touched. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  checkZip(bytes)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch(() => {
    throw new Unreadable('damaged')
  })
  return plainText(value)
}
