import { address, useBrowser } from '../support/browser'

const openPage = useBrowser()

test('the landing page runs its scripts under a policy that allows no others', async () => {
  const page = await openPage()
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(200)
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'/,
  )
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(headers).not.toHaveProperty('strict-transport-security')
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('markup that somebody smuggled in runs no script', async () => {
  const page = await openPage({ expectFailures: /Content Security Policy/ })
  await page.goto('/')
  await page.evaluate(async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img id="smuggled" onerror="document.title = \'taken over\'">',
    )
    const image = document.querySelector('#smuggled')
    const failed = new Promise((resolve) => image?.addEventListener('error', resolve))
    image?.setAttribute('src', 'data:,')
    await failed
  })
  expect(await page.title()).not.toBe('taken over')
})

test('an address that does not exist answers 404, and a header cannot skip the proxy', async () => {
  const missing = await fetch(`${address}/no-such-page`)
  expect(missing.status).toBe(404)
  const skipping = await fetch(address, {
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  })
  expect(skipping.headers.get('content-security-policy')).toContain('strict-dynamic')
})

test('the health address answers from the running app', async () => {
  const health = await fetch(`${address}/api/health`)
  expect(await health.json()).toEqual({ status: 'ok' })
})

test('a browser that asks for the icon by its usual name, before it knows the page’s own, is given one', async () => {
  const icon = await fetch(`${address}/favicon.ico`)
  expect(icon.status).toBe(200)
  expect(icon.headers.get('content-type')).toMatch(/^image\//u)
})
