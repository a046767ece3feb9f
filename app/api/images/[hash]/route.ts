import { getImage } from '@/lib/data/images'
import { refusal } from '@/lib/http/mutation'

/** An image of a question, for whoever may see that question. What a name stands for never changes. */
export async function GET(_: Request, { params }: RouteContext<'/api/images/[hash]'>): Promise<Response> {
  const image = await getImage((await params).hash)
  if (!image) return refusal(404, 'not-found')
  return new Response(image.bytes, {
    headers: {
      'content-type': image.type,
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
