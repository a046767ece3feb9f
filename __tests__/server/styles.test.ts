import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const STYLES = path.join(process.cwd(), 'app', 'styles')
const read = (file: string) => readFileSync(path.join(STYLES, file), 'utf8')

/** The declarations of the rule that begins with `selector`, one a line without indents. */
function rule(css: string, selector: string): string[] {
  const from = css.indexOf(`${selector} {`)
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from))
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

test('the dark of the device and the dark of the reader are the same', () => {
  const css = read('tokens.css')
  const ofDevice = rule(css, ":root:not([data-theme='light'])")
  expect(ofDevice.length).toBeGreaterThan(20)
  expect(ofDevice).toEqual(rule(css, ":root[data-theme='dark']"))
})

test('colours are named in the tokens, and roles are taken everywhere else', () => {
  const files = readdirSync(STYLES).filter(
    (file) => !['tokens.css', 'strokes.css', 'icons.css'].includes(file),
  )
  const withHex = files.filter((file) =>
    /#[0-9a-f]{3,8}\b/i.test(read(file).replace(/@media print \{[^]*/, '')),
  )
  expect(withHex).toEqual([])
})

test('every role that is taken is given', () => {
  const all = readdirSync(STYLES).map(read).join('\n')
  const given = new Set([...all.matchAll(/(--[a-z0-9-]+)\s*:/g)].map((match) => match[1]))
  const taken = new Set([...all.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => match[1]))
  const fromFonts = (name: string | undefined) => name?.startsWith('--font-')
  expect([...taken].filter((name) => !given.has(name) && !fromFonts(name))).toEqual([])
})

test('every text is read at 4.5 to 1 or better, in light and in dark', () => {
  const css = read('tokens.css')
  for (const selector of [':root', ":root[data-theme='dark']"]) {
    const colours = coloursOf(rule(css, selector))
    const poor = TEXT_PAIRS.filter(([ink, paper]) => contrast(colours.get(ink), colours.get(paper)) < 4.5)
    expect([selector, poor]).toEqual([selector, []])
  }
})

const TEXT_PAIRS = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => ['paper', 'sunk'].map((paper) => [ink, paper])),
  ['accent', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'accent-wash'],
  ['ink-3', 'accent-wash'],
  ['wrong', 'paper'],
  ['wrong', 'wrong-wash'],
  ['on-wrong', 'wrong'],
  ['right', 'paper'],
  ['right', 'right-wash'],
  ['on-hl', 'hl'],
  ['on-hl-rest', 'hl-rest'],
].map(([ink = '', paper = '']): [string, string] => [ink, paper])

function coloursOf(declarations: readonly string[]): Map<string, string> {
  return new Map(
    declarations.flatMap((line): [string, string][] => {
      const [, name, hex] = /^--([a-z0-9-]+): (#[0-9a-f]{6});/.exec(line) ?? []
      return name && hex ? [[name, hex]] : []
    }),
  )
}

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), with L the relative luminance of sRGB. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
