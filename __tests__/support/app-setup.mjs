// Before the first end-to-end test: the whole app, started by the launcher itself, with the demo people in it.
import { startThrowAwayApp } from '../../scripts/launcher/throw-away-app.mjs'

export default async function setup() {
  const app = await startThrowAwayApp()
  Object.assign(globalThis, { readbackTestApp: app })
  process.env.E2E_ADDRESS = app.address
  process.env.E2E_DEMO_PEOPLE = JSON.stringify(app.demoPeople)
}
