import localFont from 'next/font/local'

/**
 * The file of the serif again, for pages that open with it: importing this preloads it, which the root layout does
 * not, because quizzes and cards open with the sans. The family is the one of `fonts.ts`; this name goes unused.
 */
export const serifFirst = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  weight: '200 800',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
})
