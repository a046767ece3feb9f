import { ok, refuse, type Result } from '../shared/result'
import { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE, type CleanImage } from './image'
import { cleanJpeg, isJpeg } from './jpeg'
import { cleanPng, isPng } from './png'
import { cleanWebp, isWebp } from './webp'

/** Why a file is not taken as an image. */
export type ImageRefusal = 'not-an-image' | 'too-large' | 'too-many-pixels'

/**
 * An uploaded file as an image, cleaned of everything that does not show it. What it is is told by its own bytes, never by
 * a name or a claimed type; nothing is decoded. Reading a clean image again gives the same bytes.
 */
export function readImage(bytes: Uint8Array): Result<CleanImage, { code: ImageRefusal }> {
  if (bytes.length > MAX_IMAGE_BYTES) return refuse('too-large')
  const image = isPng(bytes)
    ? cleanPng(bytes)
    : isJpeg(bytes)
      ? cleanJpeg(bytes)
      : isWebp(bytes)
        ? cleanWebp(bytes)
        : null
  if (!image || image.width === 0 || image.height === 0) return refuse('not-an-image')
  const { width, height } = image
  const isHuge = Math.max(width, height) > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS
  return isHuge ? refuse('too-many-pixels') : ok(image)
}
