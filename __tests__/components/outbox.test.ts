import { openOutbox, type Outgoing, type Sent } from '@/components/ui/outbox'

interface Note extends Outgoing {
  readonly words: string
}

const note = (clientId: string, slot: string, words = clientId): Note => ({ clientId, slot, words })

beforeEach(() => {
  window.localStorage.clear()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

/** An outbox whose network answers in turn with `outcomes`, then always with "done". */
function aBox(outcomes: Sent[] = []) {
  const sent: string[] = []
  const box = openOutbox<Note>('box', async ({ words }) => {
    sent.push(words)
    return outcomes.shift() ?? 'done'
  })
  return { box, sent }
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

test('what is added is on the device at once, and gone from it when it is there', async () => {
  const { box, sent } = aBox()
  box.add(note('a', '1'))
  expect(window.localStorage.getItem('box')).toContain('"a"')
  expect(box.saving()).toBe('saving')
  await pass(1)
  expect(sent).toEqual(['a'])
  expect(window.localStorage.getItem('box')).toBeNull()
  expect(box.saving()).toBe('saved')
})

test('one that waits gives way to a newer one of its slot, and others keep their order', async () => {
  const { box, sent } = aBox()
  box.add(note('a', '1'), 500)
  box.add(note('b', '2'), 500)
  box.add(note('c', '1'), 500)
  await pass(500)
  expect(sent).toEqual(['b', 'c'])
})

test('without a network it waits on the device and tries again, later each time', async () => {
  const { box, sent } = aBox(['later', 'later'])
  box.add(note('a', '1'))
  await pass(1)
  expect(box.saving()).toBe('here')
  await pass(1000)
  expect(sent).toHaveLength(2)
  await pass(1998)
  expect(sent).toHaveLength(2)
  await pass(2)
  expect(sent).toHaveLength(3)
  expect(box.saving()).toBe('saved')
})

test('as soon as the network is back it tries at once', async () => {
  const { box, sent } = aBox(['later'])
  const end = box.subscribe(() => {})
  box.add(note('a', '1'))
  await pass(1)
  window.dispatchEvent(new Event('online'))
  await pass(0)
  expect(sent).toHaveLength(2)
  end()
})

test('what another visit left is sent by the next', async () => {
  const { box } = aBox(['later'])
  box.add(note('a', '1'))
  await pass(1)
  const next = aBox()
  expect(next.box.items()).toHaveLength(1)
  next.box.subscribe(() => {})
  await pass(1)
  expect(next.sent).toEqual(['a'])
})

test('where sending makes no sense it stops, keeps what it has, and can be asked again', async () => {
  const { box, sent } = aBox(['stop'])
  box.add(note('a', '1'))
  await pass(60_000)
  expect(sent).toHaveLength(1)
  expect(box.saving()).toBe('failed')
  expect(window.localStorage.getItem('box')).toContain('"a"')
  expect(await box.flush()).toBe(true)
})

test('one that has not left can be taken back', async () => {
  const { box, sent } = aBox()
  box.add(note('a', '1'), 500)
  expect(box.withdraw('a')).toBe(true)
  expect(box.withdraw('a')).toBe(false)
  await pass(1000)
  expect(sent).toEqual([])
})

test('where the device keeps nothing, it says so while the network is away', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { box } = aBox(['later'])
  box.add(note('a', '1'))
  await pass(1)
  expect(box.saving()).toBe('failed')
  full.mockRestore()
})

test('something else under its key is no reason to fail', () => {
  window.localStorage.setItem('box', '{"not": "a list"')
  expect(aBox().box.items()).toEqual([])
  window.localStorage.setItem('box', '[1, null, {"clientId": "x"}]')
  expect(aBox().box.items()).toEqual([])
})
