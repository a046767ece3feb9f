// A Chromium on this machine, for the end-to-end tests and `npm run weigh`.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** How to get one, in one sentence. */
export const HOW_TO_GET_CHROMIUM =
  'Install Chromium or Google Chrome (Debian, Ubuntu: apt-get install chromium), or name one in CHROMIUM=/path/to/chromium.'

/** It shall not call out, and root (in containers) can have no sandbox. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
]

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    path.join(process.env[name] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
]

/**
 * The browser named by CHROMIUM, one in the usual places, or one that Playwright downloaded.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return fs.existsSync(named) ? named : null
  return [...USUAL_PLACES, ...downloadedByPlaywright()].find((place) => fs.existsSync(place)) ?? null
}

/** Launches that browser. Throws with a sentence where there is none. */
export async function launchChromium() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(`No Chromium was found. ${HOW_TO_GET_CHROMIUM}`)
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

/** @returns {string[]} */
function downloadedByPlaywright() {
  const caches = {
    darwin: path.join(os.homedir(), 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? '',
  }
  const cache = Reflect.get(caches, process.platform) ?? path.join(os.homedir(), '.cache')
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(cache, 'ms-playwright')
  if (!fs.existsSync(folder)) return []
  const versions = fs.readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name))
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ]
  return versions
    .sort()
    .reverse()
    .flatMap((version) => programs.map((program) => path.join(folder, version, program)))
}
