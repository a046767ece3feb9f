const STARTS_A_FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u

/** Whether a spreadsheet would take this text for a formula (OWASP, CSV injection). */
export const looksLikeFormula = (text: string): boolean => STARTS_A_FORMULA.test(text)
