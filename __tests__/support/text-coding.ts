import { TextDecoder, TextEncoder } from 'node:util'

/** Every browser and Node have them; jsdom hides them from what runs in it. */
Object.assign(globalThis, { TextDecoder, TextEncoder })
