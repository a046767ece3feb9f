// After the last test: stops the app that app-setup.mjs left in `globalThis`, the only thing they share.
export default async function teardown() {
  await Reflect.get(globalThis, 'readbackTestApp')?.stop()
}
