/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  reactCompiler: true,
  agentRules: false,
  images: { unoptimized: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '12mb' } },
  serverExternalPackages: [
    '@node-rs/argon2',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'mammoth',
    'pdfjs-dist',
    'linkedom',
    'undici',
  ],
  turbopack: { root: import.meta.dirname },
}

export default config
