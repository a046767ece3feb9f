import { TooBusyError, turnstile } from '@/lib/auth/turnstile'

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise<void>((end) => ends.push(end))
    running--
  }
  return { work, end: () => ends.shift()?.(), most: () => most, running: () => running }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('no more than are allowed run at a time, and all get their turn in order', async () => {
  const pass = turnstile(2, 10)
  const { work, end, most, running } = held()
  const order: number[] = []
  const all = Array.from({ length: 6 }, (_, index) => pass(work).then(() => order.push(index)))
  for (let left = 6; left > 0; left--) {
    await settle()
    expect(running()).toBe(Math.min(2, left))
    end()
  }
  await Promise.all(all)
  expect(order).toEqual([0, 1, 2, 3, 4, 5])
  expect(most()).toBe(2)
})

test('who comes when the line is full is turned away at once, and work that fails leaves its place', async () => {
  const pass = turnstile(1, 1)
  const { work, end } = held()
  const first = pass(work)
  const second = pass(() => Promise.reject(new Error('broken')))
  await expect(pass(work)).rejects.toThrow(TooBusyError)
  end()
  await first
  await expect(second).rejects.toThrow('broken')
  await expect(pass(() => Promise.resolve('in'))).resolves.toBe('in')
})
