import { addImage } from '@/lib/data/images'
import { IMAGE_TYPES, MAX_IMAGE_BYTES } from '@/lib/domain/images/image'
import { answer, refusal } from '@/lib/http/mutation'
import { upload } from '@/lib/http/upload'

const LIMIT = { name: 'images', burst: 30, perMinute: 10 } as const

/** Takes an image for the questions of the viewer. */
export const POST = upload({ types: IMAGE_TYPES, limit: LIMIT, maxBytes: MAX_IMAGE_BYTES }, async (bytes) => {
  const added = await addImage(bytes)
  return added.ok ? answer(added.value, 201) : refusal(422, added.error.code)
})
