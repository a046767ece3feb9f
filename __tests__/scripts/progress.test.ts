import { setTimeout as sleep } from 'node:timers/promises'

import { createProgress } from '../../scripts/launcher/progress.mjs'

test('a long step says so all the while, with the detail it has, and says when it is done', async () => {
  const written: string[] = []
  const progress = createProgress({ out: { write: (text) => written.push(text) }, tickMs: 10 })
  const step = { doing: 'Installing', done: 'Installed', detail: () => '3 of 9' }
  const result = await progress.step(step, async () => {
    await sleep(100)
    return 'value'
  })
  expect(result).toBe('value')
  expect(written[0]).toMatch(/^ +0\.0 s {2}Installing …\n$/)
  expect(written.filter((line) => /still installing: 3 of 9\n$/.test(line)).length).toBeGreaterThan(1)
  expect(written.at(-1)).toMatch(/Installed in 0\.\d s\n$/)
})
