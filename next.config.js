/** The same on every answer; what differs from one to the next is set in proxy.ts. */
const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  reactCompiler: true,
  agentRules: false,
  // `npm test` checks the types, and a newcomer need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '12mb' } },
  serverExternalPackages: [
    '@open-spaced-repetition/binding',
    '@node-rs/argon2',
    'mammoth',
    'pdfjs-dist',
    'linkedom',
    'undici',
  ],
  headers: async () => [{ source: '/:path*', headers }],
  turbopack: { root: import.meta.dirname },
}

export default config
