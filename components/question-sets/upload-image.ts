import { IMAGE_TYPES, MAX_IMAGE_BYTES, type QuestionImage } from '@/lib/domain/images/image'
import type { ImageRefusal } from '@/lib/domain/images/read-image'

/** What became of an image that was chosen. */
export type Uploaded =
  | { readonly ok: true; readonly image: Omit<QuestionImage, 'alt'> }
  | { readonly ok: false; readonly code: UploadRefusal }

const REFUSALS = [
  'not-an-image',
  'too-large',
  'too-many-pixels',
  'too-many',
  'signed-out',
] as const satisfies readonly (ImageRefusal | 'too-many' | 'signed-out')[]

/** Why an image was not taken; `unreached` is worth another try. */
export type UploadRefusal = (typeof REFUSALS)[number] | 'unreached'

/** Sends an image to where they are kept. */
export type UploadImage = (file: File) => Promise<Uploaded>

/** Sends an image over HTTP, made smaller first where it is larger than a screen. Never throws. */
export const uploadImage: UploadImage = async (file) => {
  try {
    const body = await shrunk(file)
    const response = await fetch('/api/images', {
      method: 'POST',
      headers: { 'content-type': IMAGE_TYPES.find((type) => type === body.type) ?? 'image/png' },
      body,
    })
    if (response.ok) {
      const { hash, width, height }: Omit<QuestionImage, 'alt'> = await response.json()
      return { ok: true, image: { hash, width, height } }
    }
    const { error }: { error: string } = await response.json()
    return { ok: false, code: REFUSALS.find((code) => code === error) ?? 'unreached' }
  } catch {
    return { ok: false, code: 'unreached' }
  }
}

/** No screen of a quiz shows more pixels of a side. */
const LONGEST_SIDE = 1600

/** A file that is sent as it is. */
const SMALL_BYTES = MAX_IMAGE_BYTES / 8

/** A large picture drawn again in the size of a screen; a small one, and what the browser cannot draw, as it is. */
async function shrunk(file: File): Promise<Blob> {
  if (file.size <= SMALL_BYTES || !('createImageBitmap' in window)) return file
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const wanted = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp'
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, wanted, 0.85))
  return drawn && (drawn.size < file.size || scale < 1) ? drawn : file
}
