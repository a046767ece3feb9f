import fc from 'fast-check'

import { addressKey } from '@/lib/http/address'
import { parseJson, readBody } from '@/lib/http/body'
import { joinAddress } from '@/lib/http/join-address'
import { isOwnOrigin } from '@/lib/http/origin'
import { ownPath } from '@/lib/http/own-path'

test.each(['/home', '/classes/1?tab=members', '/join/ABCD-2345', '/a%2Fb', '/?q=https://x.example'])(
  '%s is a page of ours',
  (next) => {
    expect(ownPath(next, '/fallback')).toBe(next)
  },
)

test.each([
  null,
  undefined,
  '',
  'home',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  ' /home',
  '/home\nSet-Cookie: a=b',
  '/api/sign-out',
  '/./api/join',
])('%j leads to the fallback', (next) => {
  expect(ownPath(next, '/fallback')).toBe('/fallback')
})

test('whatever is asked, the browser stays with us', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    'evil.example',
    '%2f',
    '\t',
    '?',
    '#',
    'a',
    'http',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const path = ownPath(parts.join(''), '/home')
      expect(new URL(path, 'https://readback.example').origin).toBe('https://readback.example')
    }),
  )
})

const headers = (values: Record<string, string>) => new Headers(values)

test('an origin is ours when it names the host that was asked, and only then', () => {
  const host = 'readback.example:3000'
  expect(isOwnOrigin(headers({ host, origin: 'http://readback.example:3000' }))).toBe(true)
  for (const origin of ['null', '', 'http://readback.example', 'http://evil.example', 'nonsense']) {
    expect(isOwnOrigin(headers({ host, origin }))).toBe(false)
  }
  expect(isOwnOrigin(headers({ host }))).toBe(false)
})

test('addresses are counted by network, and never kept', () => {
  const key = (address: string) => addressKey(headers({ 'x-forwarded-for': address }))
  expect(key('203.0.113.7')).toMatch(/^[0-9a-f]{24}$/)
  expect(key('::ffff:203.0.113.7')).toBe(key('203.0.113.7'))
  expect(key('203.0.113.8')).not.toBe(key('203.0.113.7'))
  expect(key('2001:db8:0:1::5')).toBe(key('2001:db8:0:1:ffff::9'))
  expect(key('2001:db8:0:2::5')).not.toBe(key('2001:db8:0:1::5'))
  // What a caller puts in front of the list does not count: only the last hop was seen by somebody we trust.
  expect(key('1.2.3.4, 203.0.113.7')).toBe(key('203.0.113.7'))
  expect(key('nonsense')).toBe(addressKey(new Headers()))
})

test('a body longer than allowed is not read', async () => {
  const request = (body: string) => new Request('http://x.example', { method: 'POST', body })
  expect(await readBody(request('äöü'), 6)).toBe('äöü')
  expect(await readBody(request('äöü'), 5)).toBeNull()
  expect(parseJson('{"a":1}')).toEqual({ a: 1 })
  expect(parseJson('{')).toBeUndefined()
})

test('students join at the address the page was asked at, never at the machine’s own name for itself', () => {
  expect(joinAddress(headers({ host: 'readback.example', 'x-forwarded-proto': 'https' }))).toBe(
    'https://readback.example/join',
  )
  expect(joinAddress(headers({ host: '192.168.1.9:3000' }))).toBe('http://192.168.1.9:3000/join')
  expect(joinAddress(headers({ host: 'localhost:3000' }))).toMatch(
    /^http:\/\/(?:[\d.]+|localhost):3000\/join$/,
  )
})
