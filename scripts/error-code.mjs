/**
 * Whether this is an error of the system with that code, such as 'EEXIST'.
 *
 * @param {unknown} error
 * @param {string} code
 */
export function hasCode(error, code) {
  return Reflect.get(Object(error), 'code') === code
}
