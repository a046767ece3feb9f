// Before the first test that needs a database: one throw-away server, and in it a migrated template that every
// test file's own database is cloned from.
import { deploy } from '../../scripts/migrations/engine.mjs'
import { startThrowAwayCluster } from '../../scripts/postgres/throw-away.mjs'

export default async function setup() {
  const server = await startThrowAwayCluster()
  Object.assign(globalThis, { readbackTestServer: server })
  await server.cluster.createDatabase('template_readback')
  await deploy(server.cluster.url('template_readback'))
  process.env.TEST_DATABASE_SERVER = server.cluster.url('postgres')
}
