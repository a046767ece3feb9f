import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { fetchPage, type Internet } from '@/lib/import/fetch-page'
import { isPublicAddress } from '@/lib/import/public-address'

const PAGE = '<p>The lion slept.</p>'
const ONE_MEGABYTE = Buffer.alloc(1024 * 1024, 'a')
const BOMB = gzipSync(Buffer.alloc(60_000_000))

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void

const html = (response: http.ServerResponse, headers: http.OutgoingHttpHeaders = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })

const redirect =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end()

const ANSWERS: Record<string, Answer> = {
  '/story': (_request, response) => html(response).end(PAGE),
  '/echo': (request, response) => html(response).end(JSON.stringify(request.headers)),
  '/gzip': (_request, response) => html(response, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (_request, response) => html(response, { 'content-encoding': 'gzip' }).end(BOMB),
  '/twice': (_request, response) =>
    html(response, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(PAGE))),
  '/endless': (_request, response) => {
    html(response)
    const more = () => {
      while (!response.destroyed && response.write(ONE_MEGABYTE));
    }
    response.on('drain', more)
    more()
  },
  '/slow': (_request, response) => {
    html(response)
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => {},
  '/picture': (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/untyped': (_request, response) => response.writeHead(200).end('x'),
  '/missing': (_request, response) => response.writeHead(404).end(),
  '/paywall': (_request, response) => response.writeHead(402).end(),
  '/broken': (_request, response) => response.writeHead(500).end(),
  '/short': (_request, response) => html(response, { 'content-length': 9_000 }).end(PAGE).destroy(),
  '/once': redirect('/story'),
  '/round': redirect('/round'),
  '/to-private': redirect('http://10.0.0.1/'),
  '/to-mapped': redirect('http://[::ffff:10.0.0.1]:80/'),
  '/to-name': redirect('http://inside.example/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-database': redirect('http://paper.example:5432/'),
}

let server: http.Server
let port: number

beforeAll(async () => {
  server = http.createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** An internet whose one public host is the test's own server. */
const internet = (changes: Partial<Internet> = {}): Internet => ({
  resolve: async (host) => (host === 'paper.example' ? ['127.0.0.1'] : ['10.0.0.1']),
  isAllowed: (address) => address === '127.0.0.1',
  ports: [80, 443, port],
  // Long enough for the slowest machine: only what is about slowness sets its own.
  totalMs: 60_000,
  ...changes,
})

async function get(path: string, changes: Partial<Internet> = {}) {
  const address = path.startsWith('/') ? `http://paper.example:${port}${path}` : path
  const page = await fetchPage(address, internet(changes))
  return page.ok ? { ...page.value, text: Buffer.from(page.value.bytes).toString() } : page.error.code
}

test('a page comes with its address and its type', async () => {
  expect(await get('/once')).toMatchObject({
    url: `http://paper.example:${port}/story`,
    contentType: 'text/html; charset=utf-8',
    text: PAGE,
  })
})

test('a compressed page is unpacked', async () => {
  expect(await get('/gzip')).toMatchObject({ text: PAGE })
})

test('we say who we are, and nothing of the person or of the way here', async () => {
  const echoed = await get('/echo')
  const headers = typeof echoed === 'string' ? {} : JSON.parse(echoed.text)
  expect(headers).toMatchObject({ 'user-agent': expect.stringContaining('Readback') })
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']))
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['referer']))
})

test.each([
  ['/bomb', 'page-too-large'],
  ['/endless', 'page-too-large'],
  ['/twice', 'wrong-type'],
  ['/slow', 'too-slow'],
  ['/silent', 'too-slow'],
  ['/picture', 'wrong-type'],
  ['/untyped', 'wrong-type'],
  ['/missing', 'page-missing'],
  ['/paywall', 'page-refused'],
  ['/broken', 'page-failed'],
  ['/short', 'unreachable'],
  ['/round', 'too-many-redirects'],
  ['/to-private', 'private-address'],
  ['/to-mapped', 'private-address'],
  ['/to-name', 'private-address'],
  ['/to-file', 'not-web'],
  ['/to-database', 'other-port'],
  ['http://paper.example:1/', 'other-port'],
  ['http://ann:secret@paper.example/', 'has-password'],
  ['ftp://paper.example/', 'not-web'],
  ['file:///etc/passwd', 'not-web'],
  ['javascript:alert(1)', 'not-web'],
  ['http://', 'bad-address'],
  [`http://paper.example/${'a'.repeat(3_000)}`, 'bad-address'],
  ['http://10.0.0.1/', 'private-address'],
  ['http://inside.example/', 'private-address'],
])('%s is refused: %s', async (path, code) => {
  expect(await get(path, code === 'too-slow' ? { totalMs: 500 } : {})).toBe(code)
})

test('a host without an address says so', async () => {
  const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
  expect(await get('/story', { resolve })).toBe('no-such-host')
  expect(await get('/story', { resolve: async () => [] })).toBe('no-such-host')
})

test('one private address among public ones spoils the host', async () => {
  expect(await get('/story', { resolve: async () => ['127.0.0.1', '10.0.0.1'] })).toBe('private-address')
})

test('the connection goes to the address that was checked, though the name changes at once', async () => {
  const answers = [['127.0.0.1'], ['10.0.0.1'], ['10.0.0.1']]
  const resolve = async () => answers.shift() ?? []
  expect(await get('/story', { resolve })).toMatchObject({ text: PAGE })
  expect(await get('/story', { resolve })).toBe('private-address')
})

test('a name that turns private between two redirects is refused', async () => {
  const answers = [['127.0.0.1'], ['10.0.0.1']]
  const resolve = async () => answers.shift() ?? []
  expect(await get('/once', { resolve })).toBe('private-address')
})

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[fe80::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0/',
])('on the real internet %s leads nowhere', async (address) => {
  const page = await fetchPage(address)
  expect(page).toEqual({ ok: false, error: { code: 'private-address' } })
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['::ffff:8.8.8.8', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['169.254.1.1', false],
  ['172.16.0.1', false],
  ['192.0.0.8', false],
  ['192.0.2.1', false],
  ['192.88.99.1', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::7f00:1', false],
  ['fc00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['64:ff9b::8.8.8.8', false],
  ['64:ff9b:1::1', false],
  ['not an address', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})
