// The port to serve on.
import net from 'node:net'

/**
 * The port in PORT, or 3000. Throws with a sentence where it cannot be had.
 *
 * @returns {Promise<number>}
 */
export async function portToServe() {
  const given = process.env.PORT ?? '3000'
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, and is "${given}".`)
  }
  const reason = await reasonAgainst(port, process.env.HOST)
  if (reason === 'EADDRINUSE') {
    throw new Error(
      `Port ${port} is already in use, perhaps by Readback itself: stop what runs there, or choose another port with PORT=${port + 1} npm start.`,
    )
  }
  if (reason)
    throw new Error(`Port ${port} cannot be used (${reason}): choose another with PORT=3001 npm start.`)
  return port
}

/** @returns {Promise<number>} a port that nobody uses now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | null>} the error code of listening there
 */
function reasonAgainst(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error) => resolve(String(Reflect.get(error, 'code'))))
    server.listen({ port, ...(host && { host }) }, () => server.close(() => resolve(null)))
  })
}
