import { isCurrent } from '../../scripts/launcher/install.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
}

test('packages are current when each has the version of the lock, and only optional ones are missing', () => {
  expect(isCurrent(wanted, { 'node_modules/next': { version: '16.4.6' } })).toBe(true)
})

test('a missing package, or one of another version, is not current', () => {
  expect(isCurrent(wanted, {})).toBe(false)
  expect(isCurrent(wanted, { 'node_modules/next': { version: '16.4.5' } })).toBe(false)
})
