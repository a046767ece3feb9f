// npm run -s weigh: how much JavaScript each page ships, gzipped, to a browser that has nothing cached yet.
// Ends with 1 where a page that students open is above the limit, or a page is not there.
import './launcher/node-version.mjs'

import { gzipSync } from 'node:zlib'

import { launchChromium } from './chromium.mjs'
import { signInAsDemo } from './demo-sign-in.mjs'
import { startThrowAwayApp } from './launcher/throw-away-app.mjs'

/**
 * @typedef {object} PageToWeigh
 * @property {string} path
 * @property {string} [follow] weigh the page behind the first link on `path` that this selector finds, instead
 * @property {string} [beside] weigh the page at this address beside the one that was followed, instead
 * @property {'student' | 'teacher'} [as] who opens it; a visitor if nobody
 */

/** KB of gzipped JavaScript (1 KB = 1024 bytes) that a page which students open may ship. */
const LIMIT = 160

/** @type {PageToWeigh[]} */
const STUDENT_PAGES = [
  { path: '/sign-in' },
  { path: '/sign-in/class' },
  { path: '/join' },
  { path: '/home', as: 'student' },
  { path: '/home', follow: 'a[href^="/quizzes/"]', as: 'student' },
  { path: '/quizzes', as: 'student' },
  { path: '/quizzes', follow: 'a[href$="/attempt"]', as: 'student' },
  { path: '/quizzes', follow: 'a[href*="/result"]', as: 'student' },
  { path: '/quizzes', follow: 'a[href*="/result"]', beside: 'practice/learn', as: 'student' },
  { path: '/quizzes', follow: 'a[href*="/result"]', beside: 'practice/test', as: 'student' },
  { path: '/quizzes', follow: 'a[href*="/result"]', beside: 'practice/match', as: 'student' },
  { path: '/reviews', as: 'student' },
  { path: '/leaderboard', as: 'student' },
]

/** @type {PageToWeigh[]} */
const OTHER_PAGES = [
  { path: '/' },
  { path: '/home', as: 'teacher' },
  { path: '/articles', as: 'teacher' },
  { path: '/articles', follow: 'main a[href^="/articles/"]:not([href="/articles/new"])', as: 'teacher' },
  { path: '/articles/new', as: 'teacher' },
  { path: '/question-sets', as: 'teacher' },
  { path: '/question-sets', follow: 'main a[href^="/question-sets/"]', as: 'teacher' },
  { path: '/classes', as: 'teacher' },
  { path: '/classes', follow: 'main a[href^="/classes/"]', as: 'teacher' },
]

/** @typedef {{ name: string, kilobytes: number | null, isLimited: boolean }} Weight */

const app = await startThrowAwayApp((text) => process.stderr.write(text))
try {
  const weights = await weighAll()
  print(weights)
  process.exitCode = weights.some((weight) => weight.kilobytes === null || isTooHeavy(weight)) ? 1 : 0
} finally {
  await app.stop()
}

async function weighAll() {
  const browser = await launchChromium()
  try {
    const weights = []
    for (const page of STUDENT_PAGES) weights.push(await weigh(browser, page, { isLimited: true }))
    for (const page of OTHER_PAGES) weights.push(await weigh(browser, page, { isLimited: false }))
    return weights
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {PageToWeigh} toWeigh
 * @param {{ isLimited: boolean }} options
 * @returns {Promise<Weight>}
 */
async function weigh(browser, { path, follow, beside, as }, { isLimited }) {
  const name = [`${as ?? 'visitor'}  ${path}`, follow, beside].filter(Boolean).join(' → ')
  const context = await browser.newContext({ baseURL: app.address })
  try {
    if (as) await signInAsDemo(context, app.demoPeople, as)
    const found = follow ? await addressOfLink(context, path, follow) : path
    const address = found && beside ? new URL(beside, new URL(found, app.address)).pathname : found
    const kilobytes = address ? await scriptKilobytes(context, address) : null
    return { name, kilobytes, isLimited }
  } finally {
    await context.close()
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} path
 * @param {string} selector
 */
async function addressOfLink(context, path, selector) {
  const page = await context.newPage()
  await page.goto(path)
  const link = page.locator(selector).first()
  const address = (await link.count()) ? await link.getAttribute('href') : null
  await page.close()
  return address
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 * @returns {Promise<number | null>} null where the page does not exist or sends its visitor elsewhere
 */
async function scriptKilobytes(context, address) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  /** @type {Promise<Buffer>[]} */
  const scripts = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(scripts)
  const isThere = answer?.ok() && new URL(page.url()).pathname === new URL(address, app.address).pathname
  if (!isThere) return null
  return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0) / 1024
}

/** @param {Weight[]} weights */
function print(weights) {
  const width = Math.max(...weights.map(({ name }) => name.length))
  console.log(`${'page'.padEnd(width)}  KB of JavaScript, gzipped`)
  for (const weight of weights) {
    const { name, kilobytes } = weight
    const figure = kilobytes === null ? 'not there' : kilobytes.toFixed(1)
    console.log(`${name.padEnd(width)}  ${figure.padStart(9)}${isTooHeavy(weight) ? `  above ${LIMIT}` : ''}`)
  }
}

/** @param {Weight} weight */
function isTooHeavy({ kilobytes, isLimited }) {
  return isLimited && kilobytes !== null && kilobytes > LIMIT
}
