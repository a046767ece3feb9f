/** A request that a screen sent to one of our own addresses. */
export interface SentRequest {
  readonly address: string
  readonly body: Record<string, unknown>
}

/**
 * Stands in for the network of a screen: every request is recorded and answered by `answer`; null is no network.
 * Where `answer` says nothing, it is a plain success. What an earlier test left waiting is still sent later: requests to
 * addresses that do not begin with `under` find no network and are not recorded.
 */
export function aNetwork(
  answer: (request: SentRequest) => { status: number; body: unknown } | null | undefined = () => undefined,
  under = '/',
): { readonly sent: SentRequest[] } {
  const sent: SentRequest[] = []
  global.fetch = jest.fn(async (address: unknown, init?: RequestInit) => {
    const request = { address: String(address), body: JSON.parse(String(init?.body)) }
    if (!request.address.startsWith(under)) throw new TypeError('Failed to fetch')
    sent.push(request)
    const reply = answer(request)
    if (reply === null) throw new TypeError('Failed to fetch')
    const { status, body } = reply ?? { status: 200, body: {} }
    return { ok: status < 400, status, json: async () => body } as Response
  })
  return { sent }
}
