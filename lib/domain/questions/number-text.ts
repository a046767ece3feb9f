const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/iu

/** The number a person typed, with or without separators of thousands ("10,000", "−3.5"); null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u2009\u202f]/gu, '').replace(/[\u2212\u2013]/gu, '-')
  if (!NUMBER.test(plain)) return null
  const value = Number(plain.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}
