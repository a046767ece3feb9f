// Preloaded into a script that uses lib/data outside Next.js: there `server-only`, which keeps a module out of the
// browser's bundle, has nothing to guard and would only throw.
import { register } from 'node:module'

const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)`

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
