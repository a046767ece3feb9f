// After the last test: stops the server that postgres-setup.mjs left in `globalThis`, the only thing they share.
export default async function teardown() {
  await Reflect.get(globalThis, 'readbackTestServer')?.remove()
}
