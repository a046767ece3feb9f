// Signing a browser in as one of the demo people, by next-auth's own door: no form needs to be filled in.

/** @typedef {import('./launcher/database.mjs').DemoPerson} DemoPerson */

/**
 * Signs in the first demo person with that role, for every page of the browser context.
 *
 * @param {import('playwright-core').BrowserContext} context its baseURL is the app's address
 * @param {DemoPerson[]} demoPeople
 * @param {string} role
 */
export async function signInAsDemo(context, demoPeople, role) {
  const person = demoPeople.find((each) => each.role === role)
  if (!person) throw new Error(`The seed has no demo ${role}.`)
  const csrf = await context.request.get('/api/auth/csrf')
  const { csrfToken } = await csrf.json()
  const answer = await context.request.post('/api/auth/callback/password', {
    form: { csrfToken, email: person.signIn, password: person.password, json: 'true' },
  })
  const session = await context.request.get('/api/auth/session')
  if (answer.ok() && (await session.json()).user) return
  throw new Error(`The demo ${role} could not sign in (status ${answer.status()}).`)
}
