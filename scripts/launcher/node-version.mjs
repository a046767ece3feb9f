// Imported first: on a Node.js that cannot run Readback it says so in one sentence and ends the process.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24)) {
  console.error(
    `Readback needs Node.js 20.19 or newer, 22.12 or newer, or 24 and up; this is ${process.version}. Get it from https://nodejs.org and run this again.`,
  )
  process.exit(1)
}
