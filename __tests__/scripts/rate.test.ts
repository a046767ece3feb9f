import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { z } from 'zod'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readback-rate-'))
const at = (name: string) => path.join(folder, name)
const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')
afterAll(() => fs.rmSync(folder, { recursive: true }))

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { encoding: 'utf8' })

const Line = z.record(z.string(), z.unknown())
const parsed = (line: string) => Line.parse(JSON.parse(line))

const ids = Array.from({ length: 240 }, (_, index) => `q${String(index).padStart(3, '0')}`)
const isBad = (index: number) => index % 4 === 0
const verdict = (id: string, index: number) =>
  isBad(index) ? { id, verdict: 'fail', reason: 'vague' } : { id, verdict: 'pass' }

beforeAll(() => {
  fs.writeFileSync(at('sheet.jsonl'), lines(ids.map((id) => ({ id, stem: `Stem of ${id}?` }))))
  const origins = ids.map((id, index) => ({
    id,
    file: `article-${index % 12}.txt`,
    version: '1',
    form: 'cloze',
    sentence: [0, 9],
    mark: [0, 3],
    stem: id,
    features: { pronouns: isBad(index) ? 2 : index % 2 },
    gate: null,
  }))
  fs.writeFileSync(at('sheet.origins.jsonl'), lines(origins))
  fs.writeFileSync(at('first.jsonl'), lines(ids.map(verdict)))
  const second = ids.slice(0, 40).map((id, index) => verdict(id, index + (index < 4 ? 1 : 0)))
  fs.writeFileSync(at('second.jsonl'), lines(second))
})

const rate = (verdicts: string, pass: string) =>
  run(
    'rate',
    ...['--sheet', at('sheet.jsonl'), '--verdicts', at(verdicts)],
    ...['--labels', at('labels.jsonl'), '--pass', pass],
  )

test('ratings become labels, two readings are compared, and a ranker is trained on them to the byte', () => {
  const first = rate('first.jsonl', '1')
  expect(first.stdout).toContain('240 rated, 180 pass: 75.0 %')
  expect(first.stdout).toContain('vague (60)')

  const second = rate('second.jsonl', '2')
  expect(second.stdout).toContain('40 rated twice: 95.0 % alike')
  const labels = fs.readFileSync(at('labels.jsonl'), 'utf8')
  expect(labels.trim().split('\n')).toHaveLength(241)
  expect(labels).not.toContain('Stem of')
  expect(rate('second.jsonl', '2').status).toBe(0)
  expect(fs.readFileSync(at('labels.jsonl'), 'utf8')).toBe(labels)

  const train = () => run('rank-train', '--labels', at('labels.jsonl'), '--out', at('weights.json'))
  const trained = train()
  expect(trained.stdout).toContain('is reached')
  expect(trained.stdout).toContain('cross-validated by article: log loss')
  const weights = fs.readFileSync(at('weights.json'), 'utf8')
  train()
  expect(fs.readFileSync(at('weights.json'), 'utf8')).toBe(weights)
})

test('labels are brought up to date: a question that still comes gets its features, one that no longer comes is told so', () => {
  const article = at('tower.txt')
  fs.writeFileSync(article, 'Elm Tower\n\nThe brewer Edwin Hallam built Elm Tower in Oslo in 1891.\n')
  const sheet = ['--sheet', '9', '--pool', 'passed', '--out', at('tower.jsonl')]
  expect(run('evaluate', article, ...sheet).status).toBe(0)
  const [first, ...others] = fs.readFileSync(at('tower.origins.jsonl'), 'utf8').trim().split('\n').map(parsed)
  if (!first) throw new Error('nothing was asked')
  const stale: Record<string, unknown>[] = [
    { ...first, features: { gone: 1 } },
    { ...first, id: 'asked-no-more' },
    { ...first, id: 'elsewhere', file: 'other.txt' },
  ]
  fs.writeFileSync(at('tower.origins.jsonl'), lines([...stale, ...others]))
  fs.writeFileSync(at('tower-verdicts.jsonl'), lines(stale.map(({ id }) => ({ id, verdict: 'pass' }))))
  const labels = ['--labels', at('tower-labels.jsonl')]
  run('rate', '--sheet', at('tower.jsonl'), '--verdicts', at('tower-verdicts.jsonl'), ...labels)

  expect(run('rate', '--refresh', article, ...labels).stdout).toBe(
    '1 questions still come, 1 no longer, 1 are of other articles\n',
  )
  const [header, ...stored] = fs.readFileSync(at('tower-labels.jsonl'), 'utf8').trim().split('\n').map(parsed)
  const labelOf = (id: unknown) => stored.find((label) => label.id === id)
  expect(header?.features).toEqual(expect.arrayContaining(['stemWords']))
  expect(labelOf('asked-no-more')?.isCurrent).toBe(false)
  expect(labelOf(first.id)).toMatchObject({ isCurrent: true })
  expect(labelOf('elsewhere')).toMatchObject({ isCurrent: true })
})

test.each([
  ['a reason is missing', { id: 'q000', verdict: 'fail' }, 'a fail needs a reason'],
  [
    'the reason is none of the rubric',
    { id: 'q000', verdict: 'fail', reason: 'dull' },
    'no code of the rubric',
  ],
  ['the item is of another sheet', { id: 'other', verdict: 'pass' }, 'not in'],
])('what cannot be used is refused with its line: %s', (_, line, message) => {
  fs.writeFileSync(at('bad.jsonl'), lines([line]))
  const { status, stderr } = rate('bad.jsonl', '1')
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
