import { inTurns } from '@/lib/data/in-turns'

test('long work keeps its order, and others have their turn while it lasts', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 1)
  const busy = (n: number) => {
    const end = performance.now() + 4
    while (performance.now() < end);
    return n * 2
  }
  const numbers = Array.from({ length: 30 }, (_, index) => index)
  expect(await inTurns(numbers, busy)).toEqual(numbers.map((n) => n * 2))
  clearInterval(others)
  expect(turns).toBeGreaterThan(3)
})
