import { NextRequest } from 'next/server'

import { proxy } from '@/proxy'

function answerTo(url: string, headers: Record<string, string> = {}): Headers {
  return proxy(new NextRequest(url, { headers })).headers
}

test('every page has a nonce of its own, and Next.js is told the same policy', () => {
  const [first, second] = [answerTo('http://school.example/'), answerTo('http://school.example/')]
  const policy = first.get('content-security-policy')
  expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'(;|$)/)
  expect(policy).not.toBe(second.get('content-security-policy'))
  expect(first.get('x-middleware-request-content-security-policy')).toBe(policy)
})

test('no other page may frame ours, move its base or take its forms', () => {
  const policy = answerTo('http://school.example/').get('content-security-policy')
  for (const rule of [
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ]) {
    expect(policy).toContain(rule)
  }
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
})

test('a policy that a visitor sends is not taken over', () => {
  const headers = answerTo('http://school.example/', { 'content-security-policy': "script-src 'nonce-mine'" })
  expect(headers.get('x-middleware-request-content-security-policy')).not.toContain('mine')
})

test('only a page that came by https asks for https from now on', () => {
  const plain = answerTo('http://localhost:3000/')
  const behindProxy = answerTo('http://localhost:3000/', { 'x-forwarded-proto': 'https' })
  expect(plain.get('strict-transport-security')).toBeNull()
  expect(plain.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  expect(behindProxy.get('strict-transport-security')).toBe('max-age=31536000')
  expect(answerTo('https://school.example/').get('strict-transport-security')).toBe('max-age=31536000')
})
