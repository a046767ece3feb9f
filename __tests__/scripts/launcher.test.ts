import { execFile } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

interface Ending {
  code: unknown
  output: string
}

function start(env: Record<string, string>, nodeArguments: string[] = []): Promise<Ending> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } }
    execFile(process.execPath, [...nodeArguments, 'scripts/start.mjs'], options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: (stdout + stderr).trim() })
    })
  })
}

test('a port that is taken ends the start with one sentence that says what to do', async () => {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const ending = await start({ PORT: String(port) })
  server.close()
  expect(ending).toEqual({
    code: 1,
    output: `Port ${port} is already in use, perhaps by Readback itself: stop what runs there, or choose another port with PORT=${Number(port) + 1} npm start.`,
  })
})

test('a port that is none is refused', async () => {
  const ending = await start({ PORT: 'eighty' })
  expect(ending).toEqual({ code: 1, output: 'PORT must be a number from 1 to 65535, and is "eighty".' })
})

test('a Node.js that is too old ends the start with one sentence', async () => {
  const pretend =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.18.1"}})'
  const ending = await start({}, ['--import', pretend])
  expect(ending.code).toBe(1)
  expect(ending.output).toMatch(/^Readback needs Node\.js 20\.19 or newer, .* run this again\.$/)
})
