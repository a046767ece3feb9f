import 'server-only'

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { READ_REFUSALS, type ReadRefusal } from '@/lib/domain/articles/import-refusal'
import { refuse, type Result } from '@/lib/domain/shared/result'

import { readTextSchema, type Format, type ReadText } from './read-text'

/** What one reading may use. */
export interface ReaderLimits {
  readonly seconds: number
  readonly megabytes: number
}

const LIMITS: ReaderLimits = { seconds: 30, megabytes: 512 }

/** The longest text a reader may hand back, in bytes of JSON. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/** What is read at the same time, and what may wait for it. */
const AT_ONCE = 2
const WAITING = 16

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), read: readTextSchema }),
  z.object({ ok: z.literal(false), code: z.enum(READ_REFUSALS) }),
])

interface Job {
  readonly bytes: Uint8Array
  readonly format: Format
  /** The encoding that the server declared, if any. */
  readonly declared: string | null
}

/**
 * Reads a file in a process of its own, which is killed when it takes more than 30 seconds or 512 MB. At most two run
 * at once. The process sees none of our environment.
 */
export async function runReader(
  job: Job,
  limits: ReaderLimits = LIMITS,
): Promise<Result<ReadText, { code: ReadRefusal }>> {
  if (running >= AT_ONCE && queue.length >= WAITING) return refuse('busy')
  if (running >= AT_ONCE) await new Promise<void>((start) => queue.push(start))
  running++
  try {
    return await read(job, limits)
  } finally {
    running--
    queue.shift()?.()
  }
}

let running = 0
const queue: (() => void)[] = []

async function read(job: Job, limits: ReaderLimits): Promise<Result<ReadText, { code: ReadRefusal }>> {
  const child = startReader(job, limits)
  const ended = await untilEnd(child, limits)
  if (ended.refusal) return refuse(ended.refusal)
  const parsed = answerSchema.safeParse(parseJson(ended.output))
  if (!parsed.success) return refuse(ended.ranOut ? 'too-heavy' : 'damaged')
  return parsed.data.ok ? { ok: true, value: parsed.data.read } : refuse(parsed.data.code)
}

function startReader(job: Job, limits: ReaderLimits): ChildProcessWithoutNullStreams {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/import/reader-process.ts')
  const heap = `--max-old-space-size=${Math.floor(limits.megabytes * 0.75)}`
  const args = [heap, '--import', 'tsx', script, job.format, ...(job.declared ? [job.declared] : [])]
  const env = Object.fromEntries(
    PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const child = spawn(process.execPath, args, { env: { ...env, NODE_ENV: 'production' }, windowsHide: true })
  // A reader that dies early closes its input; what it says, or its exit, tells the rest.
  child.stdin.on('error', () => {})
  child.stdin.end(job.bytes)
  return child
}

/** What Node needs to start and to keep compiled files; nothing that is secret. */
const PASSED_ON = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'HOME', 'SystemRoot'] as const

interface End {
  readonly output: string
  readonly refusal: ReadRefusal | null
  /** It ended because its own heap was full. */
  readonly ranOut: boolean
}

function untilEnd(child: ChildProcessWithoutNullStreams, limits: ReaderLimits): Promise<End> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let errors = ''
    let refusal: ReadRefusal | null = null
    const kill = (code: ReadRefusal) => {
      refusal ??= code
      child.kill('SIGKILL')
    }
    const clock = setTimeout(() => kill('took-too-long'), limits.seconds * 1000)
    const watch = setInterval(() => void watchMemory(child.pid, limits, () => kill('too-heavy')), 250)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MAX_ANSWER_BYTES) kill('too-long')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000)
    })
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(clock)
      clearInterval(watch)
      resolve({ output: Buffer.concat(chunks).toString(), refusal, ranOut: errors.includes('heap') })
    })
  })
}

/** Node limits its heap only; where the system tells, what the process holds in all is watched too. */
async function watchMemory(
  pid: number | undefined,
  limits: ReaderLimits,
  onTooMuch: () => void,
): Promise<void> {
  if (process.platform !== 'linux' || pid === undefined) return
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0)
  if (kilobytes > limits.megabytes * 1024) onTooMuch()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
