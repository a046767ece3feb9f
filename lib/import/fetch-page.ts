import 'server-only'

import { lookup } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'

import { Agent, request } from 'undici'

import type { FetchRefusal } from '@/lib/domain/articles/import-refusal'
import { refuse, type Result } from '@/lib/domain/shared/result'

import { formatOfContentType } from './format'
import { FetchRefused } from './fetch-refusal'
import { isPublicAddress } from './public-address'
import { readPageBody } from './page-body'

/** Whom a request may reach. Tests stand in for the internet with their own. */
export interface Internet {
  /** Every address of a host name; rejects when it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly isAllowed: (address: string) => boolean
  readonly ports: readonly number[]
  readonly totalMs: number
}

const INTERNET: Internet = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  ports: [80, 443],
  totalMs: 10_000,
}

/** A page as its server sent it, unpacked. */
export interface Page {
  /** Where it was found, after redirects. */
  readonly url: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

const MAX_REDIRECTS = 5
const MAX_URL_LENGTH = 2048
const REQUEST_HEADERS = {
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, text/markdown;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en, *;q=0.5',
  'user-agent': 'Readback/0.1 (reads one article for a teacher)',
}

/**
 * Gets a page of the public internet. Its address is resolved, checked and pinned: the connection goes to the very
 * address that was checked, at each of at most five redirects, so that neither a redirect nor a changing name leads
 * into a private network. Ten seconds, 5 MB on the wire, 10 MB unpacked. Sends no cookies and no referrer.
 */
export async function fetchPage(
  address: string,
  internet: Internet = INTERNET,
): Promise<Result<Page, { code: FetchRefusal }>> {
  const signal = AbortSignal.timeout(internet.totalMs)
  const agent = agentFor(internet)
  try {
    return { ok: true, value: await follow(address, { internet, agent, signal }) }
  } catch (error) {
    return refuse(refusalIn(error, signal))
  } finally {
    void agent.destroy()
  }
}

interface Trip {
  readonly internet: Internet
  readonly agent: Agent
  readonly signal: AbortSignal
}

async function follow(address: string, trip: Trip): Promise<Page> {
  let url = allowedUrl(address, trip.internet)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await request(url, {
      dispatcher: trip.agent,
      signal: trip.signal,
      method: 'GET',
      headers: REQUEST_HEADERS,
    })
    // Without a listener, giving a body up would be an unhandled error.
    answer.body.on('error', () => {})
    const location = redirectOf(answer.statusCode, answer.headers['location'])
    if (location === null) return { url: url.href, ...(await readAnswer(answer, trip.signal)) }
    answer.body.destroy()
    url = allowedUrl(new URL(location, url).href, trip.internet)
  }
  throw new FetchRefused('too-many-redirects')
}

function redirectOf(status: number, location: string | string[] | undefined): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(status)
  return isRedirect && typeof location === 'string' ? location : null
}

type Answer = Awaited<ReturnType<typeof request>>

async function readAnswer(answer: Answer, signal: AbortSignal): Promise<Omit<Page, 'url'>> {
  const contentType = String(answer.headers['content-type'] ?? '')
  const refusal =
    refusalOfStatus(answer.statusCode) ?? (formatOfContentType(contentType) ? null : 'wrong-type')
  if (refusal) {
    answer.body.destroy()
    throw new FetchRefused(refusal)
  }
  const encoding = String(answer.headers['content-encoding'] ?? 'identity')
  return { contentType, bytes: await readPageBody(answer.body, encoding, signal) }
}

function refusalOfStatus(status: number): FetchRefusal | null {
  if (status === 200) return null
  if (status === 404 || status === 410) return 'page-missing'
  return status === 401 || status === 402 || status === 403 || status === 429 ? 'page-refused' : 'page-failed'
}

/** `address` as a URL that may be asked, or throws. Numbers in any notation are IP addresses here: URL normalises them. */
function allowedUrl(address: string, internet: Internet): URL {
  if (address.length > MAX_URL_LENGTH || !URL.canParse(address)) throw new FetchRefused('bad-address')
  const url = new URL(address)
  url.hash = ''
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchRefused('not-web')
  if (url.username !== '' || url.password !== '') throw new FetchRefused('has-password')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!internet.ports.includes(port)) throw new FetchRefused('other-port')
  // A literal address is never looked up, so it is checked here.
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !internet.isAllowed(literal)) throw new FetchRefused('private-address')
  return url
}

function agentFor(internet: Internet): Agent {
  return new Agent({
    connect: {
      timeout: 3_000,
      lookup: (host, options, callback) => {
        checkedAddresses(host, internet).then(
          (addresses) => {
            const [first] = addresses
            if (options.all) callback(null, addresses)
            else callback(null, first?.address ?? '', first?.family ?? 4)
          },
          (error: unknown) => callback(error instanceof Error ? error : new FetchRefused('no-such-host'), ''),
        )
      },
    },
    headersTimeout: internet.totalMs,
    bodyTimeout: 5_000,
    maxHeaderSize: 32 * 1024,
    pipelining: 0,
  })
}

/** All addresses of a host, or throws: one that is not allowed spoils the rest. */
async function checkedAddresses(host: string, internet: Internet): Promise<LookupAddress[]> {
  const addresses = await internet.resolve(host).catch(() => {
    throw new FetchRefused('no-such-host')
  })
  if (addresses.length === 0) throw new FetchRefused('no-such-host')
  if (!addresses.every(internet.isAllowed)) throw new FetchRefused('private-address')
  return addresses.map((address) => ({ address, family: isIP(address) }))
}

function refusalIn(error: unknown, signal: AbortSignal): FetchRefusal {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof FetchRefused) return at.code
    if (/TIMEOUT/.test(String(Reflect.get(at, 'code')))) return 'too-slow'
  }
  return signal.aborted ? 'too-slow' : 'unreachable'
}
