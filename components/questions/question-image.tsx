import type { CSSProperties } from 'react'

import { imageAddress, type QuestionImage as Shown } from '@/lib/domain/images/image'

/** The image of a question, below its stem. Its room is kept while it loads, so that nothing jumps. */
export function QuestionImage({ image }: { image: Shown | null }) {
  if (!image) return null
  const { hash, width, height, alt } = image
  return (
    // eslint-disable-next-line @next/next/no-img-element -- only its viewers may have it: no optimiser in between
    <img
      className="q-image"
      src={imageAddress(hash)}
      width={width}
      height={height}
      alt={alt}
      style={{ '--ratio': width / height } as CSSProperties}
    />
  )
}
